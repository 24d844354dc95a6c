// What the network view draws, and where everybody is in the next frame: where the arrangement has them, or on the way
// there from the layout before.

import type { Bounds } from './displayGraph';
import { dotRadius, FARTHEST, roomOf } from './dots';
import { framed } from './frames';
import { Morph, relocated } from './morph';
import { project, type Projection } from './projection';
import type { Spread } from './spread';

const NOWHERE: Bounds = { x: [0, 1], y: [0, 1] };

/** Where everybody is under a projection, and how large. */
export interface Standing extends Pick<MovingPicture, 'positions' | 'room' | 'sizing'> {
  readonly projection: Projection;
}

export class MovingPicture {
  readonly #statedRadius: (place: number) => number;

  /** Null: there is nothing to draw. */
  spread: Spread | null = null;
  /** On the way to `spread`. */
  morph: Morph | null = null;
  /** In units of the layout, and in sigma's square: x and y of place i at 2i and 2i + 1. */
  positions: Float64Array = new Float64Array();
  framed: Float32Array = new Float32Array();
  /** Per place: distance to its nearest neighbour, in units of the layout. */
  room: Float32Array = new Float32Array();
  /** Pixels per unit, and those by which dots are sized. */
  unit = 1;
  sizing = 1;
  /** Where they stood in the last frame, in pixels; empty before the first one of a network. */
  screen: Float32Array = new Float32Array();

  /** `statedRadius`: of a place, in pixels, before it is scaled. */
  constructor(statedRadius: (place: number) => number) {
    this.#statedRadius = statedRadius;
  }

  /** Bounds of all that is drawn. */
  get whole(): Bounds {
    return this.spread?.wide ?? NOWHERE;
  }

  /** At once, wherever they stood before. */
  show(spread: Spread | null): void {
    if (spread?.network !== this.spread?.network) this.screen = new Float32Array();
    this.spread = spread;
    this.settle();
  }

  /** All are where they belong. */
  settle(): void {
    this.morph = null;
    this.#stand(this.spread?.positions ?? new Float64Array());
    this.room = roomOf(this.positions);
  }

  /** Now, under a projection, as `moveFrom` wants it later. */
  standing(projection: Projection): Standing {
    const { positions, room, sizing } = this;
    return { positions, room, sizing, projection };
  }

  /**
   * What is shown is reached from where everybody stood before, in the time of a morph. `to`: it is left for positions
   * elsewhere.
   */
  moveFrom(before: Standing, projection: Projection, to?: Float64Array): void {
    const ratio = before.projection.unit / projection.unit;
    this.morph = new Morph(
      relocated(before.positions, before.projection, projection),
      to ?? this.positions,
      [before.room.map(value => Math.min(FARTHEST, value * ratio)), to ? roomOf(to) : this.room],
      before.sizing,
    );
  }

  /** Before every frame: who is on the way goes on. `unit`: pixels per unit; `now`: milliseconds. */
  step(unit: number, now: number): void {
    this.unit = this.sizing = unit;
    if (!this.morph) return;
    this.morph.step(now);
    this.#stand(this.morph.positions());
    this.room = this.morph.rooms();
    this.sizing = this.morph.unit(unit);
  }

  /** After every frame. */
  project(projection: Projection): void {
    this.unit = projection.unit;
    this.screen = project(this.positions, projection);
  }

  /** A place is taken to a position in units of the layout, and stays there. */
  drag(place: number, { x, y }: { readonly x: number; readonly y: number }): void {
    if (!this.spread) return;
    const { plain, positions, stretch } = this.spread;
    positions.set([x, y], 2 * place);
    plain.positions.set([x / stretch, y], 2 * place);
    this.morph?.hold(place, x, y);
    this.#stand(this.morph ? this.morph.positions() : positions);
  }

  /** Pixels of a dot. */
  radiusOf(place: number): number {
    return dotRadius(this.#statedRadius(place), this.room[place]!, this.unit, this.sizing);
  }

  /** The same at the end of the way. */
  radiusToBe(place: number): number {
    const room = this.morph?.roomToBe ?? this.room;
    return dotRadius(this.#statedRadius(place), room[place]!, this.unit);
  }

  #stand(positions: Float64Array): void {
    this.positions = positions;
    this.framed = framed(positions, this.whole);
  }
}
