// The looks that the programs draw. They change without sigma's knowledge: new arrays here, and the programs
// copy them into the vertex data, which sigma sends to the graphics card before every frame anyway.

export interface Painted {
  places: Uint8Array;
  ties: Uint8Array;
}

interface VertexData {
  readonly array: Float32Array;
  /** Floats per item. */
  readonly STRIDE: number;
  /** Number of items; the item at position i is the place or tie of index i. */
  readonly capacity: number;
}

/** The look stands at the end of an item, behind its position. */
export function paint({ array, STRIDE, capacity }: VertexData, bytes: Uint8Array, perItem: number): void {
  const offset = STRIDE - perItem / array.BYTES_PER_ELEMENT;
  const target = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let item = 0; item < capacity; item++) {
    target.set(bytes.subarray(item * perItem, (item + 1) * perItem), (item * STRIDE + offset) * 4);
  }
}
