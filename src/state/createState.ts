// Makes the shared view state: an independent world each time, so tests make as many as they like.

import { batch, computed, signal, type Signal } from '@preact/signals-core';
import type { DatasetSource } from '../data/loadDataset';
import type { Dataset } from '../data/records';
import { buildNetwork } from '../graph/buildNetwork';
import { buildNames, nameIn } from '../graph/names';
import { asksOfEnds, isFiltered } from '../graph/filter';
import { assembleNetwork, type Network } from '../graph/network';
import { sliceOf } from '../graph/slice';
import { languages, reference, type Messages } from '../i18n';
import type { Analyst } from '../worker/protocol';
import { createEncodings, measuresIn } from './encodings';
import type { Field } from './field';
import { defaults, fields, type FieldName, type ViewState } from './fields';
import { createPlayer } from './player';
import { createHistory } from './history';
import { createResource } from './resource';
import { createScene, type SceneHover } from './scene';
import { passingToday, shownOf } from './shown';
import type { Environment, Failure, FieldSignals, Selection, State } from './state';

export interface StateOptions {
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly initial?: Partial<ViewState>;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle?: number;
}

interface Measured {
  readonly network: Network;
  readonly values: Readonly<Record<string, Float64Array>>;
}

export function createState({ analyst, catalogue, initial = {}, settle = 150 }: StateOptions): State {
  const raw = Object.fromEntries(
    Object.entries({ ...defaults, ...initial }).map(([name, value]) => [name, signal(value)]),
  ) as unknown as { [K in FieldName]: Signal<ViewState[K]> };
  const attempt = signal(0);
  const hovered = signal<SceneHover>({ of: 'place', hover: null });
  const playing = signal(false);
  const fitRequest = signal(0);
  const environment = signal<Environment>({ dark: false, reducedMotion: false });

  const source = computed(() => catalogue.find(({ id }) => id === raw.dataset.value) ?? catalogue[0]);
  const loaded = createResource<{ readonly from: DatasetSource; readonly dataset: Dataset } | null>(
    null,
    () => {
      void attempt.value;
      const from = source.value;
      return from ? async signal => ({ from, dataset: await analyst.ask('load', from, { signal }) }) : null;
    },
  );
  // The dataset before stays on the page while the next one is fetched, but not under its name when that fails.
  const data = computed(() => {
    const answer = loaded.value.value;
    return answer && (answer.from === source.value || loaded.error.value === null) ? answer.dataset : null;
  });
  const network = computed(() => (data.value ? buildNetwork(data.value) : null));
  const span = computed((): readonly [number, number] => {
    const net = network.value;
    if (!net) return [-Infinity, Infinity];
    const known = net.founded.filter(year => !Number.isNaN(year));
    return [known.length > 0 ? Math.min(...known) : net.today, net.today];
  });
  // Whatever a link or a script states: the years that are shown lie in the span of the network.
  const clamped = (year: number) => Math.max(span.value[0], Math.min(span.value[1], Math.round(year)));
  const field: FieldSignals = {
    ...raw,
    dataset: computed(() => source.value?.id ?? raw.dataset.value),
    year: computed(() => clamped(raw.year.value)),
    period: computed((): readonly [number, number] => {
      const [from, to] = raw.period.value;
      return [clamped(Math.min(from, to)), clamped(Math.max(from, to))];
    }),
  };

  const tables = computed(() => data.value?.tables);
  const filterBy = computed(() => ({ filter: raw.filter.value, ends: raw.ends.value }));
  const shown = computed(() => {
    if (!network.value || !tables.value) return null;
    const [mode, year, period] = [field.mode.value, field.year.value, field.period.value];
    return shownOf(network.value, tables.value, { mode, year, period, ...filterBy.value });
  });
  const filtered = computed(() => {
    const net = network.value;
    if (!net || !tables.value || !isFiltered(filterBy.value)) return net;
    const passes = passingToday(net, tables.value, filterBy.value);
    const ties = net.ties.filter((_, tie) => passes[tie] === 1);
    return assembleNetwork(net.info, net.places, ties, net.side);
  });
  const asked = computed(() => measuresIn({ size: raw.size.value, colour: raw.colour.value }).join());
  const measured = createResource<Measured | null>(
    null,
    () => {
      const net = network.value;
      const now = shown.value;
      if (!net || !now || asked.value === '') return null;
      void attempt.value;
      const ids = asked.value.split(',');
      return async signal => {
        const question = { slice: sliceOf(net, now.status), ids };
        return { network: net, values: await analyst.ask('measures', question, { signal }) };
      };
    },
    settle,
  );
  const values = computed(() => {
    const answer = measured.value.value;
    // Values of another network would have another length.
    return answer && answer.network === network.value ? answer.values : null;
  });
  const encodings = createEncodings({
    shown,
    values,
    size: raw.size,
    colour: raw.colour,
    tieColour: raw.tieColour,
    tieWidth: raw.tieWidth,
  });
  const texts = createResource<Messages>(reference, () => {
    void attempt.value;
    const language = languages.find(({ id }) => id === raw.lang.value)!;
    return () => language.load();
  });
  const failure = computed((): Failure | null => {
    const failed = (what: Failure['what'], detail: string | null) =>
      detail === null ? null : { what, detail };
    return (
      failed('load', loaded.error.value) ??
      failed('measures', measured.error.value) ??
      failed('language', texts.error.value)
    );
  });

  const selection = computed((): Selection => {
    const net = network.value;
    // At another level the ids are those of groups.
    if (!net || raw.level.value !== 'place') return { places: [], tie: null };
    return {
      places: raw.places.value.flatMap(id => net.placeIndex.get(id) ?? []),
      tie: net.tieIndex.get(raw.tie.value) ?? null,
    };
  });
  const names = computed(() => buildNames(data.value?.tables.place_names ?? []));
  const nameOf = computed(() => {
    const net = network.value;
    const index = names.value;
    const lang = raw.lang.value;
    const year = raw.mode.value === 'year' ? field.year.value : null;
    return (place: number) => nameIn(index, net?.places[place]?.id ?? '', lang, year);
  });
  const scheme = computed(() => {
    const theme = raw.theme.value;
    return theme === 'auto' ? (environment.value.dark ? 'dark' : 'light') : theme;
  });

  const hover = computed(() => {
    const { of, hover } = hovered.value;
    return of === 'place' ? hover : null;
  });
  const scene = createScene({
    level: raw.level,
    network,
    shown,
    nameOf,
    radii: encodings.radii,
    placeClasses: encodings.placeClasses,
    tieClasses: encodings.tieClasses,
    widths: encodings.widths,
    selected: computed(() => ({ places: raw.places.value, tie: raw.tie.value })),
    hovered,
    lang: raw.lang,
    regions: computed(() => tables.value?.regions ?? []),
  });
  const past = createHistory();

  /** `also`: fields that are taken back with this change, though on their own they are not. */
  function set(partial: Partial<ViewState>, also: readonly FieldName[] = []): void {
    const before = state.snapshot();
    restore(partial);
    const after = state.snapshot();
    if (after.dataset === before.dataset) past.note(before, after, also);
  }

  function restore(partial: Partial<ViewState>): void {
    const changes = Object.entries(partial).filter(([, value]) => value !== undefined);
    for (const [name, value] of changes) {
      const field = fields[name as FieldName] as Field<unknown> | undefined;
      if (!field) throw new Error(`no such field: ${name}`);
      if (!field.accepts(value)) throw new Error(`not a value of ${name}: ${JSON.stringify(value)}`);
    }
    const dataset = field.dataset.peek();
    batch(() => {
      for (const [name, value] of changes) {
        const target = raw[name as FieldName] as Signal<unknown>;
        if (!same(target.peek(), value)) target.value = value;
      }
    });
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

  const state: State = {
    ...field,
    data,
    loading: loaded.pending,
    failure,
    messages: texts.value,
    network,
    shown,
    selection,
    names,
    nameOf,
    ...encodings,
    values,
    filtered,
    scene,
    span,
    environment,
    scheme,
    hover,
    playing,
    fitRequest,
    analyst,
    canUndo: past.canUndo,
    canRedo: past.canRedo,
    set: partial => set(partial),
    restore,
    undo: () => step(past.back(state.snapshot())),
    redo: () => step(past.forth(state.snapshot())),
    filterBy(attribute, values) {
      const others = Object.entries(raw.filter.peek()).filter(([id]) => id !== attribute);
      const filter = Object.fromEntries(values.length > 0 ? [...others, [attribute, values]] : others);
      set({ filter, ...(!asksOfEnds(filter) && { ends: 'one' }) });
    },
    resetFilters: () =>
      set({ filter: {}, ends: 'one', ...(raw.mode.peek() === 'period' && { mode: 'all' }) }, ['mode']),
    filterPeriod(period) {
      state.setPlaying(false);
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
      // Who picks places from the table wants to pick the next one there.
      if (raw.panel.peek() === 'table') set({ places, tie: '', ...toLevel(level) });
      else state.select(places);
    },
    selectTie: tie => set({ tie, places: [], ...(tie !== '' && pageOf(tie)) }),
    openDataset: id =>
      restore({
        dataset: id,
        places: [],
        tie: '',
        map: [],
        net: [],
        filter: {},
        ends: 'one',
        level: 'place',
      }),
    reload: () => attempt.value++,
    setEnvironment: next => (environment.value = next),
    setHover(next) {
      if (next === null || !same(hover.peek(), next)) hovered.value = { of: 'place', hover: next };
    },
    setPlaying(next) {
      if (next === playing.peek()) return;
      batch(() => {
        playing.value = next;
        // From the last year, or from another mode, playing starts at the first.
        const again = raw.mode.peek() !== 'year' || field.year.peek() >= span.value[1];
        if (next) state.setYear(again ? span.value[0] : field.year.peek());
      });
    },
    fit: () => fitRequest.value++,
    snapshot: () =>
      Object.fromEntries(
        Object.keys(fields).map(name => [name, field[name as FieldName].peek()]),
      ) as unknown as ViewState,
    close() {
      stopPlayer();
      for (const resource of [loaded, measured, texts]) resource.close();
      analyst.close();
    },
  };
  const stopPlayer = createPlayer(state);
  return state;
}

/** Equal as plain data. */
function same(x: unknown, y: unknown): boolean {
  return x === y || JSON.stringify(x) === JSON.stringify(y);
}
