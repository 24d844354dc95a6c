import { describe, expect, test } from 'vitest';
import { profileCompleteness } from '../../../src/analysis/profiles/completeness';
import { likenessOf } from '../../../src/analysis/profiles/likeness';
import { tagsOf, withTags, type TagSet } from '../../../src/analysis/profiles/tagsOf';
import { tagWeights } from '../../../src/analysis/profiles/weights';
import { readProfiles } from '../../../src/data/profiles/profiles';

const profiles = readProfiles({
  tags: [
    'id,group,rule,de,en,ru,about_de,about_en,about_ru',
    'medium-town,place,size,M,M,M,M.,M.,M.',
    'city,place,size,G,G,G,G.,G.,G.',
    'capital,place,seat,H,H,H,H.,H.,H.',
    'coast,place,map,K,K,K,K.,K.,K.',
    'coal-steel,economy,,S,S,S,S.,S.,S.',
    'youth,goals,,J,J,J,J.,J.,J.',
  ].join('\n'),
  sources: 'id,url,publisher,date\ns1,https://s1.example,S,2024\n',
  profiles: [
    'place,tag,source,note,lang,project',
    'de-essen,coal-steel,s1,,,',
    'de-essen,youth,s1,Nischni,de,p1',
    'ru-nischni,youth,s1,Nischni,de,p1',
    'pl-katowice,coal-steel,s1,,,',
  ].join('\n'),
  places: 'place,geonames,coast,border\nde-kiel,,11,\n',
});
const { tags } = profiles;

const place = (id: string, population: number, located = true) => ({ id, population, seat: 0, located });
const essen = tagsOf(profiles, place('de-essen', 300_000));
const katowice = tagsOf(profiles, place('pl-katowice', 300_000));
const kiel = tagsOf(profiles, place('de-kiel', 250_000));
const lingen = tagsOf(profiles, place('de-lingen', 50_000));
const nowhere = tagsOf(profiles, { id: 'xx-nowhere', population: NaN, seat: null, located: false });

describe('the tags of a place', () => {
  test('are those of its sources and those that follow from population, seat and map', () => {
    expect([...essen.has]).toEqual(['coal-steel', 'youth', 'city']);
    expect([...kiel.has]).toEqual(['city', 'coast']);
    expect([...tagsOf(profiles, { ...place('x', 99_999), seat: 2 }).has]).toEqual(['medium-town', 'capital']);
    expect([...kiel.settled]).toEqual(['size', 'seat', 'map']);
  });

  test('are unknown, not absent, where nothing is known', () => {
    expect(nowhere).toEqual({ has: new Set(), settled: new Set() });
  });

  test('leave out what a joint project gave both partners, if asked to', () => {
    const without = (id: string) => [...tagsOf(profiles, place(id, 300_000), { withoutProjects: true }).has];
    expect(without('de-essen')).toEqual(['coal-steel', 'city']);
    expect(without('ru-nischni')).toEqual(['city']);
  });
});

describe('the weight of a tag', () => {
  const weights = tagWeights(tags, [essen, katowice, kiel, lingen, nowhere]);

  test('is the greater, the fewer of those have it of whom it is known', () => {
    // Size and map are known of four places: three cities, one medium town, one on the coast.
    expect(weights.get('city')).toBeCloseTo(Math.log(1 + 4 / 3), 12);
    expect(weights.get('medium-town')).toBeCloseTo(Math.log(5), 12);
    expect(weights.get('coast')).toBeCloseTo(Math.log(5), 12);
    // Sources say something of two places only: both know coal, one youth.
    expect(weights.get('coal-steel')).toBeCloseTo(Math.log(2), 12);
    expect(weights.get('youth')).toBeCloseTo(Math.log(3), 12);
  });

  test('is that of a tag of one place where nobody has it', () => {
    expect(weights.get('capital')).toBeCloseTo(Math.log(5), 12);
  });
});

describe('the likeness of two places', () => {
  const weights = new Map([
    ['medium-town', 1],
    ['city', 1],
    ['capital', 3],
    ['coast', 1],
    ['coal-steel', 2],
    ['youth', 2],
  ]);
  const like = (p: TagSet, q: TagSet) => likenessOf(p, q, tags, weights);

  test('grows with what they share, and names it, the rarest first', () => {
    // Shared: coal 2, city 1. Youth is not known to be absent in Katowice. (3 + 1) / (3 + 0 + 2).
    expect(like(essen, katowice)).toEqual({
      score: 0.8,
      shared: [
        { tag: 'coal-steel', weight: 2 },
        { tag: 'city', weight: 1 },
      ],
      apart: [],
    });
  });

  test('shrinks with what one has and the other is known not to have', () => {
    // Shared: nothing. Apart: city and coast of the one, medium town of the other. (0 + 1) / (0 + 3 + 2).
    const { score, apart } = like(kiel, lingen);
    expect(score).toBeCloseTo(0.2, 12);
    expect(apart.map(({ tag }) => tag)).toEqual(['medium-town', 'city', 'coast']);
  });

  test('does not suffer from tags that nobody has looked for', () => {
    // City is shared; the coast is apart; coal and youth, unknown in Kiel, count neither way. (1 + 1) / (1 + 1 + 2).
    expect(like(essen, kiel).score).toBe(0.5);
  });

  test('is neutral where nothing is known, and the same both ways', () => {
    expect(like(essen, nowhere)).toEqual({ score: 0.5, shared: [], apart: [] });
    for (const [p, q] of [
      [essen, katowice],
      [kiel, lingen],
      [essen, kiel],
    ] as const)
      expect(like(p, q)).toEqual(like(q, p));
  });

  test('can be asked of some tags alone', () => {
    const goals = tags.filter(({ group }) => group === 'goals');
    expect(likenessOf(essen, katowice, goals, weights).score).toBe(0.5);
  });

  test('counts a goal that somebody adds for one question', () => {
    // Youth 2 and city 1 shared, coast apart in Kiel. (3 + 1) / (3 + 1 + 2).
    const { score, shared } = like(essen, withTags(kiel, ['youth']));
    expect(score).toBeCloseTo(4 / 6, 12);
    expect(shared.map(({ tag }) => tag)).toEqual(['youth', 'city']);
    expect(kiel.has.has('youth')).toBe(false);
  });
});

test('completeness counts places of which a source says something, and places per tag', () => {
  const { places, profiled, byTag } = profileCompleteness(profiles, ['de-essen', 'pl-katowice', 'de-kiel']);
  expect([places, profiled]).toEqual([3, 2]);
  expect([...byTag]).toEqual([
    ['coal-steel', 2],
    ['youth', 1],
  ]);
});
