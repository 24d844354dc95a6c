// What files and panel say beside what the help says (tests/views/help/about.test.ts): program, day and address.

import { describe, expect, test } from 'vitest';
import { citeDataset } from '../../src/export/citation';
import { loadCiting } from '../../src/i18n/citing';
import { world } from '../world';

const { info } = world([{ a: 'de-ulm', b: 'ru-tula' }]);
const written = { program: 'Twinline 9.8.7', day: '2026-11-22', address: 'https://a.example/#m=year&y=1989' };

describe('a citation', () => {
  test('names program, day and address, in every language', async () => {
    const text = async (lang: 'de' | 'en' | 'ru') =>
      citeDataset(await loadCiting(lang), info, lang, '', written).text.replaceAll('\u00a0', ' ');
    expect(await text('de')).toBe(
      'World. Datensatz, Fassung 1.0.0, Quellen gelesen am 21. November 2026. CC BY 4.0. Ausgegeben mit Twinline 9.8.7 am 22. November 2026. https://a.example/#m=year&y=1989',
    );
    expect(await text('en')).toBe(
      'World. Dataset, version 1.0.0, sources read on 21 November 2026. CC BY 4.0. Exported with Twinline 9.8.7 on 22 November 2026. https://a.example/#m=year&y=1989',
    );
    expect(await text('ru')).toBe(
      'World. Набор данных, версия 1.0.0, источники прочитаны: 21 ноября 2026 г. CC BY 4.0. Выгружено 22 ноября 2026 г.: Twinline 9.8.7. https://a.example/#m=year&y=1989',
    );
  });

  test('has the address in BibTeX as it is, and the day it was seen', async () => {
    const { bibtex } = citeDataset(await loadCiting('en'), info, 'en', 'Twinline', written);
    expect(bibtex).toBe(
      [
        '@misc{world-1.0.0,',
        '  author = {{Twinline}},',
        '  title = {{World}},',
        '  langid = {british},',
        '  year = {2026},',
        '  note = {Dataset, version 1.0.0, sources read on 21 November 2026. Exported with Twinline 9.8.7 on 22 November 2026},',
        '  license = {CC-BY-4.0},',
        '  url = {https://a.example/#m=year&y=1989},',
        '  urldate = {2026-11-22}',
        '}',
      ].join('\n'),
    );
  });

  test('of a table without version, licence and address leaves them out, and claims no reading of sources', async () => {
    const own = { ...info, id: 'file:x.csv', version: '', licence: { name: '', title: '', path: '' } };
    const { text, bibtex } = citeDataset(await loadCiting('de'), own, 'de', '', { ...written, address: '' });
    expect(text).toBe(
      'World. Datensatz, Stand 21. November 2026. Ausgegeben mit Twinline 9.8.7 am 22. November 2026.',
    );
    expect(bibtex).toMatch(/^@misc\{x,/);
    expect(bibtex).not.toMatch(/url|license|author/);
  });

  test('of a Russian title keeps its letters and says the language', async () => {
    const own = { ...info, id: 'file:Города.csv', title: { de: '', en: '', ru: 'Города-побратимы' } };
    const { bibtex } = citeDataset(await loadCiting('ru'), own, 'ru', '');
    expect(bibtex).toMatch(
      /^@misc\{goroda-1\.0\.0,\n {2}title = \{\{Города-побратимы\}\},\n {2}langid = \{russian\},/,
    );
  });

  test('says that the reader has corrected the data', async () => {
    const corrected = { ...written, address: '', corrected: true };
    const text = async (lang: 'de' | 'en' | 'ru') =>
      citeDataset(await loadCiting(lang), info, lang, '', corrected).text;
    expect(await text('de')).toMatch(/, mit eigenen Korrekturen\.$/);
    expect(await text('en')).toMatch(/, with corrections of our own\.$/);
    expect(await text('ru')).toMatch(/, с нашими исправлениями\.$/);
  });

  test('stays whole in BibTeX whatever title and address hold', async () => {
    const title = { de: 'Städte & Orte ~^\\n}{ 100 %\n#1_a', en: '', ru: '' };
    const address = 'https://a.example/}{ x\\';
    const { bibtex } = citeDataset(await loadCiting('de'), { ...info, title }, 'de', '', {
      ...written,
      address,
    });
    expect(bibtex).toContain(
      '  title = {{Städte \\& Orte \\textasciitilde{}\\textasciicircum{}\\textbackslash{}n 100 \\% \\#1\\_a}},\n',
    );
    expect(bibtex).toContain('  url = {https://a.example/%7D%7B%20x%5C},\n');
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });
});
