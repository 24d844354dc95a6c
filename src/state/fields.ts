// The view state: every field once, with its default and its form in the link.

import { measures } from '../analysis/metrics';
import { languages, type Lang } from '../i18n';
import { defineFields, flag, list, number, numbers, oneOf, text } from './field';

export const MODES = ['all', 'year', 'period'] as const;
/** `all` ties; those in force at the end of a `year`; those founded in a `period`. */
export type Mode = (typeof MODES)[number];

export const ARRANGEMENTS = ['split', 'map', 'network'] as const;
export const PANELS = ['overview', 'table', 'city', 'data'] as const;
/** Measures that places can be sized by. */
export const SIZES = measures.filter(measure => measure.of === 'place').map(({ id }) => id);
/** How far the line between map and network may be moved: shares of the width. */
export const DIVIDER = [0.2, 0.8] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const PROJECTIONS = ['globe', 'flat'] as const;

/** Fields whose change is a step of its own for "back"; the others only rewrite the present link. */
export const fields = defineFields({
  dataset: { key: 'd', ...text('germany-russia'), step: true },
  lang: {
    key: 'lang',
    ...oneOf<Lang>(
      languages.map(({ id }) => id),
      'de',
    ),
    step: true,
    always: true,
  },
  theme: { key: 'theme', ...oneOf(THEMES, 'auto'), step: true },
  mode: { key: 'm', ...oneOf(MODES, 'all'), step: true },
  year: { key: 'y', ...number(1989, 0) },
  period: { key: 'p', ...numbers<readonly [number, number]>([1987, 1992], 0, 2) },
  /** Ids of the selected places, the first one leading. */
  places: { key: 's', ...list(), step: true },
  /** Id of the selected tie, or empty. A tie and places are never selected together. */
  tie: { key: 't', ...text(''), step: true },
  arrangement: { key: 'view', ...oneOf(ARRANGEMENTS, 'split'), step: true },
  /** Share of the width that the map takes beside the network. */
  divider: { key: 'w', ...number(0.56, 3, DIVIDER) },
  panel: { key: 'panel', ...oneOf(PANELS, 'overview'), step: true },
  /** Measure by which places are sized. */
  size: { key: 'size', ...oneOf(SIZES, 'degree') },
  projection: { key: 'proj', ...oneOf(PROJECTIONS, 'globe'), step: true },
  /** Camera of the map: longitude, latitude (degrees), zoom, bearing, pitch (degrees); empty: the whole network. */
  map: { key: 'map', ...numbers<readonly number[]>([], 4, 5) },
  /** Camera of the network view, as sigma has it: x, y, ratio, angle (radians); empty: the whole network. */
  net: { key: 'net', ...numbers<readonly number[]>([], 4, 4) },
  /** Years per second while playing. */
  speed: { key: 'speed', ...number(4, 2, [0.1, 60]) },
  /** Whether suspended and dormant ties are shown. */
  resting: { key: 'rest', ...flag(true), step: true },
});

export type ViewState = { readonly [K in keyof typeof fields]: (typeof fields)[K]['default'] };
export type FieldName = keyof ViewState;

export const defaults = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [name, field.default]),
) as unknown as ViewState;
