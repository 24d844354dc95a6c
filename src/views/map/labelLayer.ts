// How names stand beside their points: their sizes, the sides they may take, and which of them come first.
// One layer for all that may be left out, as MapLibre lays out one layer after the other and would let
// the names of an upper one go before weightier names of a lower one.

import type { SymbolLayerSpecification } from 'maplibre-gl';
import { LABEL_FONT } from './labelFont';
import { ANCHOR_NAMES, signsOf } from './labelSides';
import type { Edge } from './placeFeatures';

/** The last is laid out first: selected places are named in any case. */
export const LABEL_LAYERS = [
  { id: 'labels', always: false },
  { id: 'labels-always', always: true },
] as const;

/** Pixels at points of these ranks; between them in proportion. */
const SIZES = { from: { rank: 3, size: 11 }, to: { rank: 10, size: 13 }, always: 14 } as const;

/** Longer names take more lines; on stage, where fewer are read, a line may be longer. In ems. */
export const mostEms = (scale: number): number => (scale > 1 ? 11 : 9);

/** Pixels. */
export function labelSize(rank: number, always: boolean): number {
  if (always) return SIZES.always;
  const { from, to } = SIZES;
  const share = (rank - from.rank) / (to.rank - from.rank);
  return from.size + Math.min(1, Math.max(0, share)) * (to.size - from.size);
}

/** From the point to its name, in ems of the name's size: off the point's edge. */
export function labelOffset(rank: number): number {
  return 0.25 + rank / 12;
}

/** Above any rank. */
const RANKS_END = 120;

/** Tried in this order; the word says which side of the name is at the point. */
const ANCHORS = {
  '': ANCHOR_NAMES,
  west: ['right', 'left', 'top', 'bottom', 'top-right', 'bottom-right', 'top-left', 'bottom-left'],
  left: ['left', 'top-left', 'bottom-left'],
  right: ['right', 'top-right', 'bottom-right'],
} as const satisfies Partial<Record<Edge, readonly string[]>>;
const ONLY = ANCHOR_NAMES.map(anchor => [`at-${anchor}`, [anchor]] as const);

/** Anchors, each followed by its offset in ems to the right and down. */
function anchorsAt(names: readonly string[], rank: number): readonly unknown[] {
  const away = labelOffset(rank);
  return names.flatMap(anchor => {
    const [x, y] = signsOf(anchor);
    const share = x !== 0 && y !== 0 ? Math.SQRT1_2 : 1;
    return [anchor, [x * share * away, y * share * away]];
  });
}

/** Offsets grow in proportion to the rank, so that two lists give all. */
const anchors = (names: readonly string[]): unknown => [
  'interpolate',
  ['linear'],
  ['get', 'rank'],
  0,
  ['literal', anchorsAt(names, 0)],
  RANKS_END,
  ['literal', anchorsAt(names, RANKS_END)],
];

export function labelLayer(
  { id, always }: (typeof LABEL_LAYERS)[number],
  source: string,
  scale: number,
): SymbolLayerSpecification {
  const { from, to } = SIZES;
  return {
    id,
    type: 'symbol',
    source,
    filter: ['==', ['get', 'always'], always],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [LABEL_FONT],
      'text-size': always
        ? SIZES.always * scale
        : [
            'interpolate',
            ['linear'],
            ['get', 'rank'],
            from.rank,
            from.size * scale,
            to.rank,
            to.size * scale,
          ],
      'text-variable-anchor-offset': [
        'match',
        ['get', 'edge'],
        ...[...Object.entries(ANCHORS).filter(([edge]) => edge !== ''), ...ONLY].flatMap(([edge, names]) => [
          edge,
          anchors(names),
        ]),
        anchors(ANCHORS['']),
      ] as never,
      'text-justify': 'auto',
      'text-max-width': mostEms(scale),
      'text-padding': 3,
      'text-allow-overlap': always,
      'text-ignore-placement': false,
      'symbol-sort-key': ['-', 0, ['get', 'priority']],
    },
    paint: {
      'text-halo-width': always ? 2 : 1.5,
      'text-halo-blur': 0.5,
      'text-opacity': ['case', ['boolean', ['feature-state', 'back'], false], 0.4, 1],
    },
  };
}
