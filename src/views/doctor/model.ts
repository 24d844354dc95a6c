// What the panel holds: the findings of the dataset as it is corrected by now, examined in the background while the panel
// is open, and which of them are listed.

import { batch, computed, signal } from '@preact/signals-core';
import { ignoredIn } from '../../data/corrections/log';
import type { Operation } from '../../data/corrections/operation';
import { readingFindings } from '../../data/doctor/examine';
import type { Origin } from '../../data/doctor/locate';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../data/doctor/finding';
import { gazetteerSource } from '../../data/gazetteer/source';
import type { Dataset } from '../../data/records';
import { fold } from '../../lib/fold';
import { inTurns } from '../../lib/steps';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { packing } from '../../worker/parcel';
import { dayOf } from './day';

/** Milliseconds of rest: several corrections may follow each other. */
const REST = 300;
/** Findings of a kind that are listed at once. */
export const PAGE = 20;

interface Found {
  readonly of: Dataset;
  readonly findings: readonly Finding[];
  readonly gazetteer: boolean;
}

/** Findings of a kind. */
export interface Group {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** Those whose first proposal may be taken at once. */
  readonly clear: readonly Finding[];
}

function originOf({ corrections, original, opened, dataset }: State): Origin {
  const { places, agreements } = original.peek()?.tables ?? { places: [], agreements: [] };
  const order = {
    places: places.map(({ id }) => id),
    agreements: agreements.map(({ id }) => id),
  };
  const sheets = opened.peek().find(({ id }) => id === dataset.peek())?.plan?.sheets;
  return {
    order: corrections.applied.peek() ? order : undefined,
    files: sheets && {
      names: sheets.map(({ name }) => name),
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
  const unfolded = signal<ReadonlySet<string>>(new Set());
  /** First finding that is listed, by kind. */
  const pages = signal<Readonly<Record<string, number>>>({});
  /** Keys of findings that have just been answered. */
  const answered = signal<ReadonlySet<string>>(new Set());
  /** Key of the finding for which a value is being stated, and whether what was stated can be none. */
  const asking = signal<{ readonly key: string; readonly wrong: boolean } | null>(null);

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
        answered.value = new Set();
        last = { of, findings, gazetteer: answer.gazetteer };
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
  /** All names of a place. */
  const folded = computed(() => {
    const index = new Map<string, string>();
    for (const { place, name } of state.data.value?.tables.place_names ?? [])
      index.set(place, `${index.get(place) ?? ''} ${fold(name)}`);
    return index;
  });
  const matching = computed((): readonly Finding[] => {
    const wanted = fold(query.value);
    if (wanted === '') return open.value;
    const index = folded.value;
    return open.value.filter(
      ({ places, where }) =>
        places.some(id => index.get(id)?.includes(wanted)) || fold(where.value).includes(wanted),
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
      if (operations[0]?.do !== 'ignore')
        answered.value = new Set([...answered.peek(), ...findings.map(({ key }) => key)]);
      asking.value = null;
    });
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
