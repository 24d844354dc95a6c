// What computes the measures of the catalogue: a file each, and a line here.

import type { Measure } from '../measure';
import type { MeasureId } from './catalogue';
import { component } from './component';
import { componentSize } from './componentSize';
import { degree } from './degree';
import { degreeCentrality } from './degreeCentrality';

export const computers: Partial<Readonly<Record<MeasureId, Measure>>> = {
  degree,
  degreeCentrality,
  componentSize,
  component,
};
