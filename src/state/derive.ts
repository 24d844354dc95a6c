// All that follows from the fields: the loaded dataset, its network, what is shown of it, sizes and colours, the texts.
// Larger parts have files of their own (loaded, series, measured, encodings, picture); here they are joined.

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { CLUSTER_DEFAULTS, type ClusterOptions } from '../analysis/communities/communities';
import type { DatasetSource } from '../data/loadDataset';
import { momentAt } from '../graph/attributes/moment';
import { isFiltered, passing } from '../graph/filter';
import { buildNames, nameIn } from '../graph/names';
import type { Network } from '../graph/network';
import { sliceOf } from '../graph/slice';
import { languages, reference, type Messages } from '../i18n';
import type { Analyst } from '../worker/protocol';
import { createChosenEncodings } from './chosenEncodings';
import { createCorrected, type CorrectionLogs } from './corrections';
import { createExpecting } from './expectation';
import { createLoaded } from './loaded';
import { createMeasured } from './measured';
import { createProposed } from './proposed';
import { createResource } from './resource';
import type { OpenedDataset } from './openedDatasets';
import { createPicture, STAGE_SCALE, type PictureHover } from './picture';
import { createSeries } from './series';
import { shownOf, type Shown } from './shown';
import type { Environment, Failure, FieldSignals, Listed, Selection } from './state';
import type { RawFields } from './store';

export interface DeriveOptions {
  readonly raw: RawFields;
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly opened: ReadonlySignal<readonly OpenedDataset[]>;
  readonly awaited: ReadonlySignal<boolean>;
  readonly corrections: CorrectionLogs;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle: number;
  /** Counts the wishes to ask once more for what was asked in vain. */
  readonly attempt: ReadonlySignal<number>;
  readonly environment: ReadonlySignal<Environment>;
  readonly hovered: Signal<PictureHover>;
  readonly trail: ReadonlySignal<ReadonlySignal<readonly number[]> | null>;
}

export function derive({
  raw,
  analyst,
  catalogue,
  opened,
  awaited,
  corrections,
  settle,
  attempt,
  environment,
  hovered,
  trail,
}: DeriveOptions) {
  const loaded = createLoaded({
    analyst,
    catalogue,
    opened,
    awaited,
    wanted: raw.dataset,
    cellsOf: corrections.cellsOf,
    attempt,
  });
  const corrected = createCorrected(loaded, corrections);
  const { data, span } = corrected;
  const proposed = createProposed({
    analyst,
    listed: corrected.network,
    names: computed(() => buildNames(data.value?.tables.place_names ?? [])),
    wanted: raw.proposed,
    attempt,
  });
  const { network, names } = proposed;
  // Whatever a link or a script states: the years that are shown lie in the span of the network.
  const clamped = (year: number) => Math.max(span.value[0], Math.min(span.value[1], Math.round(year)));
  const field: FieldSignals = {
    ...raw,
    dataset: loaded.id,
    year: computed(() => clamped(raw.year.value)),
    period: computed((): readonly [number, number] => {
      const [from, to] = raw.period.value;
      return [clamped(Math.min(from, to)), clamped(Math.max(from, to))];
    }),
  };

  const tables = computed(() => data.value?.tables);
  const filterBy = computed(() => ({ filter: raw.filter.value, ends: raw.ends.value }));
  const shownIn = (net: Network | null) => {
    if (!net || !tables.value) return null;
    const [mode, year, period] = [field.mode.value, field.year.value, field.period.value];
    return shownOf(net, tables.value, { mode, year, period, ...filterBy.value });
  };
  // Without the proposed ties, and the same objects whatever is proposed: what was computed of them is still known.
  const listedShown = computed(() => shownIn(corrected.network.value));
  const unchanged = computed(() => network.value === corrected.network.value);
  const shown = computed(() => (unchanged.value ? listedShown.value : shownIn(network.value)));
  const passingToday = computed(() =>
    network.value && tables.value && isFiltered(filterBy.value)
      ? passing(momentAt(network.value, tables.value, null), filterBy.value)
      : undefined,
  );
  const sliceIn = (net: Network | null, now: Shown | null) =>
    net && now ? sliceOf(net, now.status, now.kinds, now.year) : null;
  const listedSlice = computed(() => sliceIn(corrected.network.value, listedShown.value));
  const slice = computed(() => (unchanged.value ? listedSlice.value : sliceIn(network.value, shown.value)));
  const listed: Listed = { network: corrected.network, shown: listedShown, slice: listedSlice };
  // What is proposed is founded in no year.
  const series = createSeries({
    network: corrected.network,
    tables,
    mode: raw.mode,
    filterBy,
    shown: listedShown,
    passingToday: computed(() => passingToday.value?.subarray(0, corrected.network.value?.ties.length)),
  });
  const clusterOptions = computed((): ClusterOptions => ({
    ...CLUSTER_DEFAULTS,
    method: raw.clusterMethod.value,
    resolution: raw.resolution.value,
  }));
  const measured = createMeasured({
    analyst,
    network,
    shown,
    slice,
    encodedBy: [raw.size, raw.colour, raw.tieColour, raw.tieWidth],
    clusterOptions,
    settle,
    attempt,
  });
  const { values } = measured;
  const expecting = createExpecting({
    analyst,
    network,
    listed,
    names,
    panel: raw.panel,
    colour: raw.colour,
    mode: raw.mode,
    absent: raw.absent,
    settle,
  });
  const encodings = createChosenEncodings({
    shown,
    values,
    size: raw.size,
    colour: raw.colour,
    expected: expecting.classes,
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
      failed('load', loaded.error.value ?? corrected.error.value ?? proposed.error.value) ??
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
  const picture = createPicture({
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
    scale: computed(() => (raw.stage.value === 'off' ? 1 : STAGE_SCALE * (environment.value.screen ?? 1))),
    among: computed(() => raw.stage.value !== 'off'),
    trail: computed(() => (trail.value?.value.length ? trail.value.value : NO_TRAIL)),
    lang: raw.lang,
    regions: computed(() => tables.value?.regions ?? []),
  });
  return {
    field,
    derived: {
      data,
      original: corrected.original,
      corrections: corrected.corrections,
      loading: corrected.loading,
      failure,
      messages: texts.value,
      network,
      listed,
      proposals: proposed.proposals,
      proposing: proposed.pending,
      shown,
      selection,
      names,
      nameOf,
      ...encodings,
      values,
      expecting,
      passingToday,
      series,
      picture,
      span,
      slice,
      clusterOptions,
      opened,
      imported: loaded.imported,
      notHere: loaded.notHere,
      scheme,
      hover,
    },
    clamped,
    close() {
      for (const resource of [loaded, corrected, proposed, measured, expecting, texts]) resource.close();
    },
  };
}

/** The same one always: who shows no way draws nothing anew. */
const NO_TRAIL: readonly number[] = [];

export type Derived = ReturnType<typeof derive>;
