// A log of corrections in a project. One that is faulty anywhere is left out as a whole: a step may stand on another.

import * as v from 'valibot';
import type { CorrectionLog } from '../corrections/log';
import { logSchema } from '../corrections/logSchema';
import { wayTo } from './readDataset';
import type { EntryReader } from './readEntries';
import type { Values } from './report';

/** `ids`: of the datasets in the project. */
export const readLog = (ids: ReadonlySet<string>): EntryReader<CorrectionLog> => ({
  known: () => ['version', 'dataset', 'done', 'undone'],
  of: datasetIn,
  called: datasetIn,
  key: ({ dataset }) => dataset,
  read(raw, tell) {
    const read = v.safeParse(logSchema, raw, { abortEarly: true });
    if (!read.success) {
      const [issue] = read.issues;
      return (tell('log', { field: wayTo('', issue), value: issue.input }), null);
    }
    const { version, dataset, done, undone } = read.output;
    if (!ids.has(dataset)) return (tell('log-of-none', { field: 'dataset', value: dataset }), null);
    // What else stands beside these is kept with the entry.
    return { entry: { version, dataset, done, undone } };
  },
});

const datasetIn = ({ dataset }: Values): string => (typeof dataset === 'string' ? dataset : '');
