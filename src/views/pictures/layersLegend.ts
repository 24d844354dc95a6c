// The legend of events and projects in a picture file: as on the page.

import type { LegendItem } from '../../export/svg/frame';
import { node } from '../../export/svg/svgNode';
import { EVENT_KINDS } from '../../data/eventRecords';
import { formatNumber } from '../../i18n/format';
import { entriesIn } from '../../state/entries';
import type { State } from '../../state/state';
import { eventMarks, projectMarks } from '../parts/layers/marks';
import { layerTexts } from '../parts/layers/texts';
import { eventShape } from '../parts/marks/eventShape';
import { layersWanted } from '../parts/surface/followLayers';
import { variable } from './variable';

export function layersLegend(state: State): readonly (readonly LegendItem[])[] {
  const wanted = layersWanted(state).peek();
  const network = state.network.peek();
  if (!network || wanted.length === 0) return [];
  const drawn = entriesIn(state).drawn.peek();
  const [lang, t] = [state.lang.peek(), layerTexts[state.lang.peek()]];
  const projects = wanted.includes('projects') ? projectMarks(drawn, network) : [];
  const events = wanted.includes('events') ? eventMarks(drawn, network) : [];
  const counted = projects.reduce((all, { count }) => all + count, 0);
  const several = projects.find(mark => mark.projects.length > 1);
  const states = new Set(projects.map(({ state }) => state));
  const { eventKinds } = state.messages.peek().timeline;
  return [
    [
      { text: t.projects(counted, formatNumber(lang, counted)), mark: knot('held') },
      ...(several ? [{ text: t.several, mark: knot('held', formatNumber(lang, several.count)) }] : []),
      ...(['announced', 'disputed'] as const)
        .filter(kind => states.has(kind))
        .map(kind => ({ text: t[kind], mark: knot(kind) })),
    ].slice(projects.length > 0 ? 0 : 4),
    [
      ...(events.length > 0 ? [{ text: t.events, mark: null }] : []),
      ...EVENT_KINDS.filter(kind => events.some(mark => mark.kind === kind)).map(kind => ({
        text: eventKinds[kind](1),
        mark: {
          width: 12,
          height: 12,
          nodes: [
            node('path', { d: eventShape(kind), transform: 'translate(6 6)', fill: variable('--ink') }),
          ],
        },
      })),
    ],
  ];
}

/** `said`: the number that it carries. */
function knot(state: 'held' | 'announced' | 'disputed', said = ''): LegendItem['mark'] {
  const [colour, paper] = [variable('--layer-project'), variable('--paper')];
  const isSure = state === 'held';
  const dashes = { held: '', announced: '5 3', disputed: '1.5 3' }[state];
  const line = { stroke: colour, 'stroke-width': 1.1, 'stroke-opacity': 0.7, 'stroke-dasharray': dashes };
  const circle = {
    cx: 13,
    cy: 10,
    r: said === '' ? 3.6 : 9,
    fill: isSure ? colour : paper,
    stroke: isSure ? paper : colour,
    'stroke-width': 1.2,
    'stroke-dasharray': state === 'disputed' ? dashes : '',
  };
  const count = { x: 13, y: 14.3, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle', fill: paper };
  return {
    width: 26,
    height: 20,
    nodes: [
      node('line', { x1: 0, x2: 26, y1: 10, y2: 10, ...line }),
      node('circle', circle),
      ...(said === '' ? [] : [node('text', count, [said])]),
    ],
  };
}
