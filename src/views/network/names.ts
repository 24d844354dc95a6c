// The names beside the dots, frame by frame: placed anew in every frame at rest; while places move to another layout
// the old names fade on their dots, and those of the new layout come. Names of what is selected stay all the way.

import type { PlaceStanding } from '../../state/focus';
import type { Box } from './crowd';
import { drawLabels, fontOf, letterSize, type Inks } from './drawLabels';
import { placeLabels, type PlacedLabel } from './labelPlacement';
import { labelsAt, type LabelRank } from './labelRank';
import { COMING, fading } from './morph';
import { TextWidths } from './textWidths';

export interface NamesInput {
  readonly rank: LabelRank;
  /** Direction of a name from its dot, in the picture `screen`. */
  readonly outwardOf: (place: number, screen: Float32Array) => readonly [number, number];
  readonly textOf: (place: number) => string;
  /** Pixels. */
  readonly radiusOf: (place: number) => number;
  readonly taken: readonly Box[];
  readonly inks: Inks;
  /** Pixels per unit of the layout. */
  readonly unit: number;
  readonly width: number;
  readonly height: number;
}

/** Names with their distances from their dots. */
interface Names {
  readonly names: readonly PlacedLabel[];
  readonly letters: number;
}

export class NamePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths: TextWidths;
  #now: Names = { names: [], letters: 12 };
  #coming: Names | null = null;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
    this.#widths = new TextWidths(context);
  }

  /** A font has come. */
  forget(): void {
    this.#widths.forget();
  }

  /** Everybody stands where `screen` says: pixels, x and y of place i at 2i and 2i + 1. */
  draw(screen: Float32Array, input: NamesInput): void {
    this.#coming = null;
    this.#now = this.#place(screen, input);
    this.#paint(this.#now, screen, input);
  }

  /** Everybody is at `screen` on the way to `goal`, of whose time `share` is over. */
  drawMoving(screen: Float32Array, goal: Float32Array, share: number, input: NamesInput): void {
    const { old, coming } = fading(share);
    const staying = (place: number) => stays(input.rank.standing[place]!);
    if (share < COMING) {
      this.#coming = null;
      this.#paint(this.#now, screen, input, place => (staying(place) ? 1 : old));
      return;
    }
    this.#coming ??= this.#place(goal, input);
    this.#now = this.#coming;
    this.#paint(this.#coming, screen, input, place => (staying(place) ? 1 : coming));
  }

  #place(
    screen: Float32Array,
    { rank, outwardOf, textOf, radiusOf, taken, inks, unit, ...size }: NamesInput,
  ): Names {
    // Of larger names there is room for fewer, as if the view were smaller.
    const { labelScale } = inks;
    const { order, covering, mayTurn } = labelsAt(
      rank,
      unit / labelScale,
      (size.width * size.height) / labelScale ** 2,
    );
    const { letters, line } = letterSize(unit, labelScale);
    const { standing } = rank;
    const placed = placeLabels({
      order,
      screen,
      radiusOf,
      widthOf: place => this.#widths.of(textOf(place), fontOf(standing[place]!, inks, letters)),
      outwardOf: place => outwardOf(place, screen),
      mayCover: place => covering.has(place),
      mustStand: place => stays(standing[place]!),
      mayTurn,
      keepOff: place => standing[place] !== 'idle',
      taken,
      line,
      ...size,
    });
    const names = placed.map(({ place, x, y }) => ({
      place,
      x: x - screen[2 * place]!,
      y: y - screen[2 * place + 1]!,
    }));
    return { names, letters };
  }

  #paint(
    { names, letters }: Names,
    screen: Float32Array,
    { textOf, rank, inks }: NamesInput,
    strengthOf?: (place: number) => number,
  ): void {
    const seen = strengthOf ? names.filter(({ place }) => strengthOf(place) > 0) : names;
    const placed = seen.map(({ place, x, y }) => ({
      place,
      x: screen[2 * place]! + x,
      y: screen[2 * place + 1]! + y,
    }));
    drawLabels(this.#context, placed, textOf, rank.standing, inks, letters, strengthOf);
  }
}

function stays(standing: PlaceStanding): boolean {
  return standing === 'marked' || standing === 'lit';
}
