// The view state: every field once, with its default and its form in the link.

import { CLUSTER_DEFAULTS, CLUSTER_METHODS } from '../analysis/communities/communities';
import type { Facet } from '../analysis/entries/filterEntries';
import type { Preset } from '../analysis/matches/suggest';
import { measures } from '../analysis/metrics/catalogue';
import { ABSENT_CHOICES } from '../analysis/underconnected/absentChoice';
import { LEVELS } from '../graph/aggregate';
import { attributes } from '../graph/attributes';
import { ENDS, filterable } from '../graph/filter';
import { languages, type Lang } from '../i18n';
import type { Rounding } from '../lib/anniversary';
import { choices, defineFields, list, number, numbers, oneOf, text } from './field';
import { EXPECTED } from './expectedClasses';

export const MODES = ['all', 'year', 'period'] as const;
/** `all` ties; those in force at the end of a `year`; those founded in a `period`. */
export type Mode = (typeof MODES)[number];

/** The page in its usual dress; on stage, for an audience; there, and going from scene to scene by itself. */
export const STAGES = ['off', 'on', 'loop'] as const;
export const ARRANGEMENTS = ['split', 'map', 'network'] as const;
/** What stands beside map and network, by what it is for. */
export const PANEL_GROUPS = {
  look: ['overview', 'filters', 'table', 'city', 'regions'],
  analyse: ['ranking', 'clusters', 'statistics', 'compare', 'paths', 'whatif', 'underconnected', 'matches'],
  know: ['stories', 'projects', 'anniversaries', 'sheet', 'data', 'doctor', 'wikidata', 'export', 'help'],
} as const;
export const PANELS = [...PANEL_GROUPS.look, ...PANEL_GROUPS.analyse, ...PANEL_GROUPS.know] as const;
/** How the network view places its places: by forces, as on the map, in two columns, in rings, by region. */
export const LAYOUTS = ['forces', 'map', 'sides', 'rings', 'regions'] as const;

const measuresOf = (...of: readonly ('place' | 'tie' | 'partition')[]) =>
  measures.filter(measure => of.includes(measure.of)).map(({ id }) => id as string);
const attributesOf = (of: 'place' | 'tie', ...types: readonly ('category' | 'quantity')[]) =>
  attributes
    .filter(attribute => attribute.of === of && types.includes(attribute.type))
    .map(({ id }) => id as string);

/** What places can be sized and coloured by, and ties coloured and drawn in width: ids of measures and attributes. */
export const SIZES = ['even', ...measuresOf('place'), ...attributesOf('place', 'quantity')];
export const PLACE_COLOURS = [
  'none',
  ...attributesOf('place', 'category', 'quantity'),
  EXPECTED,
  ...measuresOf('place', 'partition'),
];
export const TIE_COLOURS = [...attributesOf('tie', 'category', 'quantity'), ...measuresOf('tie')];
export const TIE_WIDTHS = ['even', ...attributesOf('tie', 'quantity'), ...measuresOf('tie')];
/** How far the line between map and network may be moved: shares of the width. */
export const DIVIDER = [0.2, 0.8] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const PROJECTIONS = ['globe', 'flat'] as const;

/** Of analysis/matches/suggest, which the first page has no use for. */
export const MATCH_PRESETS = [
  'mostLikely',
  'sameChallenges',
  'underconnectedFirst',
  'noCountryTwice',
] as const satisfies readonly Preset[];
/** Country or "EU", region, kilometres, class of size, only places low for their size, cities outside the network too. */
export const MATCH_FILTERS = ['country', 'region', 'km', 'size', 'only', 'also'] as const;

/** Of lib/anniversary: how often years round. */
export const ROUNDINGS = ['usual', 'fives'] as const satisfies readonly Rounding[];

/** What lies over map and network on request; see views/layers. */
export const LAYERS = ['events', 'projects'] as const;
/**
 * What the list of events and projects is narrowed by. `city` is what it was narrowed by when an entry was opened, or
 * the projects of the same cities (`together`).
 */
export const ENTRY_FILTERS = [
  'theme',
  'kind',
  'state',
  'organisation',
  'city',
  'together',
  'text',
] as const satisfies readonly (Facet | 'text')[];

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
  /** What the help shows: one of its parts, or an entry of the glossary; see views/help/topic. */
  topic: { key: 'topic', ...text(''), step: true },
  /** Chosen values by attribute; see graph/filter. */
  filter: { key: 'f', ...choices(filterable.map(({ id }) => id)), step: true, undo: true },
  ends: { key: 'ends', ...oneOf(ENDS, 'one'), step: true, undo: true },
  /** Ties that nobody has founded: pairs of place ids, see proposed.ts. */
  proposed: { key: 'if', ...list(), step: true, undo: true },
  /** Suggestions: what is looked for first, the weights of the factors (as in analysis/matches/factors; empty: as the
   * preset has them), which places may be suggested, and tags added to those known of the place. */
  matchPreset: { key: 'mp', ...oneOf(MATCH_PRESETS, 'mostLikely'), undo: true },
  matchWeights: { key: 'mw', ...numbers<readonly number[]>([], 1, 7), undo: true },
  matchFilter: { key: 'mf', ...choices(MATCH_FILTERS), undo: true },
  matchTags: { key: 'mt', ...list(), undo: true },
  /** Events and projects: what of them lies over map and network, the one that is open, and which are listed. */
  layers: { key: 'lay', ...list() },
  entry: { key: 'e', ...text(''), step: true },
  entryFilter: { key: 'ef', ...choices(ENTRY_FILTERS) },
  /** Anniversaries: first and last year (none: this one and the next), and which years are round. */
  anniversaryYears: { key: 'jub', ...numbers<readonly number[]>([], 0, 2) },
  rounding: { key: 'round', ...oneOf(ROUNDINGS, 'usual') },
  /** What is drawn as one place. */
  level: { key: 'level', ...oneOf(LEVELS, 'place'), step: true, undo: true },
  layout: { key: 'layout', ...oneOf(LAYOUTS, 'forces'), step: true, undo: true },
  /** By what places are sized and coloured, ties coloured and widened. */
  size: { key: 'size', ...oneOf(SIZES, 'degree'), undo: true },
  colour: { key: 'col', ...oneOf(PLACE_COLOURS, 'none'), undo: true },
  tieColour: { key: 'tcol', ...oneOf(TIE_COLOURS, 'kind'), undo: true },
  tieWidth: { key: 'tw', ...oneOf(TIE_WIDTHS, 'even'), undo: true },
  /** How clusters are found, and at which resolution. */
  clusterMethod: { key: 'cm', ...oneOf(CLUSTER_METHODS, 'auto'), undo: true },
  resolution: { key: 'res', ...number(CLUSTER_DEFAULTS.resolution, 2, [0.1, 5]), undo: true },
  /** Whether cities that the network lacks are among those of which partners are expected. */
  absent: { key: 'abs', ...oneOf(ABSENT_CHOICES, 'auto'), undo: true },
  /** Columns of the ranking: ids of measures; and the one that sorts it. */
  columns: { key: 'cols', ...list() },
  ranked: { key: 'rank', ...text('degree') },
  /** The view that the present one is compared with, in the form of a link; empty: none. */
  pinned: { key: 'pin', ...text('') },
  projection: { key: 'proj', ...oneOf(PROJECTIONS, 'globe'), step: true },
  /** Camera of the map: longitude, latitude (degrees), zoom, bearing, pitch (degrees); empty: the whole network. */
  map: { key: 'map', ...numbers<readonly number[]>([], 4, 5) },
  /** Camera of the network view, as sigma has it: x, y, ratio, angle (radians); empty: the whole network. */
  net: { key: 'net', ...numbers<readonly number[]>([], 4, 4) },
  /** How the page is shown. Like language and theme it is no part of a scene. */
  stage: { key: 'stage', ...oneOf(STAGES, 'off'), step: true },
  /** Inside another page: without bar and panels. */
  embed: { key: 'embed', ...oneOf(['0', '1'] as const, '0'), step: true },
  /** Ids of the story that is told, and of its scene; the view may have gone on from there. See stories/. */
  story: { key: 'story', ...text(''), step: true },
  scene: { key: 'scene', ...text(''), step: true },
  /** Years per second while playing. */
  speed: { key: 'speed', ...number(4, 2, [0.1, 60]) },
});

export type ViewState = { readonly [K in keyof typeof fields]: (typeof fields)[K]['default'] };
export type FieldName = keyof ViewState;

export const defaults = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [name, field.default]),
) as unknown as ViewState;
