// The report as a file: every finding, then every correction and what it changed. `formatCsv` keeps what a spreadsheet
// would take for a formula a text.

import { csvBlob, dialectOf, formatCsv, type Cell } from '../../export/csv';
import { csvName, download } from '../parts/panel/download';
import { changeText, notAppliedIn } from './logSection';
import { operationText, sentenceOf, type Panel } from './panel';

const HEADER = ['what', 'state', 'told', 'file', 'line', 'column', 'value', 'places', 'partnerships', 'date'];

export function reportCsv(panel: Panel): string {
  const { state, model } = panel;
  const { log, applied } = state.corrections;
  const ignored = model.ignored.value;
  const findings = (model.examined.value.value?.findings ?? []).map((finding): Cell[] => {
    const { kind, key, where, places, agreements } = finding;
    return [
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
    ];
  });
  const refused = new Set(notAppliedIn(state).map(({ operation }) => operation));
  const done = log.value.done.flatMap(({ operations, why, on }) =>
    operations
      .filter(operation => operation.do !== 'ignore')
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
  const changes = (applied.value?.changes ?? []).map((change): Cell[] => [
    'change',
    change.what,
    changeText(panel, change),
    change.table,
    null,
    change.column,
    change.after,
    ...(change.table === 'agreements' ? [null, change.subject] : [change.subject, null]),
    null,
  ]);
  return formatCsv(HEADER, [...findings, ...done, ...changes], dialectOf(panel.lang));
}

export const saveReport = (panel: Panel): void =>
  download(csvName(panel.state.dataset.peek(), panel.t.file), csvBlob(reportCsv(panel)));
