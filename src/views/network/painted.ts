// What the programs draw: where everything stands, and how it looks. It changes without sigma's knowledge: new arrays
// here, and the programs copy them into the vertex data, which sigma sends to the graphics card before every frame
// anyway.

export interface Painted {
  /** In sigma's square (frames.ts), x and y of place i at 2i and 2i + 1. */
  positions: Float32Array;
  /** Places of tie i at 2i and 2i + 1. */
  ends: Uint32Array;
  places: Uint8Array;
  ties: Uint8Array;
}

export function nothingPainted(): Painted {
  return {
    positions: new Float32Array(),
    ends: new Uint32Array(),
    places: new Uint8Array(),
    ties: new Uint8Array(),
  };
}

interface VertexData {
  readonly array: Float32Array;
  /** Floats per item. */
  readonly STRIDE: number;
  /** Number of items; the item at position i is the place or tie of index i. */
  readonly capacity: number;
}

/** Puts points at the beginning of every item: point i where `points` names none. */
export function stand(
  { array, STRIDE, capacity }: VertexData,
  positions: Float32Array,
  points?: Uint32Array,
): void {
  const perItem = points ? 2 : 1;
  for (let item = 0; item < capacity; item++) {
    for (let end = 0; end < perItem; end++) {
      const point = points ? points[2 * item + end]! : item;
      array[item * STRIDE + 2 * end] = positions[2 * point]!;
      array[item * STRIDE + 2 * end + 1] = positions[2 * point + 1]!;
    }
  }
}

/** The look stands at the end of an item, behind its position. */
export function paint({ array, STRIDE, capacity }: VertexData, bytes: Uint8Array, perItem: number): void {
  const offset = STRIDE - perItem / array.BYTES_PER_ELEMENT;
  const target = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let item = 0; item < capacity; item++) {
    target.set(bytes.subarray(item * perItem, (item + 1) * perItem), (item * STRIDE + offset) * 4);
  }
}
