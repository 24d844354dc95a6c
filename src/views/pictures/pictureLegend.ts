// The legend of a picture file: the same entries as on the page, each with its mark.

import type { LegendItem } from '../../export/svg/frame';
import { node } from '../../export/svg/svgNode';
import { DASHES, inkOf, lineOf, NEUTRAL, type Rgb } from '../../state/encoding';
import type { State } from '../../state/state';
import { EVENT_KINDS } from '../../data/eventRecords';
import { eventShape } from '../parts/marks/eventShape';
import { layersLegend } from './layersLegend';
import { lineEntries, placeEntries, tieEntries, type Entry } from '../legend/entries';
import { groupSteps, sizeSteps, widthSteps, type Key } from '../legend/keys';

type Groups = readonly (readonly LegendItem[])[];

const rgb = (colour: Rgb): string => `rgb(${colour.join(',')})`;

/** Of map and network. */
export function pictureLegend(state: State): Groups {
  const groups = state.picture.level.value === 'place' ? placesAndTies(state) : ofGroups(state);
  return [...groups, ...layersLegend(state)].filter(group => group.length > 0);
}

function placesAndTies(state: State): Groups {
  const { legend } = state.messages.value;
  // Where lines have the colour of their status, that says it already.
  const lines = state.tieColour.value === 'status' ? [] : lineEntries(state);
  const byKind = state.tieColour.value === 'kind' || state.tieColour.value === 'status';
  const places = placeEntries(state);
  return [
    [...named(byKind ? '' : nameOf(state, 'tieColour', legend.tieColour)), ...ties(state, tieEntries(state))],
    [...(places.length > 0 ? named(nameOf(state, 'colour', legend.colour)) : []), ...discs(state, places)],
    lines.length > 1 ? ties(state, lines) : [],
    [
      ...sides(state),
      ...keyItems(state, sizeSteps(state), 'disc'),
      ...keyItems(state, widthSteps(state), 'line'),
    ],
  ];
}

function ofGroups(state: State): Groups {
  const keys = groupSteps(state);
  return keys
    ? [[...sides(state)], keyItems(state, keys.points, 'disc'), keyItems(state, keys.lines, 'line')]
    : [];
}

/** Of the timeline: the kinds of the bars, and the marks of events. */
export function timelineLegend(state: State, fill: string): Groups {
  const kinds =
    state.tieColour.value === 'kind' && state.level.value === 'place'
      ? tieEntries(state).map(({ title, colour }) => ({
          text: title,
          mark: square(rgb(colour![state.scheme.value])),
        }))
      : [];
  const { eventKinds } = state.messages.value.timeline;
  const events = state.data.value?.tables.events ?? [];
  const marks = EVENT_KINDS.filter(kind => events.some(event => event.kind === kind)).map(kind => ({
    text: eventKinds[kind](1),
    mark: {
      width: 10,
      height: 10,
      nodes: [node('path', { d: eventShape(kind), transform: 'translate(5 5)', fill })],
    },
  }));
  return [kinds, marks].filter(group => group.length > 0);
}

const named = (text: string): readonly LegendItem[] => (text === '' ? [] : [{ text, mark: null }]);

function nameOf(state: State, field: 'tieColour' | 'colour', what: string): string {
  const { attributes, measures } = state.messages.value;
  return `${what}: ${{ ...attributes, ...measures }[state[field].value as keyof typeof attributes] ?? ''}`;
}

function ties(state: State, entries: readonly Entry[]): readonly LegendItem[] {
  const scheme = state.scheme.value;
  return entries.map(({ title, colour, status }) => {
    const { line, opacity } = lineOf(status);
    const stroke = {
      x1: 1,
      x2: 21,
      y1: 4,
      y2: 4,
      stroke: rgb(inkOf(status, colour?.[scheme] ?? NEUTRAL[scheme], scheme)),
      'stroke-width': 3,
      'stroke-dasharray': DASHES[line].join(' '),
      'stroke-opacity': opacity === 1 ? '' : opacity,
    };
    return { text: title, mark: { width: 22, height: 8, nodes: [node('line', stroke)] } };
  });
}

const discs = (state: State, entries: readonly Entry[]): readonly LegendItem[] =>
  entries.map(({ title, colour }) => ({
    text: title,
    mark: disc(5, { r: 4, fill: rgb(colour?.[state.scheme.value] ?? NEUTRAL[state.scheme.value]) }),
  }));

function sides(state: State): readonly LegendItem[] {
  const of = state.network.value?.info.sides;
  if (!of) return [];
  const colour = rgb(NEUTRAL[state.scheme.value]);
  const lang = state.lang.value;
  return [
    { text: of.a[lang], mark: disc(5, { r: 4, fill: colour }) },
    { text: of.b[lang], mark: disc(5, { r: 3.2, fill: 'none', stroke: colour, 'stroke-width': 1.6 }) },
  ];
}

function keyItems(state: State, key: Key | null, as: 'disc' | 'line'): readonly LegendItem[] {
  if (!key) return [];
  const colour = rgb(NEUTRAL[state.scheme.value]);
  const items = key.steps.map(({ mark, text }) => ({
    text,
    mark:
      as === 'disc'
        ? disc(Math.ceil(mark), { r: Math.round(mark * 10) / 10, fill: colour })
        : {
            width: 18,
            height: 8,
            nodes: [
              node('line', {
                x1: 0,
                x2: 18,
                y1: 4,
                y2: 4,
                stroke: colour,
                'stroke-width': Math.min(7, 1.1 * mark),
              }),
            ],
          },
  }));
  return [{ text: `${key.title}:`, mark: null }, ...items];
}

function disc(half: number, look: Readonly<Record<string, string | number>>) {
  return { width: 2 * half, height: 2 * half, nodes: [node('circle', { cx: half, cy: half, ...look })] };
}

function square(fill: string) {
  return { width: 10, height: 10, nodes: [node('rect', { width: 10, height: 10, fill })] };
}
