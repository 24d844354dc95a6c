// Tables as they come from files, for tests.

import { readRawTable } from '../../../src/data/columns/rawTable';
import { carryOut, type CarryOptions, type ImportResult } from '../../../src/data/import/carryOut';
import type { Sheet } from '../../../src/data/import/opened';
import type { ImportPlan } from '../../../src/data/import/plan';
import { proposePlan } from '../../../src/data/import/propose';
import type { Gazetteer } from '../../../src/data/gazetteer/gazetteer';

export const sheet = (name: string, text: string, holds: Sheet['holds'] = null): Sheet => ({
  name,
  format: holds === null ? 'delimited' : 'gexf',
  table: readRawTable(name, text),
  holds,
  titled: holds === null ? null : true,
  counts: 'lines',
  encoding: null,
});

/** Tables by their names → sheets. */
export const sheetsOf = (tables: Readonly<Record<string, string>>): readonly Sheet[] =>
  Object.entries(tables).map(([name, text]) => sheet(name, text));

const OPTIONS: CarryOptions = { id: 'file:test', readOn: '2026-11-22' };

/** By the plan that is proposed, as `change` leaves it. */
export async function imported(
  sheets: readonly Sheet[],
  change: (plan: ImportPlan) => ImportPlan = plan => plan,
  gazetteer: Gazetteer | null = null,
): Promise<ImportResult> {
  const plan = change(proposePlan(sheets));
  return carryOut(sheets, plan, gazetteer && (() => Promise.resolve(gazetteer)), OPTIONS);
}

/** "de-ulm – ru-perm 1990": a line per agreement. */
export const tiesIn = ({ dataset: { tables } }: ImportResult): readonly string[] =>
  tables.agreements.map(({ id, founded }) => {
    const ends = tables.agreement_parties
      .filter(({ agreement }) => agreement === id)
      .map(({ place }) => place);
    return [ends.join(' – '), ...(founded === null ? [] : [founded])].join(' ');
  });

/** "3 city2 Ulm self-tie": a line per issue, with ! before those of rows that are left out. */
export const issuesIn = ({ dataset }: ImportResult): readonly string[] =>
  dataset.issues.map(
    ({ severity, row, column, value, reason }) =>
      `${severity === 'error' ? '!' : ''}${[row, column, value, reason].filter(part => part !== '').join(' ')}`,
  );

export const counted = ({ in: met, loaded, rejected }: ImportResult['rows']): string =>
  `${met} = ${loaded} + ${rejected}`;
