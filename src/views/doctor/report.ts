// The report as a file: every finding and whatever else was told of the rows, then every correction and what it changed. `formatCsv` keeps what a spreadsheet
// would take for a formula a text.

import { csvBlob, dialectOf, formatCsv, type Cell, type CsvText } from '../../export/csv';
import { eachOf, inTurns, type Work } from '../../lib/steps';
import { csvName, download } from '../parts/panel/download';
import { changeText, notAppliedIn } from './logSection';
import { operationText, sentenceOf, type Panel } from './panel';

/** Lines written before a pause is offered. */
const PACE = 100;

const HEADER = ['what', 'state', 'told', 'file', 'line', 'column', 'value', 'places', 'partnerships', 'date'];

/** In short steps: each of thousands of findings is told in a sentence. */
export function* writingReport(panel: Panel): Work<CsvText> {
  const { state, model, m } = panel;
  const { log, applied } = state.corrections;
  const ignored = model.ignored.value;
  const findings: Cell[][] = [];
  yield* eachOf(
    model.examined.value.value?.findings ?? [],
    finding => {
      const { kind, key, where, places, agreements } = finding;
      findings.push([
        kind,
        ignored.has(key) ? 'ignored' : 'open',
        sentenceOf(panel, finding),
        where.table,
        where.line || null,
        where.column,
        where.value,
        places.join(' '),
        agreements.join(' '),
        null,
      ]);
    },
    PACE,
  );
  // What is no finding: files that were not read, and what was taken over though not all of it could be read.
  const told = (state.original.value?.issues ?? [])
    .filter(({ severity, row }) => severity === 'warning' || row === 0)
    .map(({ severity, table, row, column, value, reason }): Cell[] => [
      severity === 'warning' ? 'warning' : 'file',
      'open',
      m.issues[reason],
      table,
      row || null,
      column,
      value,
      null,
      null,
      null,
    ]);
  yield;
  const refused = new Set(notAppliedIn(state).map(({ operation }) => operation));
  const done = log.value.done.flatMap(({ operations, why, on }) =>
    operations
      .filter(operation => operation.do !== 'ignore' && operation.do !== 'heed')
      .map((operation): Cell[] => [
        'correction',
        refused.has(operation) ? 'not entered' : 'done',
        operationText(panel, operation),
        null,
        null,
        null,
        why,
        null,
        null,
        on,
      ]),
  );
  const changes: Cell[][] = [];
  yield* eachOf(
    applied.value?.changes ?? [],
    change =>
      void changes.push([
        'change',
        change.what,
        changeText(panel, change),
        change.table,
        null,
        change.column,
        change.after,
        ...(change.table === 'agreements' ? [null, change.subject] : [change.subject, null]),
        null,
      ]),
    PACE,
  );
  yield;
  return formatCsv(HEADER, [...findings, ...told, ...done, ...changes], dialectOf(panel.lang));
}

export async function saveReport(panel: Panel): Promise<void> {
  const text = await inTurns(writingReport(panel));
  download(csvName(panel.state.dataset.peek(), panel.t.file), csvBlob(text));
}
