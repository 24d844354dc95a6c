// Boxes that are not to lie over each other, found by the cells of a grid.

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class Crowd {
  static readonly CELL = 64;
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of Crowd.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  meets(box: Box): boolean {
    for (const key of Crowd.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (
          other.left < box.right &&
          other.right > box.left &&
          other.top < box.bottom &&
          other.bottom > box.top
        ) {
          return true;
        }
      }
    }
    return false;
  }

  static *#keys({ left, right, top, bottom }: Box): Generator<number> {
    for (let column = Math.floor(left / Crowd.CELL); column <= Math.floor(right / Crowd.CELL); column++) {
      for (let row = Math.floor(top / Crowd.CELL); row <= Math.floor(bottom / Crowd.CELL); row++) {
        yield column * 65536 + row;
      }
    }
  }
}
