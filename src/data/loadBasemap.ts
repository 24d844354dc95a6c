// Fetches the base map: one TopoJSON made by `npm run build-basemap`.

import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';

export type Basemap = Topology<{
  land: MultiPolygon;
  /** Id: ISO 3166-1 alpha-3. */
  countries: GeometryCollection;
  coasts: MultiLineString;
  borders: MultiLineString;
  /** Lines between first-level regions. Id: ISO 3166-1 alpha-2 of their country. */
  regions: GeometryCollection;
  rivers: MultiLineString;
  lakes: MultiPolygon;
}>;

/** Rejects when the file does not come. */
export async function loadBasemap(): Promise<Basemap> {
  const response = await fetch(`${import.meta.env.BASE_URL}basemap/world.json`);
  if (!response.ok) throw new Error(`basemap/world.json: ${response.status} ${response.statusText}`);
  return response.json() as Promise<Basemap>;
}
