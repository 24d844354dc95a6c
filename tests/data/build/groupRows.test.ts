import { describe, expect, test } from 'vitest';
import { extraGroup, parseParties } from '../../../scripts/data/extraAgreements';
import { groupRows } from '../../../scripts/data/groupRows';
import { placedRow, rawRow } from './rows';

const sidesOf = (groups: ReturnType<typeof groupRows>['groups']) =>
  groups.map(({ id, parties, statements }) => [
    id,
    parties.map(p => `${p.place}:${p.side}`).join(' '),
    statements.length,
  ]);

describe('grouping rows into agreements', () => {
  test('one pair in two ledgers, named from both ends, is one agreement with the sides of the first row', () => {
    const rows = [placedRow('ulm', 'metz'), placedRow('metz', 'ulm', {}, 'ring_links')];
    expect(sidesOf(groupRows(rows).groups)).toEqual([['ulm--metz', 'ulm:a metz:b', 2]]);
  });

  test('rows with one agreement id form one agreement, and places stay on their side', () => {
    const rows = [placedRow('oldenburg', 'machatschkala'), placedRow('hatten', 'machatschkala')];
    for (const { row } of rows) row.agreement = 'charter';
    expect(sidesOf(groupRows(rows).groups)).toEqual([['charter', 'oldenburg:a machatschkala:b hatten:a', 2]]);
  });

  test('another ledger’s row of a pair inside such an agreement joins it', () => {
    const rows = [
      placedRow('remscheid', 'ashington'),
      placedRow('remscheid', 'newbiggin'),
      placedRow('newbiggin', 'remscheid', {}, 'ring_links'),
    ];
    for (const { row } of rows.slice(0, 2)) row.agreement = 'contract';
    expect(sidesOf(groupRows(rows).groups)).toEqual([['contract', 'remscheid:a ashington:b newbiggin:b', 3]]);
  });

  test('a sponsorship beside a partnership of the same pair is another agreement', () => {
    const rows = [placedRow('hagen', 'lyck', { kind: 'sponsorship' }), placedRow('hagen', 'lyck')];
    expect(sidesOf(groupRows(rows).groups).map(([id]) => id)).toEqual(['hagen--lyck', 'hagen--lyck--2']);
  });

  test('a further agreement of a pair takes up no row; a missing one takes up the rows of its pair', () => {
    const extra = (id: string) =>
      extraGroup(rawRow({ id, kind: 'friendship', founded: '1992', parties: 'ulm:a;metz:b:France' }));
    const rows = [placedRow('ulm', 'metz')];
    expect(sidesOf(groupRows(rows, [extra('ulm--metz--2')]).groups)).toEqual([
      ['ulm--metz', 'ulm:a metz:b', 1],
      ['ulm--metz--2', 'ulm:a metz:b', 1],
    ]);
    expect(sidesOf(groupRows(rows, [extra('ulm--metz')]).groups)).toEqual([['ulm--metz', 'ulm:a metz:b', 2]]);
  });

  test('a dropped row leaves with its reason, as does one whose names are one place', () => {
    const gone = placedRow('ulm', 'metz');
    gone.row.drop = 'stands twice';
    const { groups, dropped } = groupRows([gone, placedRow('jena', 'jena')]);
    expect(groups).toEqual([]);
    expect(dropped.map(d => d.why)).toEqual(['stands twice', 'both names are one place']);
  });
});

describe('the parties of an extra agreement', () => {
  test('are place, side and who concluded it', () => {
    expect(parseParties('de-herford:a; gb-renfrewshire:b:County of Renfrew')).toEqual([
      { place: 'de-herford', side: 'a', concludedBy: '' },
      { place: 'gb-renfrewshire', side: 'b', concludedBy: 'County of Renfrew' },
    ]);
  });

  test('need a side', () => {
    expect(() => parseParties('de-herford')).toThrow('place:side[:concludedBy]: de-herford');
  });
});
