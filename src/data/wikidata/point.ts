// "Point(13.38 52.51)" → longitude and latitude in degrees (WGS 84); null: no point of the earth.

import type { LonLat } from '../../lib/geodesy';

export function pointIn(text: string): LonLat | null {
  // A point of another globe has that before it.
  const [, x = '', y = ''] = /^Point\(([-+.\deE]+) ([-+.\deE]+)\)$/i.exec(text) ?? [];
  const [lon, lat] = [Number(x), Number(y)];
  const isThere = x !== '' && y !== '' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return isThere ? [lon, lat] : null;
}
