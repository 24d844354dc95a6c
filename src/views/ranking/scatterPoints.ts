// Two measures of places as a scatter plot. Pure.

import { spreadOf } from '../../analysis/ranking/spread';
import { pointsOf, type Box, type Points } from '../parts/charts/scatterPoints';
import { scaleOf, type Scale } from './scale';

export interface Plot extends Points {
  readonly x: Scale;
  readonly y: Scale;
}

export function plotOf(
  xs: Float64Array,
  ys: Float64Array,
  members: readonly number[],
  { left, top, width, height }: Box,
): Plot {
  const places = members.filter(place => !Number.isNaN(xs[place]!) && !Number.isNaN(ys[place]!));
  const [x, y] = [scaleOf(spreadOf(xs, places)), scaleOf(spreadOf(ys, places))];
  const px = Float32Array.from(places, place => left + x.at(xs[place]!) * width);
  const py = Float32Array.from(places, place => top + (1 - y.at(ys[place]!)) * height);
  return { x, y, ...pointsOf(places, px, py) };
}
