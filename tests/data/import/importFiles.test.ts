import { describe, expect, test } from 'vitest';
import { importFiles, proposeImport } from '../../../src/data/import/importFiles';
import type { SourceFile } from '../../../src/data/import/opened';
import { localAnalyst } from '../../../src/worker/local';
import { counted, issuesIn, tiesIn } from './sheets';

const file = (name: string, text: string): SourceFile => ({ name, content: new Blob([text]) });
const asked = { plan: null, id: 'file:x', readOn: '2026-11-22', gazetteer: null } as const;

const CSV = 'Stadt;Land;Partnerstadt;Partnerland;seit\nUlm;DE;Perm;RU;Mai 1990\nUlm;DE;Ulm;DE;\n';
const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
  <attributes class="node"><attribute id="0" title="country" type="string"/></attributes>
  <nodes>
    <node id="a" label="Ulm"><attvalues><attvalue for="0" value="DE"/></attvalues></node>
    <node id="b" label="Perm"><attvalues><attvalue for="0" value="RU"/></attvalues></node>
    <node id="c" label="Omsk"/>
  </nodes>
  <edges><edge id="0" source="a" target="b" weight="2"/><edge id="1" source="a" target="z"/></edges>
</graph></gexf>`;

describe('files, as the page opens them', () => {
  test('first what they seem to hold, with the first rows', async () => {
    const proposed = await proposeImport({ files: [file('städte.csv', CSV)] });
    if (proposed.kind !== 'plan') throw new Error(proposed.kind);
    expect(proposed.plan.title).toBe('städte');
    expect(proposed.preview).toMatchObject([
      {
        name: 'städte.csv',
        format: 'delimited',
        encoding: 'utf-8',
        seen: 3,
        rows: [{ line: 1 }, { line: 2 }, { line: 3 }],
      },
    ]);
  });

  test('then the dataset, by the plan as it may have been changed', async () => {
    const files = [file('städte.csv', CSV)];
    const proposed = await proposeImport({ files });
    if (proposed.kind !== 'plan') throw new Error(proposed.kind);
    const result = await importFiles({ ...asked, files, plan: { ...proposed.plan, title: 'Unsere' } });
    expect([tiesIn(result), issuesIn(result)]).toEqual([
      ['de-ulm – ru-perm 1990-05'],
      ['!3 Partnerstadt Ulm self-tie'],
    ]);
    expect([counted(result.rows), result.dataset.info.id, result.dataset.info.title.de]).toEqual([
      '2 = 1 + 1',
      'file:x',
      'Unsere',
    ]);
  });

  test('by a proposed plan where none is given, or the one given names tables that the files do not have', async () => {
    const files = [file('städte.csv', CSV)];
    const proposed = await proposeImport({ files });
    if (proposed.kind !== 'plan') throw new Error(proposed.kind);
    const { plan } = proposed;
    const elsewhere = { ...plan, sheets: plan.sheets.map(sheet => ({ ...sheet, name: 'orte.csv' })) };
    for (const given of [null, elsewhere]) {
      const result = await importFiles({ ...asked, files, plan: given });
      expect([tiesIn(result), result.proposed]).toEqual([['de-ulm – ru-perm 1990-05'], plan]);
    }
    expect(await importFiles({ ...asked, files, plan })).not.toHaveProperty('proposed');
  });

  test('parted by the sign that somebody names, when they are looked at and when they are read', async () => {
    const files = [
      file('a.txt', 'Stadt|Partnerstadt, genau|Jahr\nHalle|Ufa, Rajon|1997\nUlm|Perm, Kreis|1988\n'),
    ];
    const before = await proposeImport({ files });
    expect(before).toMatchObject({ preview: [{ separator: ',' }] });
    const proposed = await proposeImport({ files, separators: new Map([['a.txt', '|']]) });
    if (proposed.kind !== 'plan') throw new Error(proposed.kind);
    expect(proposed.preview).toMatchObject([{ separator: '|' }]);
    expect(proposed.plan.sheets[0]?.columns.map(({ role }) => role)).toEqual(['city1', 'city2', 'founded']);
    const result = await importFiles({ ...asked, files, plan: proposed.plan });
    expect(tiesIn(result)).toEqual(['halle – ufa-rajon 1997', 'ulm – perm-kreis 1988']);
  });

  test('a graph: nodes are places, edges ties', async () => {
    const result = await importFiles({ ...asked, files: [file('g.gexf', GEXF)] });
    expect(tiesIn(result)).toEqual(['de-ulm – ru-perm']);
    expect(result.dataset.tables.places.map(({ id }) => id)).toEqual(['de-ulm', 'ru-perm', 'omsk']);
    expect(counted(result.rows)).toBe('5 = 4 + 1');
    expect(result.dataset.issues.map(({ value, reason }) => [value, reason])).toEqual([
      ['z', 'unknown-reference'],
    ]);
  });

  test('what is nothing is told as such, and loads as nothing', async () => {
    const files = [file('x.pdf', '%PDF-1.7 ')];
    const proposed = await proposeImport({ files });
    expect([proposed.kind, proposed.issues.map(({ reason }) => reason)]).toEqual(['nothing', ['pdf']]);
    const result = await importFiles({ ...asked, files });
    expect([counted(result.rows), result.dataset.issues.length]).toEqual(['0 = 0 + 0', 1]);
  });

  test('progress runs to its end, and an end that is asked for is one', async () => {
    const shares: number[] = [];
    const files = [file('a.csv', CSV)];
    await importFiles({ ...asked, files }, { onProgress: share => shares.push(share) });
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    expect(shares.at(-1)).toBe(1);
    await expect(importFiles({ ...asked, files }, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('the analyst answers with the same', async () => {
    const files = [file('städte.csv', CSV)];
    const analyst = localAnalyst();
    expect(await analyst.ask('import', { ...asked, files })).toEqual(await importFiles({ ...asked, files }));
    expect(await analyst.ask('proposeImport', { files })).toEqual(await proposeImport({ files }));
  });
});
