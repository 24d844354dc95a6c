import { describe, expect, test } from 'vitest';
import type { CorrectionLog } from '../../../src/data/corrections/log';
import {
  correctionsOf,
  correctionsRow,
  datasetRow,
  readCorrectionsRow,
  readDatasetRow,
} from '../../../src/state/keeping/records';
import { table } from './base';

const own = table('städte.csv');
const log: CorrectionLog = {
  version: 1,
  dataset: own.id,
  done: [
    {
      operations: [
        { do: 'merge', place: 'a', into: 'b', called: 'A' },
        { do: 'setPlace', place: 'b', before: { lat: null, lon: null }, values: { lat: 48.4, lon: 10 } },
        { do: 'setFounded', agreement: 't', before: null, value: '1990-05' },
        { do: 'setStatusDate', agreement: 't', status: 'ended', before: '1999', value: null },
        { do: 'leaveOutTie', agreement: 't', called: 'A, B' },
        { do: 'leaveOutPlace', place: 'c', called: 'C' },
        { do: 'setCell', table: 'städte.csv', line: 2, column: 'founded', before: '199O', value: '1990' },
        { do: 'setRow', table: 'städte.csv', line: 3, before: ['a'], cells: ['a', 'b'] },
        { do: 'ignore', finding: 'noYear|t' },
        { do: 'heed', finding: 'noYear|t' },
      ],
      why: 'own',
      on: '2026-11-22',
    },
  ],
  undone: [],
};
const sections = { 'x-notes': { colour: ['red', 1, null] } };

describe('what was written is read back', () => {
  test('a dataset, but for what came of its files', () => {
    const read = readDatasetRow({ ...datasetRow({ ...own, encoding: 'windows-1252' }), revision: 3 });
    expect(read).toEqual({ ...own, encoding: 'windows-1252', kept: true });
  });

  test('a log with every kind of operation, and the sections', () => {
    const row = { ...correctionsRow({ log, sections }), dataset: own.id, revision: 1 };
    expect(readCorrectionsRow(row)).toEqual({ log, sections });
  });
});

describe('what is faulty', () => {
  test('in a dataset is told with its name and what is left of its files', () => {
    const [file] = own.files;
    const broken = { ...datasetRow(own), files: [...own.files, { name: 'gone.csv' }] };
    expect(readDatasetRow(broken)).toEqual({
      of: 'dataset',
      id: 'file:städte.csv',
      title: 'städte.csv',
      files: [file],
      row: broken,
    });
    for (const change of [{ files: [] }, { title: 'städte' }, { readOn: 'today' }, { encoding: 'ebcdic' }])
      expect(readDatasetRow({ ...datasetRow(own), ...change })).toMatchObject({ of: 'dataset', id: own.id });
  });

  test('in its plan alone leaves the dataset, to be read by a plan that is proposed', () => {
    expect(readDatasetRow({ ...datasetRow(own), plan: { version: 2 } })).toMatchObject({
      id: own.id,
      plan: null,
    });
  });

  test('in one step makes the log faulty, and so does the log of another dataset', () => {
    const rowWith = (kept: unknown) => ({ dataset: own.id, log: kept, sections: {}, revision: 1 });
    const step = log.done[0]!;
    for (const kept of [
      { ...log, done: [{ ...step, operations: [{ do: 'explode' }] }] },
      { ...log, done: [{ ...step, operations: [{ do: 'merge', place: 'a' }] }] },
      { ...log, version: 2 },
      { ...log, dataset: 'other' },
      null,
    ])
      expect(readCorrectionsRow(rowWith(kept))).toMatchObject({
        faulty: { of: 'corrections', id: own.id, title: 'städte.csv' },
      });
  });
});

test('an empty log without sections is not kept', () => {
  expect(correctionsOf(undefined, {}, 'world')).toBeNull();
  expect(correctionsOf({ ...log, done: [] }, {}, own.id)).toBeNull();
  expect(correctionsOf({ ...log, done: [], undone: log.done }, {}, own.id)).not.toBeNull();
  expect(correctionsOf(undefined, sections, 'world')).toEqual({
    log: { version: 1, dataset: 'world', done: [], undone: [] },
    sections,
  });
});
