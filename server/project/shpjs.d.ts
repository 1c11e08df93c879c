declare module 'shpjs' {
  /** The geometries of a .shp, turned into degrees by the well-known text of its .prj. */
  export function parseShp(shp: Uint8Array, prj?: string): (GeoJSON.Geometry | null)[];
}
