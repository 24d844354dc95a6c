// All that follows from the fields: the loaded dataset, its network, what is shown of it, sizes and colours, the texts.

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { CLUSTER_DEFAULTS, type ClusterOptions } from '../analysis/communities/communities';
import { measureInfo } from '../analysis/metrics/catalogue';
import { foundings, type Foundings } from '../analysis/series/foundings';
import { asksOfTime, inForceBy } from '../analysis/series/inForceBy';
import type { DatasetSource, Source, TableSource } from '../data/loadDataset';
import type { Dataset } from '../data/records';
import { momentAt } from '../graph/attributes/moment';
import { buildingNetwork } from '../graph/buildNetwork';
import { isFiltered } from '../graph/filter';
import { buildNames, nameIn } from '../graph/names';
import type { Network } from '../graph/network';
import { keptIn, sliceOf } from '../graph/slice';
import { languages, reference, type Messages } from '../i18n';
import { inTurns } from '../lib/steps';
import { askMeasures } from '../worker/askMeasures';
import type { Analyst } from '../worker/protocol';
import { createEncodings, measuresIn } from './encodings';
import { isTable } from './openedTables';
import { createResource } from './resource';
import { createScene, type SceneHover } from './scene';
import { passingToday, shownOf } from './shown';
import type { Environment, Failure, FieldSignals, Selection } from './state';
import type { RawFields } from './store';

interface Loaded {
  readonly from: Source;
  readonly dataset: Dataset;
  readonly network: Network;
}

interface Measured {
  readonly network: Network;
  readonly values: Readonly<Record<string, Float64Array>>;
}

export interface DeriveOptions {
  readonly raw: RawFields;
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly opened: ReadonlySignal<readonly TableSource[]>;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle: number;
  /** Counts the wishes to ask once more for what was asked in vain. */
  readonly attempt: ReadonlySignal<number>;
  readonly environment: ReadonlySignal<Environment>;
  readonly hovered: Signal<SceneHover>;
  readonly trail: ReadonlySignal<ReadonlySignal<readonly number[]> | null>;
}

export function derive({
  raw,
  analyst,
  catalogue,
  opened,
  settle,
  attempt,
  environment,
  hovered,
  trail,
}: DeriveOptions) {
  const stated = computed((): Source | undefined =>
    [...opened.value, ...catalogue].find(({ id }) => id === raw.dataset.value),
  );
  const source = computed(() => stated.value ?? catalogue[0]);
  const loaded = createResource<Loaded | null>(null, () => {
    void attempt.value;
    const from = source.value;
    if (!from) return null;
    return async signal => {
      const dataset = await analyst.ask('load', from, { signal });
      return { from, dataset, network: await inTurns(buildingNetwork(dataset), signal) };
    };
  });
  // The dataset before stays on the page while the next one is fetched, but not under its name when that fails.
  const present = computed(() => {
    const answer = loaded.value.value;
    return answer && (answer.from === source.value || loaded.error.value === null) ? answer : null;
  });
  const data = computed(() => present.value?.dataset ?? null);
  const network = computed(() => present.value?.network ?? null);
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
  const passingNow = computed(() =>
    network.value && tables.value && isFiltered(filterBy.value)
      ? passingToday(network.value, tables.value, filterBy.value)
      : undefined,
  );
  // Where the filter asks for kind or status, it asks as of the year that is shown; the line as of every year.
  const byYear = computed(() => raw.mode.value === 'year' && asksOfTime(filterBy.value));
  const founded = computed((): Foundings | null => {
    const net = network.value;
    if (!net) return null;
    return foundings(net, byYear.value ? shown.value?.passes : passingNow.value);
  });
  const line = computed(() => {
    const net = network.value;
    if (!net || !tables.value || !byYear.value) return null;
    return inForceBy(foundings(net).rows, momentAt(net, tables.value, null), filterBy.value);
  });
  const series = computed((): Foundings | null => {
    const [found, inForce] = [founded.value, line.value];
    if (!found || !inForce) return found;
    const rows = found.rows.map((row, i) => ({
      ...row,
      inForce: inForce[i]!.inForce,
      resting: inForce[i]!.resting,
    }));
    return { ...found, rows };
  });
  const slice = computed(() =>
    network.value && shown.value
      ? sliceOf(network.value, shown.value.status, shown.value.kinds, shown.value.year)
      : null,
  );
  const clusterOptions = computed((): ClusterOptions => ({
    ...CLUSTER_DEFAULTS,
    method: raw.clusterMethod.value,
    resolution: raw.resolution.value,
  }));
  const asked = computed(() =>
    measuresIn([raw.size.value, raw.colour.value, raw.tieColour.value, raw.tieWidth.value]).join(),
  );
  const measured = createResource<Measured | null>(
    null,
    () => {
      const net = network.value;
      const now = slice.value;
      const status = shown.value?.status;
      if (!net || !now || !status || asked.value === '') return null;
      void attempt.value;
      const ids = asked.value.split(',');
      const clusters = ids.some(id => measureInfo(id)?.needs === 'clusters')
        ? clusterOptions.value
        : undefined;
      return async signal => {
        const answer = await askMeasures(analyst, { slice: now, ids, clusters }, { signal });
        const values = Object.entries(answer).map(([id, found]) => [
          id,
          measureInfo(id)!.of === 'tie' ? overAllTies(found, status) : found,
        ]);
        return { network: net, values: Object.fromEntries(values) };
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
    trail: computed(() => trail.value?.value ?? []),
    lang: raw.lang,
    regions: computed(() => tables.value?.regions ?? []),
  });
  return {
    field,
    derived: {
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
      passingToday: passingNow,
      series,
      scene,
      span,
      slice,
      clusterOptions,
      opened,
      notHere: computed(() => isTable(raw.dataset.value) && stated.value === undefined),
      scheme,
      hover,
    },
    clamped,
    close() {
      for (const resource of [loaded, measured, texts]) resource.close();
    },
  };
}

/** Numbers per tie of a slice as numbers per tie of its network; NaN where the slice has it not. */
function overAllTies(values: Float64Array, mask: Uint8Array): Float64Array {
  const all = new Float64Array(mask.length).fill(NaN);
  keptIn(mask).forEach((tie, i) => (all[tie] = values[i]!));
  return all;
}

export type Derived = ReturnType<typeof derive>;
