import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/data/corrections/applyCorrections';
import { emptyLog, redone, undone, withStep, type CorrectionLog } from '../../../src/data/corrections/log';
import type { Operation } from '../../../src/data/corrections/operation';
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { claim, world } from '../../world';

// Ulm and "Ulm (Donau)" are one; so are Perm and Molotow.
const dataset = world(
  [
    { a: 'de-ulm', b: 'ru-perm', founded: '1985' },
    { a: 'de-ulm2', b: 'ru-perm', founded: '1990', changes: [['ended', '1980']] },
    { a: 'de-ulm2', b: 'ru-tula' },
    { a: 'de-ulm', b: 'de-ulm2' },
    { a: 'de-hof', b: 'ru-molotow', founded: '2044' },
  ],
  { sides: false, tables: { claims: [claim('de-hof--ru-molotow', 'founded', '2044', true)] } },
);
const merge = (place: string, into: string): Operation => ({ do: 'merge', place, into, called: place });
const logOf = (...operations: readonly Operation[]): CorrectionLog =>
  withStep(emptyLog('world'), { operations, why: 'own', on: '2026-11-22' });
const applied = (...operations: readonly Operation[]) => applyCorrections(dataset, logOf(...operations));
const tiesOf = (of: Dataset) => {
  const { ties, places } = buildNetwork(of);
  return ties.map(({ a, b, agreements }) => `${places[a]!.id} ${places[b]!.id} ${agreements.length}`);
};

describe('a place that is another one', () => {
  const result = applied(merge('de-ulm2', 'de-ulm'));

  test('gives it its ties, and two of one pair are one tie with both agreements', () => {
    expect(tiesOf(result.dataset)).toEqual(['de-ulm ru-perm 2', 'de-ulm ru-tula 1', 'de-hof ru-molotow 1']);
  });

  test('leaves its name as another name, and what it has otherwise is listed', () => {
    const { place_names, places } = result.dataset.tables;
    expect(
      place_names.filter(({ place }) => place === 'de-ulm').map(({ name, role }) => [name, role]),
    ).toEqual([
      ['ulm', 'official'],
      ['ulm2', 'alias'],
    ]);
    expect(places.map(({ id }) => id)).not.toContain('de-ulm2');
    expect(result.changes.map(({ what, subject, before, after }) => [what, subject, before, after])).toEqual([
      ['merged', 'de-ulm2', '', 'de-ulm'],
      ['dropped', 'de-ulm', '52, 12', ''],
      ['moved', 'de-ulm2--ru-perm', 'de-ulm2', 'de-ulm'],
      ['moved', 'de-ulm2--ru-tula', 'de-ulm2', 'de-ulm'],
      ['moved', 'de-ulm--de-ulm2', 'de-ulm2', 'de-ulm'],
      ['selfTie', 'de-ulm--de-ulm2', 'de-ulm – de-ulm', ''],
      ['named', 'de-ulm', '', 'ulm2'],
    ]);
  });

  test('every place and every agreement is there, merged or left out', () => {
    expect(result.places).toEqual({ before: 6, after: 5, merged: 1, leftOut: 0 });
    expect(result.agreements).toEqual({ before: 5, after: 4, merged: 0, leftOut: 1 });
  });

  test('fills what the other lacks', () => {
    const places = dataset.tables.places.map(place =>
      place.id === 'de-ulm' ? { ...place, lat: NaN, lon: NaN } : { ...place, population: 100_000 },
    );
    const bare = { ...dataset, tables: { ...dataset.tables, places } };
    const { dataset: now } = applyCorrections(bare, logOf(merge('de-ulm2', 'de-ulm')));
    expect(now.tables.places[0]).toMatchObject({ lat: 52, lon: 12, population: 100_000 });
  });

  test('in a chain all become the last one, in whichever order', () => {
    const chain = [merge('de-ulm2', 'de-ulm'), merge('de-ulm', 'de-hof')];
    const ties = ['de-hof ru-perm 2', 'de-hof ru-tula 1', 'de-hof ru-molotow 1'];
    expect(tiesOf(applied(...chain).dataset)).toEqual(ties);
    expect(applied(...chain.toReversed()).dataset).toEqual(applied(...chain).dataset);
  });

  test('a second time, or in a circle, it is told', () => {
    const circle = merge('de-ulm', 'de-ulm2');
    const { notApplied, places } = applied(merge('de-ulm2', 'de-ulm'), circle);
    expect(notApplied).toEqual([{ operation: circle, obstacle: 'same' }]);
    expect(places.merged).toBe(1);
  });
});

describe('values that are set', () => {
  test('a founding goes, and the statement of it stays without being followed', () => {
    const { dataset: now } = applied({
      do: 'setFounded',
      agreement: 'de-hof--ru-molotow',
      before: '2044',
      value: '1999',
    });
    expect(now.tables.agreements.at(-1)!.founded).toBe('1999');
    expect(now.tables.claims).toEqual([claim('de-hof--ru-molotow', 'founded', '2044', false)]);
  });

  test('coordinates become others, or are not known', () => {
    const set = (lat: number | null, lon: number | null) =>
      applied({ do: 'setPlace', place: 'de-ulm', before: { lat: 50, lon: 10 }, values: { lat, lon } }).dataset
        .tables.places[0]!;
    expect(set(48.4, 10)).toMatchObject({ lat: 48.4, lon: 10 });
    expect(set(null, null)).toMatchObject({ lat: NaN, lon: NaN });
  });

  test('the date of a status becomes unknown', () => {
    const { dataset: now } = applied({
      do: 'setStatusDate',
      agreement: 'de-ulm2--ru-perm',
      status: 'ended',
      before: '1980',
      value: null,
    });
    expect(now.tables.status_history).toMatchObject([{ status: 'ended', from: null }]);
  });

  test('what is gone, or stands otherwise by now, is told and not done', () => {
    const gone: Operation = { do: 'leaveOutTie', agreement: 'nowhere', called: '' };
    const other: Operation = { do: 'setPlace', place: 'de-ulm', before: { lat: 1 }, values: { lat: 2 } };
    const late: Operation = { do: 'setPlace', place: 'de-ulm2', before: {}, values: { country: 'AT' } };
    expect(applied(gone, other, merge('de-ulm2', 'de-ulm'), late).notApplied).toEqual([
      { operation: gone, obstacle: 'gone' },
      { operation: other, obstacle: 'changed' },
      { operation: late, obstacle: 'gone' },
    ]);
  });
});

test('a place that is left out takes its ties with it, each listed', () => {
  const result = applied({ do: 'leaveOutPlace', place: 'ru-perm', called: 'Perm' });
  expect(tiesOf(result.dataset)).toEqual(['de-ulm2 ru-tula 1', 'de-ulm de-ulm2 1', 'de-hof ru-molotow 1']);
  expect(result.changes.filter(({ what }) => what === 'leftOut').map(({ subject }) => subject)).toEqual([
    'ru-perm',
    'de-ulm--ru-perm',
    'de-ulm2--ru-perm',
  ]);
});

const ids = dataset.tables.places.map(({ id }) => id);
const anId = fc.constantFrom(...ids, 'nowhere');
const anAgreement = fc.constantFrom(...dataset.tables.agreements.map(({ id }) => id), 'nowhere');
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ place: anId, into: anId }).map(({ place, into }) => merge(place, into)),
  anId.map((place): Operation => ({ do: 'leaveOutPlace', place, called: '' })),
  anAgreement.map((agreement): Operation => ({ do: 'leaveOutTie', agreement, called: '' })),
  fc
    .record({ agreement: anAgreement, value: fc.constantFrom('1999', null) })
    .map(({ agreement, value }): Operation => ({ do: 'setFounded', agreement, before: null, value })),
);

describe('whatever is corrected', () => {
  test('what is taken back leaves the dataset as it was, and what is done again as it was then', () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), operations => {
        const log = operations.reduce(
          (so, one) => withStep(so, { operations: [one], why: 'own', on: '2026-11-22' }),
          emptyLog('world'),
        );
        const done = applyCorrections(dataset, log);
        const shorter = logOf(...operations.slice(0, -1));
        expect(applyCorrections(dataset, undone(log)).dataset).toEqual(
          applyCorrections(dataset, shorter).dataset,
        );
        expect(applyCorrections(dataset, redone(undone(log)))).toEqual(done);
        const none = operations.reduce(so => undone(so), log);
        expect(applyCorrections(dataset, none).dataset).toBe(dataset);
      }),
    );
  });

  test('the sums hold, references lead somewhere, and each operation is done or told', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 10 }), operations => {
        const { dataset: now, places, agreements, changes, notApplied } = applied(...operations);
        expect(places.before).toBe(places.after + places.merged + places.leftOut);
        expect(agreements.before).toBe(agreements.after + agreements.leftOut);
        const here = new Set(now.tables.places.map(({ id }) => id));
        for (const { place } of [...now.tables.agreement_parties, ...now.tables.place_names])
          expect(here).toContain(place);
        for (const { id } of dataset.tables.agreements) {
          const stays = now.tables.agreements.some(one => one.id === id);
          const told = changes.some(
            ({ what, subject }) => subject === id && (what === 'leftOut' || what === 'selfTie'),
          );
          expect(stays !== told).toBe(true);
        }
        for (const { id } of dataset.tables.places) {
          const told = changes.some(
            ({ what, subject }) => subject === id && (what === 'merged' || what === 'leftOut'),
          );
          expect(here.has(id) !== told).toBe(true);
        }
        expect(notApplied.length).toBeLessThanOrEqual(operations.length);
      }),
    );
  });

  test('merges that do not touch each other may come in any order', () => {
    const merges = [merge('de-ulm2', 'de-ulm'), merge('ru-molotow', 'ru-perm'), merge('ru-tula', 'de-hof')];
    const first = applied(...merges);
    fc.assert(
      fc.property(fc.shuffledSubarray(merges, { minLength: 3 }), shuffled => {
        const other = applied(...shuffled);
        expect(other.dataset).toEqual(first.dataset);
        expect(other.changes).toEqual(first.changes);
      }),
    );
  });
});
