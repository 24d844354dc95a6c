// A scene's view and the state: what a scene shows is everything but what is the reader's own.

import type { Moment } from '../../graph/attributes/attribute';
import { momentAt } from '../../graph/attributes/moment';
import { valuesEver } from '../../graph/attributes/valuesAt';
import { filterable } from '../../graph/filter';
import type { Network } from '../../graph/network';
import type { Scene, Story } from '../../data/stories/story';
import { fields, defaults, type FieldName, type ViewState } from '../fields';
import type { Field } from '../field';
import { formatHash, parseHash } from '../url';

/** Not of a scene: a story is told in the reader's language and colours, wherever it is shown. */
export const READERS_OWN = [
  'lang',
  'theme',
  'stage',
  'embed',
  'story',
  'scene',
] as const satisfies readonly FieldName[];
type ReadersOwn = (typeof READERS_OWN)[number];

export type SceneView = Omit<ViewState, ReadersOwn>;

/** All that a scene shows. What it does not state is as it is at first; the dataset is the story's. */
export function viewOfScene(story: Story, { view }: Scene): SceneView {
  const { dataset: _, ...rest } = defaults;
  return withoutOwn({ ...rest, dataset: story.dataset, ...parseHash(view) });
}

/** The dataset that a scene shows. */
export function datasetOf(story: Story, scene: Scene): string {
  return parseHash(scene.view).dataset ?? story.dataset;
}

/**
 * The present view, as a scene of a story of this dataset states it. The panel in which stories are made is none to be
 * shown.
 */
export function formatSceneView(view: ViewState, dataset: string): string {
  const own = Object.fromEntries(READERS_OWN.map(name => [name, defaults[name]]));
  const panel = view.panel === 'stories' ? defaults.panel : view.panel;
  // A link leaves out the first dataset, a scene that of its story.
  const left = [fields.lang.key, fields.dataset.key].map(key => `${key}=`);
  const parts = formatHash({ ...view, ...own, panel })
    .slice(1)
    .split('&')
    .filter(part => !left.some(start => part.startsWith(start)));
  if (view.dataset !== dataset) parts.push(`${fields.dataset.key}=${encodeURIComponent(view.dataset)}`);
  return parts.join('&');
}

export interface ViewFault {
  /**
   * `unreadable`: no field has such a part, or not such a value; `own`: it is the reader's; the others: the dataset has no
   * such place, tie or value to filter by, or the year lies outside of its years.
   */
  readonly what: 'unreadable' | 'own' | 'place' | 'tie' | 'year' | 'filter';
  readonly value: string;
}

const VERSION_KEY = 'v';

/** What is wrong with a view, with the data that it shows. */
export function faultsOf(view: string, network: Network, tables: Moment['tables']): readonly ViewFault[] {
  const byKey = new Map<string, Field<unknown>>(
    Object.values(fields).map(field => [field.key, field as unknown as Field<unknown>]),
  );
  const own = new Set<string>(READERS_OWN.map(name => fields[name].key));
  const parts = [...new URLSearchParams(view)].filter(([key]) => key !== VERSION_KEY);
  const fault = (what: ViewFault['what']) => (value: string) => ({ what, value });
  const { places = [], tie = '', level = 'place', mode, year, period = [], filter = {} } = parseHash(view);
  const ids = level === 'place' ? [...places, ...(tie === '' ? [] : [tie])] : [];
  const isKnown = (id: string) => network.placeIndex.has(id) || network.tieIndex.has(id);
  const years = mode === 'year' ? [year ?? defaults.year] : mode === 'period' ? period : [];
  const first = network.founded.reduce((least, one) => (one < least ? one : least), network.today);
  const stray = Object.entries(filter).flatMap(([id, values]) => {
    const category = filterable.find(one => one.id === id)!;
    const known = valuesEver(momentAt(network, tables, null), category);
    return values.filter(value => !known.has(value)).map(value => `${id}:${value}`);
  });
  return [
    ...parts
      .filter(([key, text]) => byKey.get(key)?.parse(text) === undefined)
      .map(part => part.join('='))
      .map(fault('unreadable')),
    ...parts
      .map(([key]) => key)
      .filter(key => own.has(key))
      .map(fault('own')),
    ...ids.filter(id => !isKnown(id)).map(id => fault(id === tie ? 'tie' : 'place')(id)),
    ...years
      .filter(one => one < first || one > network.today)
      .map(String)
      .map(fault('year')),
    ...stray.map(fault('filter')),
  ];
}

function withoutOwn(view: ViewState): SceneView {
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => !(READERS_OWN as readonly string[]).includes(name)),
  ) as unknown as SceneView;
}
