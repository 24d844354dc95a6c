// Tables of every form, changed at random: whatever they say, nothing is thrown, and no row is lost without a word.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../../src/data/import/carryOut';
import { missingIn, ROLES, USES, withRole, type ImportPlan } from '../../../src/data/import/plan';
import { proposePlan } from '../../../src/data/import/propose';
import type { Sheet } from '../../../src/data/import/opened';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { RUNS } from './runs';
import { sheet } from './sheets';

const cell = fc.constantFrom(
  'Ulm', 'Perm', 'Köln', 'ULM', ' Ulm', 'Halle (Saale)', 'Kaluga, Russland (1969)', 'Ulm; Perm / Omsk', 'Ulm (DE)\nPerm',
  'DE', 'Russland', 'Royaume-Uni', 'Utopia', '1990', 'seit 1991', '1960er', '87', '31909', '12.05.1987 / 1990', '48,4', '-91',
  '10', '1 050 000', '', '', '–', 'aktiv', 'jumelage', '__proto__', 'constructor', '=1+1', '<b>x</b>', '"', '(((', '1', '2', 'n1',
); // prettier-ignore
const title = fc.constantFrom(
  'Stadt', 'Partnerstadt', 'Land', 'Partnerland', 'seit', 'Art', 'Stand', 'id', 'Name', 'Breite', 'Länge', 'Einwohner',
  'Partnerstädte', 'Partner 1', 'Partner 2', 'von', 'nach', 'Quelle', '', 'x', '__proto__', 'source', 'target', 'Ville jumelée',
); // prettier-ignore

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** Some rows are wider or narrower than the header. */
const table = fc
  .tuple(
    fc.array(title, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(cell, { minLength: 0, maxLength: 7 }), { maxLength: 8 }),
  )
  .map(([titles, rows]) => [titles, ...rows].map(cells => cells.map(quoted).join(';')).join('\n'));

const sheets = fc
  .array(fc.tuple(table, fc.constantFrom(null, null, null, 'nodes', 'edges')), { minLength: 1, maxLength: 3 })
  .map(all => all.map(([text, holds], at): Sheet => sheet(`t${at}`, text, holds as Sheet['holds'])));

/** What somebody may do to a plan. */
const changes = fc.array(fc.tuple(fc.nat(2), fc.nat(6), fc.nat(40)), { maxLength: 3 });
const changed = (plan: ImportPlan, steps: readonly (readonly [number, number, number])[]): ImportPlan =>
  steps.reduce((one, [at, column, which]) => {
    const use = one.sheets[at]?.use;
    if (use === undefined || column >= one.sheets[at]!.columns.length) return one;
    const roles = [null, ...ROLES[use]];
    return withRole(one, at, column, roles[which % roles.length]!);
  }, plan);

const said = fc.array(
  fc.record({
    use: fc.constantFrom(undefined, undefined, ...USES),
    hasHeader: fc.constantFrom(undefined, true, false),
  }),
  { maxLength: 3 },
);

describe('every row that is met is loaded or rejected', () => {
  test('in any tables, by any plan', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, said, changes, async (all, answers, steps) => {
        const plan = changed(proposePlan(all, answers), steps);
        const { rows, ties, coordinates, dataset } = await carryOut(all, plan, null, {
          id: 'x',
          readOn: '2026',
        });
        const used = all.filter((_, at) => plan.sheets[at]!.use !== 'none');
        const headers = plan.sheets.filter(
          (one, at) => one.use !== 'none' && one.hasHeader && all[at]!.table.rows.length > 0,
        );
        expect(rows.in).toBe(used.reduce((sum, { table }) => sum + table.seen, 0) - headers.length);
        expect(rows.loaded + rows.rejected).toBe(rows.in);
        expect(ties.loaded + ties.rejected).toBe(ties.in);

        // Each that is rejected is said with its line, but where a whole table lacks a column.
        const missing = new Set(missingIn(plan).map(({ sheet }) => plan.sheets[sheet]!.name));
        const told = new Set(
          dataset.issues.flatMap(({ severity, table, row }) =>
            severity === 'error' && row > 0 && !missing.has(table) ? [`${table} ${row}`] : [],
          ),
        );
        const whole = plan.sheets.reduce(
          (sum, one, at) =>
            sum +
            (missing.has(one.name) && one.use !== 'none'
              ? all[at]!.table.seen - Number(one.hasHeader && all[at]!.table.rows.length > 0)
              : 0),
          0,
        );
        expect(told.size + whole).toBeGreaterThanOrEqual(rows.rejected);

        const { places } = dataset.tables;
        const { fromFile, fromGazetteer, chosen, without } = coordinates;
        expect(fromFile + fromGazetteer + chosen + without).toBe(places.length);
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
        expect(new Set(dataset.tables.agreements.map(({ id }) => id)).size).toBe(
          dataset.tables.agreements.length,
        );
        // What is loaded can be drawn: the network has the same agreements.
        const network = buildNetwork(dataset);
        expect(network.ties.reduce((sum, { agreements }) => sum + agreements.length, 0)).toBe(
          dataset.tables.agreements.length,
        );
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });

  test('nothing is added: every place is named in a cell, every year is written in one', async () => {
    await fc.assert(
      fc.asyncProperty(table, async text => {
        const all = [sheet('t', text)];
        const { dataset } = await carryOut(all, proposePlan(all), null, { id: 'x', readOn: '2026' });
        const cells = all.flatMap(one => one.table.rows.flatMap(row => row.cells));
        const plain = cells.join(' ').normalize('NFC').replace(/\s+/g, ' ');
        for (const { name } of dataset.tables.place_names)
          for (const word of name.match(/[\p{L}\p{N}]+/gu) ?? []) expect(plain).toContain(word);
        for (const { founded } of dataset.tables.agreements)
          if (founded !== null && !text.includes('31909')) expect(plain).toContain(founded.slice(0, 4));
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});
