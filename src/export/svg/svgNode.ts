// Elements of a drawing as plain data, and as text. Presentation attributes only: what opens in every drawing program.

import { xmlText } from '../xml';

export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text, or elements; of very many, made one by one while they are written. */
  readonly children: Iterable<SvgNode | string>;
}

export function node(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

const open = ({ name, attributes }: SvgNode) =>
  [
    name,
    ...Object.entries(attributes)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => `${key}="${xmlText(String(value))}"`),
  ].join(' ');

/** Piece by piece; a mark is never cut in two. `without`: elements of this name are left out. */
export function* formatSvg(root: SvgNode, without = ''): Generator<string, void> {
  if (root.name === without) return;
  const children = root.children[Symbol.iterator]();
  const first = children.next();
  if (first.done) return yield `<${open(root)}/>\n`;
  const isText = typeof first.value === 'string';
  yield `<${open(root)}>${isText ? '' : '\n'}`;
  for (let step: IteratorResult<SvgNode | string> = first; !step.done; step = children.next()) {
    if (typeof step.value === 'string') yield xmlText(step.value);
    else yield* formatSvg(step.value, without);
  }
  yield `</${root.name}>\n`;
}

/** To a tenth: what the eye can tell. */
export const px = (value: number): number => Math.round(value * 10) / 10;
