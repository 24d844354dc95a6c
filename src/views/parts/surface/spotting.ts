// Where a drawing shows its places, told to what lies over it.

export interface Spotting {
  /** What is drawn on; what lies over the drawing is put into it, and is as large. */
  readonly surface: HTMLElement;
  /** CSS pixels from the surface's upper left corner, perhaps beside it; null: not to be seen at all. */
  at(place: number): readonly [x: number, y: number] | null;
  /** Tells after every frame in which they may have moved; returns the end of that. */
  follow(moved: () => void): () => void;
}
