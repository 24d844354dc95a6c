// The shared view state. Views read its signals and call its actions; they never talk to each other.
// `createState` makes an independent world, so tests make as many as they like.

import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals-core';
import type { DatasetSource } from '../data/loadDataset';
import type { Dataset } from '../data/records';
import { buildNames, nameIn, type NameIndex, type ShownName } from '../graph/names';
import { buildNetwork } from '../graph/buildNetwork';
import type { Network } from '../graph/network';
import { sliceOf } from '../graph/slice';
import { languages, reference, type Messages } from '../i18n';
import { measures } from '../analysis/metrics';
import type { Analyst } from '../worker/protocol';
import { defaults, fields, type FieldName, type ViewState } from './fields';
import { radiusOf } from './encoding';
import { createPlayer } from './player';
import { shownOf, type Shown } from './shown';

export type FieldSignals = { readonly [K in FieldName]: ReadonlySignal<ViewState[K]> };

/** Index of the place or tie under the pointer or the keyboard focus. */
export type Hover = { readonly place: number } | { readonly tie: number } | null;

export interface Selection {
  /** Indices into the network's places and ties. */
  readonly places: readonly number[];
  readonly tie: number | null;
}

/** Results of all measures for what is shown, by measure id. */
export type Values = Readonly<Record<string, Float64Array>>;

/** What could not be done, for the status bar. `detail` is a technical text. */
export interface Failure {
  readonly what: 'load' | 'measures' | 'layout';
  readonly detail: string;
}

export interface Environment {
  readonly dark: boolean;
  readonly reducedMotion: boolean;
}

export interface State extends FieldSignals {
  // Resources
  readonly data: ReadonlySignal<Dataset | null>;
  readonly loading: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly messages: ReadonlySignal<Messages>;
  /** Of the last settled view; null until the first answer. Its `degree` and others follow the year at rest. */
  readonly values: ReadonlySignal<Values | null>;

  // Derived
  readonly network: ReadonlySignal<Network | null>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly selection: ReadonlySignal<Selection>;
  readonly names: ReadonlySignal<NameIndex>;
  /** Name of a place (by index) in the page's language, and of the time in mode `year`. */
  readonly nameOf: ReadonlySignal<(place: number) => ShownName>;
  /** Radius of each place in pixels, by the measure in `size`; null before the first answer. */
  readonly radii: ReadonlySignal<Float64Array | null>;
  /** First and last year the timeline spans. */
  readonly span: ReadonlySignal<readonly [number, number]>;

  // What the reader's system asks for
  readonly environment: ReadonlySignal<Environment>;
  /** The colour scheme in use: the chosen theme, or the system's. */
  readonly scheme: ReadonlySignal<'light' | 'dark'>;

  // Passing things that no link holds
  readonly hover: ReadonlySignal<Hover>;
  readonly playing: ReadonlySignal<boolean>;
  /** Counts requests to bring the selection (or the whole network) into view. */
  readonly fitRequest: ReadonlySignal<number>;

  // Actions
  /** The only writer of fields; unknown years are clamped to the span. */
  set(partial: Partial<ViewState>): void;
  setYear(year: number): void;
  /** Selects places by id and opens their page; an empty list clears the selection. */
  select(places: readonly string[]): void;
  /** Adds a place to the selection or takes it out. */
  toggle(place: string): void;
  selectTie(tie: string): void;
  openDataset(id: string): void;
  /** Fetches the dataset once more. */
  reload(): void;
  setEnvironment(environment: Environment): void;
  setHover(hover: Hover): void;
  setPlaying(playing: boolean): void;
  fit(): void;
  /** The present values of all fields. */
  snapshot(): ViewState;
  readonly analyst: Analyst;
  close(): void;
}

export interface StateOptions {
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly initial?: Partial<ViewState>;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle?: number;
}

export function createState({ analyst, catalogue, initial = {}, settle = 150 }: StateOptions): State {
  const start = { ...defaults, ...initial };
  const field = Object.fromEntries(
    Object.entries(start).map(([name, value]) => [name, signal(value)]),
  ) as unknown as { [K in FieldName]: Signal<ViewState[K]> };

  const data = signal<Dataset | null>(null);
  const loading = signal(true);
  const failure = signal<Failure | null>(null);
  const messages = signal<Messages>(reference);
  const values = signal<Values | null>(null);
  const hover = signal<Hover>(null);
  const playing = signal(false);
  const fitRequest = signal(0);
  const attempt = signal(0);
  const environment = signal<Environment>({ dark: false, reducedMotion: false });
  const scheme = computed(() => {
    const theme = field.theme.value;
    return theme === 'auto' ? (environment.value.dark ? 'dark' : 'light') : theme;
  });

  const network = computed(() => (data.value ? buildNetwork(data.value) : null));
  const shown = computed(() =>
    network.value
      ? shownOf(network.value, {
          mode: field.mode.value,
          year: field.year.value,
          period: field.period.value,
          resting: field.resting.value,
        })
      : null,
  );
  const selection = computed((): Selection => {
    const net = network.value;
    if (!net) return { places: [], tie: null };
    return {
      places: field.places.value.flatMap(id => net.placeIndex.get(id) ?? []),
      tie: net.tieIndex.get(field.tie.value) ?? null,
    };
  });
  const names = computed(() => buildNames(data.value?.tables.place_names ?? []));
  const nameOf = computed(() => {
    const net = network.value;
    const index = names.value;
    const lang = field.lang.value;
    const year = field.mode.value === 'year' ? field.year.value : null;
    return (place: number) => nameIn(index, net?.places[place]?.id ?? '', lang, year);
  });
  const radii = computed(() => {
    const measured = values.value?.[field.size.value] ?? values.value?.['degree'];
    if (!measured) return null;
    const largest = measured.reduce((most, value) => Math.max(most, value), 0);
    return measured.map(value => radiusOf(value, largest));
  });
  const span = computed((): readonly [number, number] => {
    const net = network.value;
    if (!net) return [defaults.year, defaults.year];
    const known = net.founded.filter(year => !Number.isNaN(year));
    return [known.length > 0 ? Math.min(...known) : net.today, net.today];
  });

  function clampYear(year: number): number {
    const [first, last] = span.value;
    return network.value ? Math.max(first, Math.min(last, Math.round(year))) : Math.round(year);
  }

  function set(partial: Partial<ViewState>): void {
    batch(() => {
      for (const name of Object.keys(partial) as FieldName[]) {
        const value = partial[name];
        if (value === undefined) continue;
        const target = field[name] as Signal<unknown>;
        const next =
          name === 'year'
            ? clampYear(value as number)
            : name === 'period'
              ? (value as ViewState['period']).map(clampYear).sort((x, y) => x - y)
              : value;
        if (!same(target.value, next)) target.value = next;
      }
    });
  }

  const stops: (() => void)[] = [
    effect(() => {
      const id = field.dataset.value;
      void attempt.value;
      const source = catalogue.find(source => source.id === id) ?? catalogue[0];
      if (!source) return;
      const abort = new AbortController();
      batch(() => {
        loading.value = true;
        failure.value = null;
      });
      analyst.ask('load', source, { signal: abort.signal }).then(
        dataset => {
          if (abort.signal.aborted) return;
          batch(() => {
            values.value = null;
            failure.value = null;
            data.value = dataset;
            loading.value = false;
            set({ year: field.year.value, period: field.period.value });
          });
        },
        (error: unknown) => {
          if (abort.signal.aborted) return;
          batch(() => {
            failure.value = { what: 'load', detail: String(error) };
            loading.value = false;
          });
        },
      );
      return () => abort.abort();
    }),
    effect(() => {
      const net = network.value;
      const now = shown.value;
      if (!net || !now) return;
      const abort = new AbortController();
      const first = untracked(() => values.value === null);
      const timer = setTimeout(
        () => {
          const ids = measures.map(({ id }) => id);
          analyst.ask('measures', { slice: sliceOf(net, now.status), ids }, { signal: abort.signal }).then(
            answer => {
              if (!abort.signal.aborted) values.value = answer;
            },
            (error: unknown) => {
              if (!abort.signal.aborted) failure.value = { what: 'measures', detail: String(error) };
            },
          );
        },
        first ? 0 : settle,
      );
      return () => {
        clearTimeout(timer);
        abort.abort();
      };
    }),
    effect(() => {
      const lang = field.lang.value;
      let current = true;
      languages
        .find(({ id }) => id === lang)!
        .load()
        .then(loaded => {
          if (current) messages.value = loaded;
        });
      return () => {
        current = false;
      };
    }),
  ];

  const state: State = {
    ...field,
    data,
    loading,
    failure,
    messages,
    values,
    network,
    shown,
    selection,
    names,
    nameOf,
    radii,
    span,
    environment,
    scheme,
    hover,
    playing,
    fitRequest,
    analyst,
    set,
    setYear: year => set({ year }),
    select: places => set({ places, tie: '', ...(places.length > 0 && { panel: 'city' }) }),
    toggle(place) {
      const now = field.places.value;
      state.select(now.includes(place) ? now.filter(id => id !== place) : [...now, place]);
    },
    selectTie: tie => set({ tie, places: [], ...(tie !== '' && { panel: 'city' }) }),
    openDataset: id => set({ dataset: id, places: [], tie: '', map: [], net: [] }),
    reload: () => attempt.value++,
    setEnvironment: next => (environment.value = next),
    setHover(next) {
      if (!same(hover.value, next)) hover.value = next;
    },
    setPlaying: next => (playing.value = next),
    fit: () => fitRequest.value++,
    snapshot: () =>
      Object.fromEntries(
        Object.keys(fields).map(name => [name, field[name as FieldName].peek()]),
      ) as unknown as ViewState,
    close() {
      for (const stop of stops) stop();
      analyst.close();
    },
  };
  stops.push(createPlayer(state));
  return state;
}

/** Equal as plain data. */
function same(x: unknown, y: unknown): boolean {
  return x === y || JSON.stringify(x) === JSON.stringify(y);
}
