// What may be asked of the datasets that come with the app, and what the shipped gazetteer makes of it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBundled } from '../../../scripts/data/bundled';
import { coverageOf } from '../../../src/analysis/underconnected/coverage';
import { FLAG, underconnected, type Found } from '../../../src/analysis/underconnected/underconnected';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import { joinGazetteer } from '../../../src/data/gazetteer/join';
import { buildNames } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { placeColumnsOf, placeFactsOf, withAbsent } from '../../../src/graph/placeFacts';
import { sliceOf } from '../../../src/graph/slice';
import { isInForce, statusToday } from '../../../src/graph/status';

const gazetteer = readGazetteer(
  readFileSync('data/gazetteer/cities.csv', 'utf8'),
  readFileSync('data/gazetteer/regions.csv', 'utf8'),
);

function ask(id: string, least: number | null = null) {
  const { info, tables } = readBundled(id);
  const network = buildNetwork({ info, tables, issues: [] });
  const coverage = coverageOf(network);
  const columns = placeColumnsOf(network, buildNames(tables.place_names));
  const join = joinGazetteer(columns, gazetteer);
  const joined = { gazetteer, join };
  const extended = least === null ? null : withAbsent(columns, joined, new Set(coverage.countries), least);
  const facts = extended?.facts ?? placeFactsOf(columns, joined);
  const slice = sliceOf(
    network,
    statusToday(network).map(code => Number(isInForce(code))),
  );
  const answer = underconnected({ slice, facts, coverage });
  if (answer.refused !== null) throw new Error(answer.refused);
  return { answer, network, coverage, join, absent: extended?.absent ?? null };
}
const withFlag = ({ flags, places }: Found, flag: number) =>
  Array.from(places).filter((_, row) => (flags[row]! & flag) !== 0);

describe('germany-russia', () => {
  test('knows of ties between the two countries only, and calls nobody peripheral or bound to one country', () => {
    const { answer, coverage } = ask('germany-russia');
    expect(coverage).toMatchObject({ basis: 'pair', position: false });
    expect(answer.positions.every(flags => flags === 0)).toBe(true);
    expect([...withFlag(answer, FLAG.oneCountry), ...withFlag(answer, FLAG.peripheral)]).toEqual([]);
  });
  test('without the cities that it lacks, all places of the answer are its own, and in these two countries', () => {
    const { answer, network } = ask('germany-russia');
    expect(Math.max(...answer.places)).toBeLessThan(network.places.length);
    expect(new Set(Array.from(answer.places, place => network.places[place]!.country))).toEqual(
      new Set(['DE', 'RU']),
    );
  });
  test('with them, they are cities of these two, for which the list sets out to be complete', () => {
    const { answer, coverage, absent, network } = ask('germany-russia', 20_000);
    expect(coverage.absent).toBe('covered');
    expect(new Set(Array.from(absent!, city => gazetteer.country[city]))).toEqual(new Set(['DE', 'RU']));
    expect(Array.from(answer.places).some(place => place >= network.places.length)).toBe(true);
    // One partner in the other country is too rare for a city without one to stand out.
    expect(withFlag(answer, FLAG.low).filter(place => place >= network.places.length)).toEqual([]);
  });
});

test('nrw-uk: size explains nothing there, and so nobody is called low for it', () => {
  const { answer, coverage } = ask('nrw-uk');
  expect(coverage.absent).toBe('no');
  expect(answer.model.telling).toBe(false);
  expect(withFlag(answer, FLAG.low)).toEqual([]);
});

test('wider-circle: only cities of which all ties were collected are measured, and none that it lacks', () => {
  const { answer, network, coverage } = ask('wider-circle');
  expect(coverage).toMatchObject({ basis: 'all', absent: 'no' });
  expect(Array.from(answer.places).every(place => network.places[place]!.tiesKnown === 'all')).toBe(true);
  expect(answer.model.telling).toBe(true);
});

test('most cities of the datasets are found in the gazetteer', () => {
  for (const [id, rate] of [
    ['germany-russia', 0.94],
    ['nrw-uk', 0.96],
    ['wider-circle', 0.9],
  ] as const) {
    const { join } = ask(id);
    expect(join.joined / join.cities).toBeGreaterThan(rate);
  }
});
