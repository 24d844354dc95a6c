// Every word and measure of the page has its entry, in every language.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/analysis/metrics/catalogue';
import { EVENT_KINDS } from '../../../src/data/eventRecords';
import { PLACE_KINDS, TIE_KINDS, TIES_KNOWN } from '../../../src/data/records';
import { attributes } from '../../../src/graph/attributes';
import { STATUS_EVIDENCE } from '../../../src/graph/completeness';
import { STATUS_NAMES } from '../../../src/graph/status';
import { languages, type Lang } from '../../../src/i18n';
import { loadHelp } from '../../../src/i18n/help';
import { LAYOUTS, MODES } from '../../../src/state/fields';
import { entriesOf, found, type Entry, type EntryGroup } from '../../../src/views/help/entries';

async function groupsIn(lang: Lang): Promise<readonly EntryGroup[]> {
  const messages = await languages.find(({ id }) => id === lang)!.load();
  return entriesOf(await loadHelp(lang), messages);
}
const all = (groups: readonly EntryGroup[]): readonly Entry[] => groups.flatMap(({ entries }) => entries);
const ids = (groups: readonly EntryGroup[]) => all(groups).map(({ id }) => id);

describe.each(languages.map(({ id }) => id))('the glossary (%s)', lang => {
  test('has an entry for every measure, kind, status, kind of place, event, coverage, evidence, mode and layout', async () => {
    const present = new Set(ids(await groupsIn(lang)));
    const wanted = [
      ...measures.map(({ id }) => `measures.${id}`),
      ...TIE_KINDS.map(id => `kinds.${id}`),
      ...STATUS_NAMES.map(id => `status.${id}`),
      ...PLACE_KINDS.map(id => `placeKinds.${id}`),
      ...EVENT_KINDS.map(id => `events.${id}`),
      ...TIES_KNOWN.map(id => `coverage.${id}`),
      ...STATUS_EVIDENCE.map(id => `evidence.${id}`),
      ...MODES.map(id => `time.${id}`),
      ...LAYOUTS.map(id => `layouts.${id}`),
    ];
    expect(wanted.filter(id => !present.has(id))).toEqual([]);
  });

  test('explains every attribute that can be filtered by or drawn', async () => {
    const present = new Set(ids(await groupsIn(lang)));
    const elsewhere: Readonly<Record<string, string>> = {
      kind: 'basics.kind',
      status: 'basics.status',
      coverage: 'basics.coverage',
      placeKind: 'placeKinds.city',
      region: 'placeKinds.region',
    };
    const entries = attributes.map(({ id }) => elsewhere[id] ?? `attributes.${id}`);
    expect(entries.filter(id => !present.has(id))).toEqual([]);
  });

  test('tells of every measure its formula, range and source', async () => {
    const told = all(await groupsIn(lang)).filter(({ id }) => /^(measures|chance)\./.test(id));
    expect(told.length).toBeGreaterThanOrEqual(measures.length);
    for (const { id, formula, range, source } of told) {
      expect(formula, id).toContain('(');
      expect(range, id).not.toBe('');
      expect(source, id).toMatch(/\(\d{4}\): .+ doi:10\./);
    }
  });

  test('says each thing in one to three sentences, under a word of its own', async () => {
    const entries = all(await groupsIn(lang));
    for (const { id, term, text } of entries) {
      const sentences = text.split(/[.!?](?:\s|$)/).filter(part => part !== '').length;
      // A list of "word: meaning" takes one each; three sentences and a list are the most.
      expect(sentences, id).toBeLessThanOrEqual(4);
      expect(text, id).toMatch(/\.$/);
      expect(text, id).not.toContain('!');
      // An entry without a word would stand under its key.
      if (lang !== 'en') expect(term, id).not.toBe(id.split('.')[1]);
    }
    const terms = entries.map(({ id, term }) => `${id.split('.')[0]} ${term.toLowerCase()}`);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });
});

describe('looking for a word', () => {
  test('finds it in the word and in its explanation, without regard to case and umlauts', async () => {
    const groups = await groupsIn('de');
    expect(ids(found(groups, 'UMSCHRIFT'))).toContain('names.transcribed');
    expect(ids(found(groups, 'vertrag urkunde'))).toContain('kinds.partnership');
    expect(ids(found(groups, 'kuendigt'))).toEqual(ids(found(groups, 'kündigt')));
    expect(ids(found(groups, 'kündigt'))).toContain('status.ended');
  });
  test('leaves out groups without one, and all of them where none fits', async () => {
    const groups = await groupsIn('ru');
    expect(found(groups, 'приостановлено').map(({ id }) => id)).toContain('status');
    expect(found(groups, 'приостановлено').every(({ entries }) => entries.length > 0)).toBe(true);
    expect(found(groups, 'zzz')).toEqual([]);
    expect(ids(found(groups, '  '))).toEqual(ids(groups));
  });
});

test('all bundled datasets have the licence that the help names', () => {
  const folders = readdirSync('data').filter(name => existsSync(`data/${name}/datapackage.json`));
  expect(folders).toEqual(expect.arrayContaining(['germany-russia', 'nrw-uk', 'wider-circle']));
  for (const folder of folders) {
    const { licenses } = JSON.parse(readFileSync(`data/${folder}/datapackage.json`, 'utf8')) as {
      licenses: { name: string }[];
    };
    expect(licenses[0]!.name, folder).toBe('CC-BY-4.0');
  }
});
