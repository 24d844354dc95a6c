import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadHelp } from '../../../src/i18n/help';
import { citeDataset, citeProgram } from '../../../src/views/help/citation';
import { libraries } from '../../../src/views/help/libraries';
import { world } from '../../world';

const json = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as { dependencies?: Record<string, string>; license?: string };

test('every library that travels with the page is named with its own licence', () => {
  const { dependencies } = json('package.json');
  expect(libraries.map(({ name }) => name)).toEqual(Object.keys(dependencies!).sort());
  for (const { name, licence } of libraries) {
    expect(json(`node_modules/${name}/package.json`).license, name).toBe(licence);
  }
});

describe('citations', () => {
  const { info } = world([{ a: 'de-ulm', b: 'ru-tula' }]);

  test('of a dataset name title, version and the day the sources were read', async () => {
    const { text, bibtex } = citeDataset(await loadHelp('de'), info, 'de', 'Twinline');
    expect(text).toBe(
      'Twinline (2026): World. Datensatz, Fassung 1.0.0, Quellen gelesen am 21. November 2026. CC BY 4.0.',
    );
    expect(bibtex).toBe(
      [
        '@misc{world-1.0.0,',
        '  author = {{Twinline}},',
        '  title = {{World}},',
        '  langid = {ngerman},',
        '  year = {2026},',
        '  note = {Datensatz, Fassung 1.0.0, Quellen gelesen am 21. November 2026},',
        '  license = {CC-BY-4.0}',
        '}',
      ].join('\n'),
    );
  });

  test('of a list that says neither day nor author leave both out', async () => {
    const own = { ...info, readOn: '', licence: { name: '', title: '', path: '' } };
    const { text, bibtex } = citeDataset(await loadHelp('en'), own, 'en', '');
    expect(text).toBe('World. Dataset, version 1.0.0.');
    expect(bibtex).not.toMatch(/author|year|license|undefined/);
  });

  test('keep BibTeX whole whatever a title holds', async () => {
    const title = { de: 'Ulm & Tula {100 %}', en: '', ru: '' };
    const { bibtex } = citeDataset(await loadHelp('de'), { ...info, id: 'mein datensatz', title }, 'de', '');
    expect(bibtex).toContain('@misc{mein-datensatz-1.0.0,');
    expect(bibtex).toContain('title = {{Ulm \\& Tula 100 \\%}}');
  });

  test('of the program name its version', async () => {
    const help = await loadHelp('ru');
    expect(citeProgram(help, '9.8.7').text).toContain('9.8.7');
    expect(citeProgram(help, '9.8.7').bibtex).toContain('version = {9.8.7}');
  });
});
