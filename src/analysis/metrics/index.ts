import type { Measure } from '../measure';
import { component } from './component';
import { componentSize } from './componentSize';
import { degree } from './degree';
import { degreeCentrality } from './degreeCentrality';

/** Every measure there is; menus, columns and encodings follow this list. */
export const measures = [
  degree,
  degreeCentrality,
  componentSize,
  component,
] as const satisfies readonly Measure[];
