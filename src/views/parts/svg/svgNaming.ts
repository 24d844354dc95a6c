// Who is named in a plainly drawn view, and how: the selected and what hangs on them first, then the larger ones.

import type { ReadonlySignal } from '@preact/signals-core';
import { degreeIn } from '../../../analysis/kernels/csr';
import type { Network } from '../../../graph/network';
import { focusOf, placeStanding } from '../../../state/focus';
import type { Picture, PictureShown } from '../../../state/picture';
import { labelScaleOf } from '../surface/labelScale';
import type { NameMark } from './svgElements';
import { placeNames, type NamesInput } from './svgNames';
import type { Sight, Size } from './svgSight';

/** What is drawn at the moment. */
export interface PlainPicture {
  readonly sight: Sight;
  readonly network: Network;
  readonly shown: PictureShown;
  /** Per place: 1 where it takes part and does not stand aside. */
  readonly taking: Uint8Array;
}

export interface NamingInput {
  readonly plain: PlainPicture;
  readonly picture: Picture;
  readonly size: ReadonlySignal<Size>;
  readonly radiusOf: (place: number) => number;
  readonly lens: { readonly perName: number; readonly outwardOnly: boolean };
}

/** Usual width of a letter where it cannot be measured, in pixels at the usual size. */
const LETTER = 7;
/** Height of letters in pixels at the usual size, as in the style sheet. */
const LETTERS = 11.5;
const WEIGHTS = { marked: 650, lit: 500, plain: 450, back: 450 } as const;

/** `root`: where the font and the size of names are asked for. */
export function namer(root: Element): (input: NamingInput) => NameMark[] {
  const naming = namingIn(root);
  return input => placeNames(naming(input));
}

/** What `placeNames` asks for. */
export function namingIn(root: Element): (input: NamingInput) => NamesInput {
  const context = document.createElement('canvas').getContext('2d');
  const font = getComputedStyle(root).getPropertyValue('--font').trim();
  const widthIn = (labelScale: number) => (text: string, standing: NameMark['standing']) => {
    if (!context) return text.length * LETTER * labelScale;
    context.font = `${WEIGHTS[standing]} ${LETTERS * labelScale}px ${font}`;
    return context.measureText(text).width;
  };

  return ({ plain: { sight, network, shown, taking }, picture, size, radiusOf, lens }) => {
    const selected = focusOf(network, shown, picture.selection.peek(), null);
    const radii = picture.radii.peek();
    const labelScale = labelScaleOf(root);
    const ranks = network.places.map(
      ({ tiesKnown }, place) =>
        (selected?.markedPlaces.has(place) ? 2000 : selected?.places.has(place) ? 1000 : 0) +
        // What is known of a boundary place says little about its importance.
        (tiesKnown === 'boundary' ? 0 : (radii?.[place] ?? 0)),
    );
    // A tie and places are never selected together: without selected places, what is in focus are a tie's ends.
    const always = selected && selected.markedPlaces.size > 0 ? selected.markedPlaces : selected?.places;
    return {
      sight,
      size: size.peek(),
      order: [...network.places.keys()]
        .filter(place => taking[place] === 1 || always?.has(place))
        .sort((p, q) => ranks[q]! - ranks[p]! || p - q),
      radiusOf,
      nameOf: picture.nameOf.peek(),
      widthOf: widthIn(labelScale),
      standingOf(place) {
        const standing = placeStanding(selected, taking, place);
        return standing === 'idle' ? 'back' : standing;
      },
      outwardOf: place => outwardIn(sight, place),
      outwardOnly: lens.outwardOnly,
      area: lens.perName,
      labelScale,
      must: place => always?.has(place) ?? false,
    };
  };
}

/** Mean direction away from the partners of a place that can be seen: −1 to the left … 1 to the right. */
function outwardIn({ network, places }: Pick<Sight, 'network' | 'places'>, place: number): number {
  const { offsets, places: partners } = network.neighbours;
  const count = degreeIn(network.neighbours, place);
  let away = 0;
  for (let slot = offsets[place]!; slot < offsets[place + 1]!; slot++) {
    const [at, other] = [2 * place, 2 * partners[slot]!];
    const x = places[at]! - places[other]!;
    away += x / Math.hypot(x, places[at + 1]! - places[other + 1]!) / count || 0;
  }
  return away;
}
