// SVG that stands on the page, as plain elements: what style sheets and inheritance say of each is written beside it.

import { FOOT } from '../../../export/svg/marks';
import { node, px, type SvgNode } from '../../../export/svg/svgNode';

/** Where each kind of shape has its form. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
};
const PATTERN = ['id', 'width', 'height', 'patternUnits', 'patternTransform'];

export interface Flat {
  readonly nodes: readonly SvgNode[];
  /** What the others refer to. */
  readonly defs: readonly SvgNode[];
}

/** `skip`: a selector of what is for the pointer only. */
export function flatten(root: SVGElement, skip = ':not(*)'): Flat {
  const defs: SvgNode[] = [];
  const attributesOf = (element: Element, names: readonly string[]) =>
    Object.fromEntries(names.map(name => [name, element.getAttribute(name) ?? '']));

  const one = (element: Element): readonly SvgNode[] => {
    if (!(element instanceof SVGElement) || element.matches(skip)) return [];
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return [];
    const name = element.localName;
    if (name === 'defs') {
      for (const pattern of element.querySelectorAll('pattern'))
        defs.push(node('pattern', attributesOf(pattern, PATTERN), [...pattern.children].flatMap(one)));
      return [];
    }
    if (name === 'g') {
      const children = [...element.children].flatMap(one);
      if (children.length === 0) return [];
      const id = /^[\w-]+$/.test(element.getAttribute('class') ?? '') ? element.getAttribute('class')! : '';
      const isOne = id !== '' && root.querySelectorAll(`.${id}`).length === 1;
      return [node('g', { id: isOne ? id : '', ...moved(style), ...faded(style) }, children)];
    }
    if (name === 'text') return textNodes(element as SVGTextElement, style);
    const form = FORMS[name];
    return form ? shape(name, attributesOf(element, form), style) : [];
  };

  return { nodes: [...root.children].flatMap(one), defs };
}

function shape(
  name: string,
  form: Readonly<Record<string, string>>,
  style: CSSStyleDeclaration,
): readonly SvgNode[] {
  const [fill, stroke] = [painted(style, 'fill'), painted(style, 'stroke')];
  if (fill['fill'] === 'none' && stroke['stroke'] === 'none') return [];
  if (form['d'] === '') return [];
  const { strokeDasharray: dashes, strokeWidth, strokeLinejoin: join, strokeLinecap: cap } = style;
  const { shapeRendering: rendering } = style;
  const line =
    stroke['stroke'] === 'none'
      ? {}
      : {
          ...stroke,
          'stroke-width': parseFloat(strokeWidth),
          'stroke-dasharray': dashes === 'none' ? '' : dashes.replaceAll('px', ''),
          'stroke-linejoin': join === 'miter' ? '' : join,
          'stroke-linecap': cap === 'butt' ? '' : cap,
        };
  const crisp = rendering === 'auto' ? '' : rendering.replace('crispedges', 'crispEdges');
  const look = { ...fill, ...line, ...faded(style), 'shape-rendering': crisp };
  // Few programs know outlines behind what they surround.
  if (style.paintOrder.startsWith('stroke') && fill['fill'] !== 'none' && stroke['stroke'] !== 'none')
    return [
      node(name, { ...form, ...moved(style), ...look, fill: 'none', 'fill-opacity': '' }),
      node(name, { ...form, ...moved(style), ...fill, ...faded(style) }),
    ];
  // Few programs know strokes that a scale leaves as they are: the scale goes into the points.
  if (style.vectorEffect === 'non-scaling-stroke' && form['d'])
    return [node(name, { d: scaled(form['d'], style.transform), ...look })];
  return [node(name, { ...form, ...moved(style), ...look })];
}

/** Outlined texts are written twice, as not every program draws an outline behind its letters. */
function textNodes(element: SVGTextElement, style: CSSStyleDeclaration): readonly SvgNode[] {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const size = parseFloat(style.fontSize);
  const central = style.dominantBaseline === 'central' || style.dominantBaseline === 'middle';
  const at = {
    x: px(Number(element.getAttribute('x') ?? 0)),
    y: px(Number(element.getAttribute('y') ?? 0) + (central ? FOOT * size : 0)),
    'font-size': px(size),
    'font-weight': Math.round(Number(style.fontWeight) / 100) * 100,
    'text-anchor': style.textAnchor === 'start' ? '' : style.textAnchor,
    'xml:lang': element.getAttribute('lang') ?? '',
    ...moved(style),
    ...faded(style),
  };
  const halo = painted(style, 'stroke');
  const letters = node('text', { ...at, ...painted(style, 'fill') }, [text]);
  if (halo['stroke'] === 'none') return [letters];
  const outline = { fill: 'none', ...halo, 'stroke-width': px(parseFloat(style.strokeWidth)) };
  return [node('text', { ...at, ...outline, 'stroke-linejoin': 'round' }, [text]), letters];
}

/** Colours without transparency, and that apart. */
function painted(
  style: CSSStyleDeclaration,
  what: 'fill' | 'stroke',
): Readonly<Record<string, string | number>> {
  const value = style.getPropertyValue(what);
  const opacity = Number(style.getPropertyValue(`${what}-opacity`));
  const pattern = /url\("?([^")]*)"?\)/.exec(value);
  if (pattern) return { [what]: `url(${pattern[1]!.replace(/^.*#/, '#')})` };
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!parts) return { [what]: value };
  const seen = opacity * Number(parts[4] ?? 1);
  if (seen === 0) return { [what]: 'none' };
  return { [what]: `rgb(${parts.slice(1, 4).join(',')})`, [`${what}-opacity`]: seen === 1 ? '' : seen };
}

const faded = ({ opacity }: CSSStyleDeclaration): SvgNode['attributes'] =>
  opacity === '1' ? {} : { opacity };

const moved = ({ transform }: CSSStyleDeclaration): SvgNode['attributes'] =>
  transform === 'none' ? {} : { transform };

/** Of a path of straight lines, moved and scaled by a matrix without a turn. */
function scaled(d: string, transform: string): string {
  const { a, d: down, e, f } = new DOMMatrix(transform === 'none' ? '' : transform);
  return d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x, y) => `${px(Number(x) * a + e)},${px(Number(y) * down + f)}`,
  );
}
