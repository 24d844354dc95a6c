// Where organisations and entries stand in the picture of who is behind what: by forces, the same every time. Pure.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3';
import type { Backers } from '../../analysis/entries/backers';
import type { Work } from '../../lib/steps';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface BackersLayout {
  readonly width: number;
  readonly height: number;
  /** By id of the organisation or entry. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Units of the picture; about a pixel each. */
const WIDTH = 340;
/** Room for a name beside the outermost. */
const EDGE = { x: 34, y: 20 } as const;
const TICKS = 80;
const ROOM = { organisation: 27, entry: 8 } as const;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
}

export function* layoutOf({ organisations, entries, links }: Backers): Work<BackersLayout> {
  const nodes: Node[] = [
    ...organisations.map(id => ({ id, room: ROOM.organisation })),
    ...entries.map(({ id }) => ({ id, room: ROOM.entry })),
  ];
  const height = Math.round(Math.max(150, Math.min(560, 120 + 6 * nodes.length)));
  const byId = (node: SimulationNodeDatum) => (node as Node).id;
  const forces = forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-75).distanceMax(220))
    .force(
      'link',
      forceLink(links.map(({ organisation, entry }) => ({ source: organisation, target: entry })))
        .id(byId)
        .distance(34),
    )
    .force(
      'room',
      forceCollide<Node>(({ room }) => room),
    )
    .force('x', forceX(0).strength(0.05))
    // The picture is higher than wide.
    .force('y', forceY(0).strength((0.05 * WIDTH) / height))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    forces.tick();
    yield;
  }
  const range = (of: 'x' | 'y', edge: number, length: number) => {
    const values = nodes.map(node => node[of] ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (length - 2 * edge) / (most - least) : 0;
    return (value: number) => (scale === 0 ? length / 2 : edge + (value - least) * scale);
  };
  const x = range('x', EDGE.x, WIDTH);
  const y = range('y', EDGE.y, height);
  return {
    width: WIDTH,
    height,
    spots: new Map(nodes.map(node => [node.id, { x: x(node.x ?? 0), y: y(node.y ?? 0) }])),
  };
}

export interface NameSpot extends Spot {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** Of a letter and a line of the names, in units of the picture. */
const LETTER = 6.4;
export const LINE_HEIGHT = 12.5;
const GAP = 3;

interface Body {
  readonly id: string;
  readonly name: string;
  /** Half the side of its square. */
  readonly size: number;
}

/** Where names find room beside their squares, the first ones first; whoever finds none has none here. */
export function namesIn(
  { spots, width, height }: BackersLayout,
  bodies: readonly Body[],
): ReadonlyMap<string, NameSpot> {
  const taken = bodies.map(({ id, size }) => boxAround(spots.get(id)!, size));
  const names = new Map<string, NameSpot>();
  for (const { id, name, size } of bodies) {
    const { x, y } = spots.get(id)!;
    const lines = shortLines(name);
    const long = LETTER * Math.max(...lines.map(line => line.length));
    const high = LINE_HEIGHT * lines.length;
    const beside = y - high / 2 + LINE_HEIGHT * 0.8;
    const choices: readonly (NameSpot & { readonly left: number; readonly top: number })[] = [
      { x, y: y + size + LINE_HEIGHT, anchor: 'middle', left: x - long / 2, top: y + size + GAP },
      {
        x,
        y: y - size - GAP - high + LINE_HEIGHT * 0.8,
        anchor: 'middle',
        left: x - long / 2,
        top: y - size - GAP - high,
      },
      { x: x + size + GAP, y: beside, anchor: 'start', left: x + size + GAP, top: y - high / 2 },
      { x: x - size - GAP, y: beside, anchor: 'end', left: x - size - GAP - long, top: y - high / 2 },
    ].map(choice => ({ ...choice, anchor: choice.anchor as NameSpot['anchor'], lines }));
    const found = choices.find(({ left, top }) => {
      const box = { left, top, right: left + long, bottom: top + high };
      const within = left >= 0 && box.right <= width && top >= 0 && box.bottom <= height;
      return within && !taken.some(other => overlap(box, other));
    });
    if (!found) continue;
    names.set(id, found);
    taken.push({ left: found.left, top: found.top, right: found.left + long, bottom: found.top + high });
  }
  return names;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxAround = ({ x, y }: Spot, size: number): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
});

const overlap = (p: Box, q: Box): boolean =>
  p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;

/** A long name in two short lines. */
export function shortLines(name: string): readonly string[] {
  const words = name
    .replace(/ e\.\s?V\.?| \([^)]*\)|[„“«»"']/g, '')
    .split(/\s+/)
    .filter(word => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 2 ? [lines[0]!, `${lines[1]!} …`] : lines;
}

/** Letters. */
const LINE = 17;
