// The elements of what lies over a picture: a group for the projects of the same places and for the events of a place.
// Each knows how to go where its places are.

import { eventShape } from '../marks/eventShape';
import { svgElement } from '../svg/svgElements';
import type { EventMark, ProjectMark } from './marks';
import { shapeOf, type Circle, type Point } from './shapes';

/** Pixels: radius of the knot of a single project, of one with a number of one and of two digits; what answers to a pointer. */
const KNOT = { one: 3.4, digit: 8, digits: 10 } as const;
const HIT = { least: 9, around: 1 } as const;
/** Pixels between the knot with a number and the line of the partnership. */
const CLEAR = 2;
/** Of the threads: of one project, more for each doubling. */
const THREAD = { one: 1.1, more: 0.35 } as const;
/** From a place to its first event, and from one to the next. */
const BESIDE = { x: 8, y: -9, step: 12 } as const;

export interface Drawn {
  readonly group: SVGGElement;
  /** Goes to where its places are now. `taken`: the knots that are there, to which it adds its own. */
  place(taken: Circle[]): void;
}

export interface Surroundings {
  readonly at: (place: number) => Point | null;
  /** What it says to the pointer that rests on it. */
  readonly title: string;
  readonly press: () => void;
}

/** `said`: the number that its knot carries; empty for a single project. */
export function projectElement(
  { key, at: places, state, projects }: ProjectMark,
  said: string,
  { at, title, press }: Surroundings,
): Drawn {
  const group = svgElement('g', 'layer-project');
  group.dataset['together'] = key;
  group.dataset['projects'] = projects.map(({ id }) => id).join(' ');
  group.dataset['state'] = state;
  const area = svgElement('path', 'layer-area');
  const threads = svgElement('path', 'layer-threads');
  const knot = svgElement('circle', 'layer-knot');
  const radius = said === '' ? KNOT.one : said.length < 2 ? KNOT.digit : KNOT.digits;
  const hit = hitElement(radius, title, press);
  knot.setAttribute('r', String(radius));
  threads.setAttribute('stroke-width', (THREAD.one + THREAD.more * Math.log2(projects.length)).toFixed(2));
  if (places.length > 2) group.append(area);
  group.append(threads, knot);
  const count = said === '' ? null : svgElement('text', 'layer-count');
  if (count) {
    count.textContent = said;
    group.append(count);
  }
  group.append(hit);
  return {
    group,
    place(taken) {
      const clear = said === '' ? 0 : radius + CLEAR;
      const shape = shapeOf(places.map(at), { radius, clear, taken });
      if (!shape) return group.setAttribute('display', 'none');
      taken.push({ at: shape.knot, radius });
      group.removeAttribute('display');
      if (shape.area !== '') area.setAttribute('d', shape.area);
      threads.setAttribute('d', shape.threads);
      for (const circle of [knot, hit]) {
        circle.setAttribute('cx', shape.knot[0].toFixed(1));
        circle.setAttribute('cy', shape.knot[1].toFixed(1));
      }
      count?.setAttribute('x', shape.knot[0].toFixed(1));
      count?.setAttribute('y', shape.knot[1].toFixed(1));
    },
  };
}

/** `id`: of the place. */
export function eventElement(
  { place, kind, events, nth }: EventMark,
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
  group.append(shape, hitElement(0, title, press));
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
function hitElement(radius: number, title: string, press: () => void): SVGCircleElement {
  const hit = svgElement('circle', 'layer-hit');
  hit.setAttribute('r', String(Math.max(HIT.least, radius + HIT.around)));
  const says = svgElement('title', '');
  says.textContent = title;
  hit.append(says);
  for (const event of ['pointerdown', 'click'] as const) {
    hit.addEventListener(event, pressed => pressed.stopPropagation());
  }
  hit.addEventListener('click', press);
  return hit;
}
