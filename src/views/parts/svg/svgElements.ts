// The elements of a plainly drawn view: one path per tie, one circle per place, names. A change writes only the
// attributes of what has changed. Text from data reaches the page as text.

import { degreeIn } from '../../../analysis/kernels/csr';
import { DASHES, LINES } from '../../../state/encoding';
import { pathOf, type Sight } from './svgSight';
import { TIE_BYTES, WIDTH_STEPS } from '../surface/tieLooks';

const SVG = 'http://www.w3.org/2000/svg';

export interface PlaceMark {
  /** Pixels. */
  readonly radius: number;
  readonly colour: string;
  /** A ring instead of a disc: the second side. */
  readonly open: boolean;
  readonly opacity: number;
  /** Above its neighbours. */
  readonly above: boolean;
}

export interface NameMark {
  readonly place: number;
  readonly text: string;
  readonly lang: string;
  /** From the middle of the place to the left end of the name's middle line, in pixels. */
  readonly dx: number;
  readonly dy: number;
  /** Pixels. */
  readonly width: number;
  /** Selected, or hanging on what is; stepped back. */
  readonly standing: 'marked' | 'lit' | 'plain' | 'back';
}

export interface SvgElements {
  /** For what lies under everything. */
  readonly ground: SVGGElement;
  /** Other places and ties, or the same elsewhere. */
  move(sight: Sight): void;
  /** `looks` as `tieLooks` gives them; `width` of a tie that does not stand out, in pixels. */
  lookTies(looks: Uint8Array<ArrayBuffer>, width: number): void;
  lookPlaces(markOf: (place: number) => PlaceMark): void;
  name(names: readonly NameMark[]): void;
}

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('class', className);
  return element;
}

export function svgElements(svg: SVGSVGElement): SvgElements {
  const layer = (name: string) => {
    const group = svgElement('g', name);
    svg.append(group);
    return group;
  };
  const ground = layer('svg-ground');
  const tieLayers = [layer('svg-ties'), layer('svg-ties')] as const;
  const placeLayers = [layer('svg-places'), layer('svg-places')] as const;
  const nameLayer = layer('svg-names');

  let sight: Sight | null = null;
  let ties: SVGPathElement[] = [];
  let places: SVGCircleElement[] = [];
  /** What the elements show; one word per four bytes of a look. */
  let tieWords = new Uint32Array();
  let tieWidth = 0;
  let placeKeys: string[] = [];
  /** The sight in which the path of a tie was last written. */
  let pathsOf: (Sight | null)[] = [];
  let names: { readonly mark: NameMark; readonly element: SVGTextElement }[] = [];

  const build = ({ network }: Sight) => {
    for (const group of [...tieLayers, ...placeLayers]) group.replaceChildren();
    ties = network.ties.map(() => svgElement('path', 'svg-tie'));
    for (const tie of ties) tie.setAttribute('display', 'none');
    tieLayers[0].append(...ties);
    places = network.places.map(() => svgElement('circle', 'svg-disc'));
    // Large ones first, so that small ones stay in sight.
    const size = (place: number) => degreeIn(network.neighbours, place);
    placeLayers[0].append(...[...places.keys()].sort((p, q) => size(q) - size(p)).map(i => places[i]!));
    tieWords = new Uint32Array((network.ties.length * TIE_BYTES) / 4);
    tieWidth = 0;
    placeKeys = [];
    pathsOf = network.ties.map(() => null);
    name([]);
  };

  const draw = (tie: number) => {
    if (pathsOf[tie] === sight) return;
    pathsOf[tie] = sight;
    ties[tie]!.setAttribute('d', pathOf(sight!, tie));
  };
  const put = (element: SVGElement, layers: readonly [SVGGElement, SVGGElement], above: boolean) => {
    const parent = layers[Number(above) as 0 | 1];
    if (element.parentNode !== parent) parent.append(element);
  };
  const standAt = ({ mark, element }: (typeof names)[number]) => {
    const [x, y] = [sight!.places[2 * mark.place]! + mark.dx, sight!.places[2 * mark.place + 1]! + mark.dy];
    if (Number.isNaN(x)) return element.setAttribute('display', 'none');
    element.removeAttribute('display');
    element.setAttribute('x', x.toFixed(1));
    element.setAttribute('y', y.toFixed(1));
  };

  function name(marks: readonly NameMark[]): void {
    const free = names.map(({ element }) => element);
    names = marks.map(mark => {
      const element = free.pop() ?? svgElement('text', '');
      if (!element.parentNode) nameLayer.append(element);
      if (element.textContent !== mark.text) element.textContent = mark.text;
      element.setAttribute('lang', mark.lang);
      element.setAttribute('class', `svg-name svg-name-${mark.standing}`);
      return { mark, element };
    });
    for (const element of free) element.remove();
    names.forEach(standAt);
  }

  return {
    ground,
    name,
    move(next) {
      const before = sight;
      sight = next;
      if (before?.network !== next.network) build(next);
      places.forEach((element, place) => {
        const [x, y] = [next.places[2 * place]!, next.places[2 * place + 1]!];
        if (Number.isNaN(x)) return element.setAttribute('display', 'none');
        if (element.hasAttribute('display')) element.removeAttribute('display');
        element.setAttribute('cx', String(Math.round(x * 10) / 10));
        element.setAttribute('cy', String(Math.round(y * 10) / 10));
      });
      ties.forEach((element, tie) => {
        if (!element.hasAttribute('display')) draw(tie);
      });
      names.forEach(standAt);
    },
    lookTies(looks, width) {
      const words = new Uint32Array(looks.buffer);
      const per = TIE_BYTES / 4;
      for (let tie = 0; tie < ties.length; tie++) {
        let same = width === tieWidth;
        for (let i = tie * per; same && i < (tie + 1) * per; i++) same = words[i] === tieWords[i];
        if (same) continue;
        const element = ties[tie]!;
        const [red, green, blue, opacity, line, steps, above, drawn] = looks.subarray(tie * TIE_BYTES);
        if (drawn === 0) {
          element.setAttribute('display', 'none');
          continue;
        }
        element.removeAttribute('display');
        draw(tie);
        element.setAttribute('stroke', `rgb(${red},${green},${blue})`);
        element.setAttribute('stroke-opacity', (opacity! / 255).toFixed(2));
        element.setAttribute('stroke-width', ((width * steps!) / WIDTH_STEPS).toFixed(2));
        element.setAttribute('stroke-dasharray', DASHES[LINES[line!]!].join(' ') || 'none');
        put(element, tieLayers, above === 1);
      }
      tieWords = words;
      tieWidth = width;
    },
    lookPlaces(markOf) {
      places.forEach((element, place) => {
        const { radius, colour, open, opacity, above } = markOf(place);
        const key = `${radius.toFixed(1)} ${colour} ${opacity}`;
        put(element, placeLayers, above);
        if (placeKeys[place] === key) return;
        placeKeys[place] = key;
        element.setAttribute('class', open ? 'svg-ring' : 'svg-disc');
        element.setAttribute('r', radius.toFixed(1));
        element.setAttribute(open ? 'stroke' : 'fill', colour);
        element.setAttribute('opacity', String(opacity));
      });
    },
  };
}
