// A picture file before it is written: its elements as plain data, ties and places as columns beside them. It can be
// handed to a worker as it is.

import { placeNodes, tieNodes, type PlaceColumns, type TieColumns } from './columns';
import type { SvgNode } from './svgNode';

export interface PictureSheet {
  /** Its groups "ties" and "places" are empty. */
  readonly root: SvgNode;
  /** Null where the picture has none. */
  readonly ties: TieColumns | null;
  readonly places: PlaceColumns | null;
  /** Behind the marks, as a colour. */
  readonly paper: string;
  /** Typefaces, the best first. */
  readonly font: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** With all its marks, made one by one while they are asked for. */
export function filled({ root, ties, places, paper }: PictureSheet): SvgNode {
  const fill = (node: SvgNode): SvgNode => {
    if (node.attributes['id'] === 'ties' && ties) return { ...node, children: again(() => tieNodes(ties)) };
    if (node.attributes['id'] === 'places' && places)
      return { ...node, children: again(() => placeNodes(places, paper)) };
    return { ...node, children: [...node.children].map(one => (typeof one === 'string' ? one : fill(one))) };
  };
  return fill(root);
}

/** About how many marks it has. */
export const marksIn = ({ ties, places }: PictureSheet): number =>
  (ties?.order.length ?? 0) + (places?.order.length ?? 0);

const again = <T>(make: () => Iterable<T>): Iterable<T> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});
