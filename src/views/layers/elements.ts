// The elements of what lies over a picture: a group for every project and for the events of a place. Each knows how to
// go where its places are.

import { eventShape } from '../eventShape';
import { svgElement } from '../svgElements';
import type { EventMark, ProjectMark } from './marks';
import { shapeOf, type Point } from './shapes';

/** Pixels of a knot, of one among many of the same places, and of what answers to a pointer. */
const KNOT = { usual: 3.4, among: 2.6, many: 4 } as const;
const HIT = 9;
/** From a place to its first event, and from one to the next. */
const BESIDE = { x: 8, y: -9, step: 12 } as const;

export interface Drawn {
  readonly group: SVGGElement;
  /** Goes to where its places are now. */
  place(): void;
}

export interface Surroundings {
  readonly at: (place: number) => Point | null;
  /** What it says to the pointer that rests on it. */
  readonly title: string;
  readonly press: () => void;
}

export function projectElement(
  { entry, places, lane, lanes }: ProjectMark,
  { at, title, press }: Surroundings,
): Drawn {
  const group = svgElement('g', 'layer-project');
  group.dataset['project'] = entry.id;
  group.dataset['state'] = entry.state;
  const area = svgElement('path', 'layer-area');
  const threads = svgElement('path', 'layer-threads');
  const knot = svgElement('circle', 'layer-knot');
  const hit = hitElement(title, press);
  knot.setAttribute('r', String(lanes > KNOT.many ? KNOT.among : KNOT.usual));
  if (places.length > 2) group.append(area);
  group.append(threads, knot, hit);
  return {
    group,
    place() {
      const shape = shapeOf(places.map(at), lane, lanes);
      if (!shape) return group.setAttribute('display', 'none');
      group.removeAttribute('display');
      if (shape.area !== '') area.setAttribute('d', shape.area);
      threads.setAttribute('d', shape.threads);
      for (const circle of [knot, hit]) {
        circle.setAttribute('cx', shape.knot[0].toFixed(1));
        circle.setAttribute('cy', shape.knot[1].toFixed(1));
      }
    },
  };
}

/** `id`: of the place. */
export function eventElement(
  { place, kind, events, at: nth }: EventMark,
  id: string,
  { at, title, press }: Surroundings,
): Drawn {
  const group = svgElement('g', 'layer-event');
  group.dataset['place'] = id;
  group.dataset['kind'] = kind;
  group.dataset['events'] = String(events.length);
  if (events.every(({ state }) => state !== 'held')) group.dataset['state'] = 'announced';
  const shape = svgElement('path', 'layer-shape');
  shape.setAttribute('d', eventShape(kind, events.length));
  group.append(shape, hitElement(title, press));
  return {
    group,
    place() {
      const spot = at(place);
      if (!spot) return group.setAttribute('display', 'none');
      group.removeAttribute('display');
      const [x, y] = [spot[0] + BESIDE.x + nth * BESIDE.step, spot[1] + BESIDE.y];
      group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    },
  };
}

/** What lies below it is not meant. */
function hitElement(title: string, press: () => void): SVGCircleElement {
  const hit = svgElement('circle', 'layer-hit');
  hit.setAttribute('r', String(HIT));
  const says = svgElement('title', '');
  says.textContent = title;
  hit.append(says);
  for (const event of ['pointerdown', 'click'] as const) {
    hit.addEventListener(event, pressed => pressed.stopPropagation());
  }
  hit.addEventListener('click', press);
  return hit;
}
