// Every kind of finding has a way out that works: whatever is proposed can be carried out, the table keeps its count of
// rows, and after the first proposal the finding is gone.

import { expect, test } from 'vitest';
import { applyCorrections } from '../../../src/data/corrections/applyCorrections';
import { emptyLog, withStep } from '../../../src/data/corrections/log';
import { findingsIn } from '../../../src/data/doctor/examine';
import { FINDING_KINDS } from '../../../src/data/doctor/finding';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import type { ImportResult } from '../../../src/data/import/carryOut';
import { proposePlan } from '../../../src/data/import/propose';
import { counted, imported, sheetsOf } from '../import/sheets';

const gazetteer = readGazetteer(
  `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Suhl,DE,,50.61,10.69,36000,2021,,,,
2,Ulm,DE,,48.4,9.99,126000,2021,,,,
3,Hof,DE,,50.32,11.91,45000,2021,,,,
4,Saint Petersburg,RU,,59.94,30.31,5300000,2021,,Leningrad|Sankt Petersburg,,
5,Kaluga,RU,,54.53,36.28,338000,2021,,,,
6,Perm,RU,,58.01,56.25,1000000,2021,,,,
`,
  'country,admin1,region,de,en,ru\n',
);

const PLACES = `Stadt;Land;Breite;Länge;Einwohner
Suhl;DE;50.61;10.69;36000
Súhl;DE;50.62;10.69;
Goldlauter;DE;50.6;10.71;1800
Ulm;DE;9.99;48.4;126000
Hof;DE;0;0;45000
Nirgends;DE;-40;170;
Irgendwo;;52.52;13.4;
Kaluga;RU;54.53;36.28;3
Perm;RU;58.01;56.25;1000000
Leningrad;RU;59.94;30.31;
Sankt Petersburg;RU;59.93;30.36;
`;
const PAIRS = `Stadt A;Stadt B;Jahr;Status;Status seit
Suhl;Suhl;1969;;
Suhl;Kaluga;1969;beendet;1950
Kaluga;Suhl;1985;;
Súhl;Perm;2044;;
Ulm;Perm;1200;;
Hof;Leningrad;1990;;
Nirgends;Sankt Petersburg;1991;;
Irgendwo;Perm;;;
Goldlauter;Perm;1993;;
Hof;Kaluga
`;
const LISTS = 'Stadt;Land;Partnerstädte\nSuhl;DE;Kaluga, Perm\nKaluga;RU;Ulm, Hof\n';

const tables = sheetsOf({ 'orte.csv': PLACES, 'paare.csv': PAIRS });
const lists = sheetsOf({ 'listen.csv': LISTS });

const findings = ({ dataset, oneSided }: Pick<ImportResult, 'dataset' | 'oneSided'>) =>
  findingsIn({ dataset, oneSided }, gazetteer);

test('every kind is found, and all that is proposed can be carried out', async () => {
  const results = [
    await imported(tables),
    await imported(lists, () => ({ ...proposePlan(lists, [{ use: 'lists' }]), coverage: 'all' })),
  ];
  expect(results.map(({ rows }) => counted(rows))).toEqual(['21 = 19 + 2', '2 = 2 + 0']);
  const kinds = new Set(results.flatMap(result => findings(result).map(({ kind }) => kind)));
  expect(FINDING_KINDS.filter(kind => !kinds.has(kind))).toEqual([]);

  for (const result of results)
    for (const finding of findings(result)) {
      const { key, kind, proposals, asked } = finding;
      // Nothing is left without a way out but what has none in the table: no tie at all has a year.
      if (key !== 'noYear') expect([key, proposals.length > 0 || asked !== null]).toEqual([key, true]);
      for (const [at, { operations }] of proposals.entries()) {
        const log = withStep(emptyLog('x'), { operations, why: kind, on: '2026-11-22' });
        const { dataset, notApplied, changes, agreements, places } = applyCorrections(result.dataset, log);
        expect([key, at, notApplied]).toEqual([key, at, []]);
        expect([key, at, changes.length > 0]).toEqual([key, at, true]);
        for (const sum of [agreements, places]) expect(sum.before).toBe(sum.after + sum.merged + sum.leftOut);
        const left = findings({ ...result, dataset }).map(one => one.key);
        if (at === 0) expect(left).not.toContain(key);
      }
    }
});
