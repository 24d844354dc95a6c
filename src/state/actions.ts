// What can be done: every change of the view state goes through here.

import { batch, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { asksOfEnds } from '../graph/filter';
import { same } from '../lib/same';
import type { Derived } from './derive';
import { fields, type FieldName, type ViewState } from './fields';
import { createHistory } from './history';
import type { OpenedDatasets } from './openedDatasets';
import { pairOf } from './proposed';
import type { PictureHover } from './picture';
import type { KeptSections } from './sections';
import type { Actions, Environment } from './state';
import type { Store } from './store';

export interface ActionOptions {
  readonly store: Store;
  readonly view: Derived;
  readonly opened: OpenedDatasets;
  readonly sections: KeptSections;
  /** The dataset of the page that is shown where nothing else is. */
  readonly first: string;
  readonly attempt: Signal<number>;
  readonly environment: Signal<Environment>;
  readonly hovered: Signal<PictureHover>;
  readonly playing: Signal<boolean>;
  readonly fitRequest: Signal<number>;
  readonly recallRequest: Signal<number>;
  readonly trail: Signal<ReadonlySignal<readonly number[]> | null>;
}

/** Who picks several places from one of these wants to pick the next one there. */
const PICKING: readonly ViewState['panel'][] = [
  'table',
  'ranking',
  'paths',
  'whatif',
  'underconnected',
  'projects',
  'anniversaries',
];

export function createActions(options: ActionOptions): Actions {
  const { store, view, opened, sections, first, attempt, environment, hovered, playing } = options;
  const { fitRequest, recallRequest, trail } = options;
  const { raw } = store;
  const { field, clamped } = view;
  const { network, span, hover } = view.derived;
  const past = createHistory();

  const snapshot = () =>
    Object.fromEntries(
      Object.keys(fields).map(name => [name, field[name as FieldName].peek()]),
    ) as unknown as ViewState;

  /** `also`: fields that are taken back with this change, though on their own they are not. */
  function set(partial: Partial<ViewState>, also: readonly FieldName[] = []): void {
    const before = snapshot();
    restore(partial);
    const after = snapshot();
    if (after.dataset === before.dataset) past.note(before, after, also);
  }

  function restore(partial: Partial<ViewState>): void {
    const dataset = field.dataset.peek();
    store.write(partial);
    // What could be taken back spoke of the dataset before.
    if (field.dataset.peek() !== dataset) past.forget();
  }

  /** Back or forth by a step; ids of a selection are of one level, and the camera of one layout. */
  function step(view: Partial<ViewState> | null): void {
    if (!view) return;
    const { level, layout } = view;
    restore({
      ...view,
      ...(level !== undefined && { places: [], tie: '' }),
      ...((level ?? layout) !== undefined && { net: [] }),
    });
  }

  /** Where something selected by its id is seen: places and their ties at the level of places, whatever was drawn. */
  const levelOf = (id: string) => {
    const net = network.peek();
    return net?.placeIndex.has(id) || net?.tieIndex.has(id) ? 'place' : raw.level.peek();
  };
  const pageOf = (id: string): Partial<ViewState> => {
    const level = levelOf(id);
    return { panel: level === 'place' ? 'city' : 'regions', ...toLevel(level) };
  };
  const toLevel = (level: ViewState['level']): Partial<ViewState> =>
    level === raw.level.peek() ? {} : { level, net: [] };

  const actions: Actions = {
    canUndo: past.canUndo,
    canRedo: past.canRedo,
    set: partial => set(partial),
    restore,
    undo: () => step(past.back(snapshot())),
    redo: () => step(past.forth(snapshot())),
    filterBy(attribute, values) {
      const others = Object.entries(raw.filter.peek()).filter(([id]) => id !== attribute);
      const filter = Object.fromEntries(values.length > 0 ? [...others, [attribute, values]] : others);
      set({ filter, ...(!asksOfEnds(filter) && { ends: 'one' }) });
    },
    resetFilters: () =>
      set({ filter: {}, ends: 'one', ...(raw.mode.peek() === 'period' && { mode: 'all' }) }, ['mode']),
    filterPeriod(period) {
      actions.setPlaying(false);
      set(period ? { mode: 'period', period } : { mode: 'all' }, ['mode', 'period']);
    },
    setLevel: level => set({ level, places: [], tie: '', net: [] }),
    setLayout: layout => set({ layout, net: [] }),
    setYear: year => set({ mode: 'year', year: clamped(year) }),
    select: places => set({ places, tie: '', ...(places.length > 0 && pageOf(places[0]!)) }),
    toggle(place) {
      const level = levelOf(place);
      const now = level === raw.level.peek() ? raw.places.peek() : [];
      const places = now.includes(place) ? now.filter(id => id !== place) : [...now, place];
      if (PICKING.includes(raw.panel.peek())) actions.mark(places);
      else actions.select(places);
    },
    mark: places => set({ places, tie: '', ...(places.length > 0 && toLevel(levelOf(places[0]!))) }),
    selectTie: tie => set({ tie, places: [], ...(tie !== '' && pageOf(tie)) }),
    openDataset(id) {
      actions.setPlaying(false);
      restore({
        dataset: id,
        mode: 'all',
        places: [],
        tie: '',
        map: [],
        net: [],
        filter: {},
        ends: 'one',
        level: 'place',
        pinned: '',
        proposed: [],
        matchFilter: {},
        entry: '',
        entryFilter: {},
      });
    },
    startOpening: opening => opened.open(opening),
    endOpening: () => opened.open(null),
    addDataset: dataset =>
      batch(() => {
        opened.add(dataset);
        actions.openDataset(dataset.id);
      }),
    readAgain: dataset => opened.add(dataset),
    renameDataset: (id, title) => opened.rename(id, title),
    removeDataset: id =>
      batch(() => {
        if (field.dataset.peek() === id) actions.openDataset(first);
        opened.remove(id);
        view.derived.corrections.drop(id);
        sections.put(id, {});
      }),
    keepSections: (dataset, kept) => sections.put(dataset, kept),
    tellOfKeeping: trouble => opened.tell(trouble),
    endAwaiting: () => opened.endAwaiting(),
    reload: () => attempt.value++,
    setEnvironment: next => (environment.value = next),
    setHover(next) {
      if (next === null || !same(hover.peek(), next)) hovered.value = { of: 'place', hover: next };
    },
    followTrail: next => (trail.value = next),
    propose(a, b) {
      const now = raw.proposed.peek();
      if ([pairOf(a, b), pairOf(b, a)].some(pair => now.includes(pair))) return;
      set({ proposed: [...now, pairOf(a, b)] });
    },
    withdraw: pair => set({ proposed: raw.proposed.peek().filter(one => one !== pair) }),
    setPlaying(next) {
      if (next === playing.peek()) return;
      batch(() => {
        playing.value = next;
        // From the last year, or from another mode, playing starts at the first.
        const again = raw.mode.peek() !== 'year' || field.year.peek() >= span.value[1];
        if (next) actions.setYear(again ? span.value[0] : field.year.peek());
      });
    },
    fit: () => fitRequest.value++,
    recall: () => recallRequest.value++,
    snapshot,
  };
  return actions;
}
