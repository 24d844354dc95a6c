import { describe, expect, test } from 'vitest';
import { importFiles, proposeImport, type Proposed } from '../../../src/data/import/importFiles';
import { countryCode } from '../../../src/data/columns/countries';
import { mergePlans } from '../../../src/views/import/mergePlans';
import { CODES, countryChoices } from '../../../src/views/parts/places/countryChoices';
import { recognised } from '../../../src/views/import/recognised';
import type { Said } from '../../../src/data/import/look';
import { withRole } from '../../../src/data/import/plan';

const file = (name: string, text: string) => ({ name, content: new Blob([text]) });

async function planOf(text: string, said?: Said) {
  const proposed: Proposed = await proposeImport({ files: [file('a.csv', text)], said: [said] });
  if (proposed.kind !== 'plan') throw new Error(proposed.kind);
  return proposed;
}

describe('what is said of a table', () => {
  test('rows are counted without the header; what is worth naming comes in a fixed order', async () => {
    const { plan, preview } = await planOf(
      'gegründet;Stadt;Land;Partnerstadt;Partnerland\n1988;Köln;DE;Wolgograd;RU\n1990;Ulm;DE;Perm;RU\n',
    );
    expect(recognised(plan.sheets[0]!, preview[0]!)).toEqual({
      name: 'a.csv',
      rows: 2,
      use: 'pairs',
      features: ['country', 'founded'],
    });
  });

  test('without a header every row counts', async () => {
    const { plan, preview } = await planOf('1 2\n2 3\n3 1\n');
    expect(recognised(plan.sheets[0]!, preview[0]!)).toMatchObject({ rows: 3, use: 'pairs', features: [] });
  });
});

describe('a plan that is made anew', () => {
  const LISTS = 'Stadt\tPartnerstädte\nKöln\tWolgograd; Lille\nUlm\tPerm\n';

  test('keeps what was said of the whole, and the roles of tables that are read as before', async () => {
    const { plan } = await planOf('aa;bb;cc\nKöln;1988;Wolgograd\nUlm;1990;Perm\n');
    const before = { ...withRole(plan, 0, 1, null), title: 'Unsere', licence: 'cc0' as const };
    const after = mergePlans(before, plan);
    expect(after.sheets[0]!.columns.map(({ role }) => role)).toEqual(['city1', null, 'city2']);
    expect([after.title, after.licence]).toEqual(['Unsere', 'cc0']);
  });

  test('takes the new roles where a table holds something else now', async () => {
    const { plan: lists } = await planOf(LISTS);
    const { plan: pairs } = await planOf(LISTS, { use: 'pairs' });
    const roles = mergePlans(lists, pairs).sheets[0]!.columns.map(({ role }) => role);
    expect(lists.sheets[0]!.columns.map(({ role }) => role)).toEqual(['city', 'partners']);
    expect(roles).toEqual(['city1', 'city2']);
  });

  test('and opens to what was chosen', async () => {
    const text = 'aa;bb;cc\nKöln;1988;Wolgograd\nUlm;1990;Perm\n';
    const { plan } = await planOf(text);
    const chosen = withRole(withRole(withRole(plan, 0, 0, 'city2'), 0, 2, 'city1'), 0, 1, null);
    const { dataset } = await importFiles({
      files: [file('a.csv', text)],
      plan: mergePlans(chosen, plan),
      id: 'file:a.csv',
      readOn: '2026-11-22',
      gazetteer: null,
    });
    const [first] = dataset.tables.agreement_parties;
    expect(dataset.tables.agreements).toHaveLength(2);
    expect(first?.place).toBe('Wolgograd');
  });
});

describe('countries to choose from', () => {
  test('are those that a table may name', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap(first => letters.map(second => first + second));
    expect(CODES).toEqual(all.filter(code => countryCode(code) === code));
  });
  test('stand in the order of the page’s language', () => {
    expect(countryChoices('de').slice(0, 2)).toEqual([
      ['AF', 'Afghanistan'],
      ['EG', 'Ägypten'],
    ]);
  });
});
