import { agreements } from './agreements';
import type { Attribute } from './attribute';
import { country } from './country';
import { coverage } from './coverage';
import { decade } from './decade';
import { foundedYear } from './foundedYear';
import { kind } from './kind';
import { length } from './length';
import { placeKind } from './placeKind';
import { population } from './population';
import { region } from './region';
import { sourced } from './sourced';
import { status } from './status';
import { theme } from './theme';

/** Every attribute there is; filters, colours, sizes, widths and the legend follow this list. */
export const attributes = [
  kind,
  status,
  decade,
  country,
  region,
  placeKind,
  theme,
  sourced,
  coverage,
  population,
  length,
  foundedYear,
  agreements,
] as const satisfies readonly Attribute[];

export type AttributeId = (typeof attributes)[number]['id'];
