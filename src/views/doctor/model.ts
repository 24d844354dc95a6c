// What the panel holds: the findings of the dataset as it is corrected by now, examined in the background while the panel
// is open, and which of them are listed.

import { batch, computed, signal } from '@preact/signals-core';
import { cellsOf } from '../../data/corrections/cells';
import { emptyLog, ignoredIn } from '../../data/corrections/log';
import type { Operation } from '../../data/corrections/operation';
import { readingFindings } from '../../data/doctor/examine';
import type { Origin } from '../../data/doctor/locate';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../data/doctor/finding';
import type { FileRow } from '../../data/import/fileRow';
import { gazetteerSource } from '../../data/gazetteer/source';
import type { Dataset } from '../../data/records';
import { fold } from '../../lib/fold';
import { eachOf, inTurns, type Work } from '../../lib/steps';
import { dayOf } from '../../lib/dates';
import type { OpenedDataset } from '../../state/openedDatasets';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { packing } from '../../worker/parcel';

/** Milliseconds of rest: several corrections may follow each other. */
const REST = 300;
/** Findings of a kind that are listed at once. */
export const PAGE = 20;

/** The finding for which a value is being stated, and whether what was stated can be none. */
export interface Asking {
  readonly key: string;
  readonly wrong: boolean;
  /** The row that is to be changed; `gone`: it cannot be changed here. */
  readonly row?: FileRow | 'coming' | 'gone';
}

interface Found {
  readonly of: Dataset;
  readonly findings: readonly Finding[];
  /** All names of a place, folded, by its id: to be found by. */
  readonly names: ReadonlyMap<string, string>;
  readonly gazetteer: boolean;
}

function* foldingNames({ tables }: Dataset): Work<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  yield* eachOf(tables.place_names, ({ place, name }) => {
    names.set(place, `${names.get(place) ?? ''} ${fold(name)}`);
  });
  return names;
}

/** Findings of a kind. */
export interface Group {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** Those whose first proposal may be taken at once. */
  readonly clear: readonly Finding[];
}

/** What the reader has opened and looks at; undefined: it is none of the reader's own. */
export const openedOf = ({ opened, dataset }: Pick<State, 'opened' | 'dataset'>): OpenedDataset | undefined =>
  opened.value.find(({ id }) => id === dataset.value);

function originOf({ corrections, original, opened, dataset }: State): Origin {
  const { places, agreements } = original.peek()?.tables ?? { places: [], agreements: [] };
  const order = {
    places: places.map(({ id }) => id),
    agreements: agreements.map(({ id }) => id),
  };
  const sheets = openedOf({ opened, dataset })?.plan?.sheets;
  return {
    order: corrections.applied.peek() ? order : undefined,
    files: sheets && {
      names: sheets.map(({ name }) => name),
      columns: sheets.map(({ columns }) =>
        columns.flatMap(({ title, role }) => (role === null ? [] : [{ title, role }])),
      ),
      ties: sheets.find(({ use }) => use === 'pairs' || use === 'lists')?.name ?? '',
    },
  };
}

export type DoctorModel = ReturnType<typeof createDoctorModel>;

export function createDoctorModel(state: State) {
  const { corrections } = state;
  const stopped = signal(false);
  const attempt = signal(0);
  const progress = signal(0);
  const query = signal('');
  const showIgnored = signal(false);
  /** What is not in the dataset at all is seen without asking. */
  const unfolded = signal<ReadonlySet<string>>(new Set<FindingKind>(['rejected']));
  /** First finding that is listed, by kind. */
  const pages = signal<Readonly<Record<string, number>>>({});
  /** Keys of findings that have just been answered. */
  const answered = signal<ReadonlySet<string>>(new Set());
  const asking = signal<Asking | null>(null);

  /** What a panel that was closed in between need not ask for again. */
  let last: Found | null = null;
  const examined = createResource<Found | null>(
    null,
    () => {
      void attempt.value;
      const of = state.data.value;
      if (state.panel.value !== 'doctor' || !of || stopped.value) return null;
      if (last?.of === of) {
        const known = last;
        return async () => known;
      }
      return async abort => {
        progress.value = 0;
        const parcel = await inTurns(packing(of), abort);
        const answer = await state.analyst.ask(
          'examine',
          {
            parcel,
            oneSided: state.imported.peek()?.oneSided,
            origin: originOf(state),
            gazetteer: gazetteerSource,
          },
          { signal: abort, onProgress: share => void (progress.value = share) },
        );
        const findings = await inTurns(readingFindings(answer), abort);
        const names = await inTurns(foldingNames(of), abort);
        answered.value = new Set();
        last = { of, findings, names, gazetteer: answer.gazetteer };
        return last;
      };
    },
    REST,
  );

  const ignored = computed(() => ignoredIn(corrections.log.value));
  /** Those still to be answered, and where wanted those that are ignored. */
  const open = computed((): readonly Finding[] => {
    const found = examined.value.value;
    const network = state.listed.network.value;
    if (!found || !network) return [];
    const [done, passed, all] = [answered.value, ignored.value, showIgnored.value];
    return found.findings.filter(
      ({ key, places }) =>
        !done.has(key) && (all || !passed.has(key)) && places.every(id => network.placeIndex.has(id)),
    );
  });
  const matching = computed((): readonly Finding[] => {
    const wanted = fold(query.value);
    const names = examined.value.value?.names;
    if (wanted === '' || !names) return open.value;
    return open.value.filter(
      ({ places, where }) =>
        places.some(id => names.get(id)?.includes(wanted)) || fold(where.value).includes(wanted),
    );
  });
  const groups = computed((): readonly Group[] => {
    const byKind = new Map<FindingKind, Finding[]>(FINDING_KINDS.map(kind => [kind, []]));
    for (const finding of matching.value) byKind.get(finding.kind)!.push(finding);
    const passed = ignored.value;
    return [...byKind]
      .filter(([, findings]) => findings.length > 0)
      .map(([kind, findings]) => ({
        kind,
        findings,
        clear: findings.filter(({ clear, key }) => clear && !passed.has(key)),
      }));
  });

  function answer(findings: readonly Finding[], operations: readonly Operation[]): void {
    const [first] = findings;
    if (!first) return;
    batch(() => {
      corrections.correct({ operations, why: first.kind, on: dayOf(new Date()) });
      // What is ignored stays where ignored ones are shown.
      if (operations[0]?.do !== 'ignore' && operations[0]?.do !== 'heed')
        answered.value = new Set([...answered.peek(), ...findings.map(({ key }) => key)]);
      asking.value = null;
    });
  }

  /** Opens the field for a value; of a row of a file, once that has been read. */
  async function ask({ key, asked }: Finding): Promise<void> {
    asking.value = { key, wrong: false };
    const of = openedOf(state);
    if (asked?.of !== 'row' || !of?.plan) return;
    asking.value = { key, wrong: false, row: 'coming' };
    const { table, line } = asked;
    const { files, encoding, plan, id } = of;
    const cells = cellsOf(corrections.logs.peek().get(id) ?? emptyLog(id));
    const row = await state.analyst
      .ask('fileRow', { files, encoding, plan, cells, table, line })
      .catch(() => null);
    if (asking.peek()?.key === key) asking.value = { key, wrong: false, row: row ?? 'gone' };
  }

  return {
    examined,
    progress,
    stopped,
    query,
    showIgnored,
    unfolded,
    pages,
    asking,
    ask,
    ignored,
    open,
    matching,
    groups,
    answer,
    ignore: (findings: readonly Finding[]) =>
      answer(
        findings,
        findings.map(({ key }): Operation => ({ do: 'ignore', finding: key })),
      ),
    heed: (findings: readonly Finding[]) =>
      answer(
        findings,
        findings.map(({ key }): Operation => ({ do: 'heed', finding: key })),
      ),
    /** The first proposals of those that are clear; of places that come in several pairs each goes once. */
    takeAll(findings: readonly Finding[]): void {
      const gone = new Set<string>();
      const operations = findings.flatMap(({ proposals }) =>
        proposals[0]!.operations.filter(one => {
          const subject = one.do === 'merge' ? one.place : one.do === 'leaveOutTie' ? one.agreement : '';
          if (subject === '') return true;
          if (gone.has(subject)) return false;
          gone.add(subject);
          return true;
        }),
      );
      answer(findings, operations);
    },
    turn(step: 'undo' | 'redo'): void {
      batch(() => {
        answered.value = new Set();
        corrections[step]();
      });
    },
    again(): void {
      stopped.value = false;
      attempt.value++;
    },
    stop: () => examined.close(),
  };
}
