// The profiles that come with the app.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBundledProfiles } from '../../../scripts/data/checks/profiles';
import { DATA } from '../../../scripts/data/files';
import { SIZES } from '../../../src/analysis/profiles/tagsOf';
import { statementsAbout } from '../../../src/data/profiles/profiles';

const profiles = readBundledProfiles();

describe('the bundled profiles', () => {
  test('name every tag in three languages, in a word and in a sentence', () => {
    const texts = profiles.tags.flatMap(({ name, about }) => [
      ...Object.values(name),
      ...Object.values(about),
    ]);
    expect(texts).toHaveLength(profiles.tags.length * 6);
    expect(texts.filter(text => text === '' || text.includes('!'))).toEqual([]);
    expect(
      profiles.tags.flatMap(({ about }) => Object.values(about)).filter(text => !text.endsWith('.')),
    ).toEqual([]);
  });

  test('state only tags of the vocabulary that need a source, and have it', () => {
    const sourced = new Set(profiles.tags.filter(({ rule }) => rule === '').map(({ id }) => id));
    const all = [...profiles.statements.values()].flat();
    expect(all.filter(({ tag }) => !sourced.has(tag))).toEqual([]);
    expect(all.filter(({ source }) => !profiles.sources.has(source))).toEqual([]);
    expect(all.filter(({ note, noteLang }) => note !== '' && !['de', 'en', 'ru'].includes(noteLang))).toEqual(
      [],
    );
  });

  test('have a class of size for every population', () => {
    const classes = profiles.tags.filter(({ rule }) => rule === 'size').map(({ id }) => id);
    expect([...SIZES].reverse().map(([tag]) => tag)).toEqual(classes);
  });

  test('say something sourced of at least 60 German and 40 other cities, joint projects left out', () => {
    const cities = readFileSync(join(DATA, 'gazetteer', 'cities.csv'), 'utf8').split('\n');
    const german = new Set(
      cities.filter(line => line.split(',')[2] === 'DE').map(line => line.split(',')[0]),
    );
    const known = [...profiles.statements.keys()].filter(place =>
      statementsAbout(profiles, place).some(({ project }) => project === ''),
    );
    const isGerman = (place: string) => place.startsWith('de-') || german.has(place);
    expect(known.filter(isGerman).length).toBeGreaterThanOrEqual(60);
    expect(known.filter(place => !isGerman(place)).length).toBeGreaterThanOrEqual(40);
  });
});
