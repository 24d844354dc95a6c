import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { asksOfEnds, passing, type Filter, type FilterBy } from '../../src/graph/filter';
import { choicesOf } from '../../src/graph/filterChoices';
import { shownOf, type ShownBy } from '../../src/state/shown';
import { smallTown } from './smallTown';

const network = buildNetwork(smallTown);
const shownAt = (by: Partial<ShownBy> = {}) =>
  shownOf(network, smallTown.tables, {
    mode: 'all',
    year: 1988,
    period: [1987, 1989],
    filter: {},
    ends: 'one',
    ...by,
  });
const today = shownAt().moment;
const names = network.ties.map(({ id }) => id.replaceAll(/de-|ru-/g, '').replace('--', '–'));

const passed = (filter: FilterBy['filter'], ends: FilterBy['ends'] = 'one') => {
  const mask = passing(today, { filter, ends });
  return names.filter((_, tie) => mask[tie] === 1);
};

const ALL = ['ulm–tula', 'ulm–perm', 'hof–tula', 'hof–omsk', 'jena–omsk'];

describe('what a filter lets through', () => {
  test('everything, where nothing is asked', () => {
    expect(passed({})).toEqual(ALL);
    expect(passed({}, 'both')).toEqual(ALL);
  });

  test('values of one attribute are alternatives, attributes add up', () => {
    expect(passed({ kind: ['partnership', 'friendship'] })).toEqual([
      'ulm–tula',
      'ulm–perm',
      'hof–tula',
      'jena–omsk',
    ]);
    expect(passed({ kind: ['partnership', 'friendship'], status: ['suspended', 'active'] })).toEqual([
      'ulm–tula',
      'ulm–perm',
      'hof–tula',
    ]);
    expect(passed({ kind: ['friendship'], status: ['suspended'] })).toEqual([]);
  });

  test('a value that nothing has lets nothing through', () => {
    expect(passed({ kind: ['sponsorship'] })).toEqual([]);
    expect(passed({ region: ['XX-YY'] })).toEqual([]);
  });

  test('founded in a decade, or at an unknown time', () => {
    expect(passed({ decade: ['1980'] })).toEqual(['ulm–tula', 'hof–tula']);
    expect(passed({ decade: ['unknown', '1960'] })).toEqual(['hof–omsk', 'jena–omsk']);
  });

  test('themes come from projects that both places take part in; disputed projects do not count', () => {
    expect(passed({ theme: ['youth'] })).toEqual(['ulm–tula', 'hof–tula']);
    expect(passed({ theme: ['culture'] })).toEqual(['hof–tula']);
    expect(passed({ theme: ['sport'] })).toEqual([]);
  });

  test('with a source for the founding', () => {
    expect(passed({ sourced: ['founding'] })).toEqual(['hof–tula']);
    expect(passed({ sourced: ['none'] })).toHaveLength(4);
  });
});

describe('what is asked of places', () => {
  test('one end has to fit, and all such attributes ask the same end', () => {
    expect(passed({ placeKind: ['district'] })).toEqual(['hof–tula', 'hof–omsk']);
    expect(passed({ placeKind: ['district'], country: ['DE'] })).toEqual(['hof–tula', 'hof–omsk']);
    // Hof is the district, and it is not in Russia.
    expect(passed({ placeKind: ['district'], country: ['RU'] })).toEqual([]);
  });

  test('or both ends', () => {
    expect(passed({ placeKind: ['city'] }, 'both')).toEqual(['ulm–tula', 'ulm–perm', 'jena–omsk']);
    expect(passed({ country: ['DE'] }, 'both')).toEqual([]);
    expect(passed({ country: ['DE', 'RU'], placeKind: ['city'] }, 'both')).toHaveLength(3);
  });

  test('a place of unknown region fits no region; its tie passes by the other end', () => {
    expect(passed({ region: ['DE-BW'] })).toEqual(['ulm–tula', 'ulm–perm']);
    expect(passed({ region: ['DE-BW', 'RU-PER'] }, 'both')).toEqual(['ulm–perm']);
    expect(passed({ region: ['RU-PER', 'DE-BW', 'DE-BY'] }, 'both')).toEqual(['ulm–perm']);
  });

  test('coverage is asked of both ends, whatever is said of the other attributes', () => {
    for (const ends of ['one', 'both'] as const) {
      expect(passed({ coverage: ['all', 'listed'] }, ends)).toEqual([]);
      expect(passed({ coverage: ['all', 'boundary'] }, ends)).toEqual(['ulm–tula', 'ulm–perm']);
    }
    expect(passed({ coverage: ['all', 'boundary'], region: ['RU-PER'] })).toEqual(['ulm–perm']);
  });

  test('of one end or of both matters only where an end is asked about', () => {
    expect(asksOfEnds({ kind: ['partnership'], coverage: ['all'] })).toBe(false);
    expect(asksOfEnds({ region: ['DE-BW'] })).toBe(true);
  });
});

describe('what is offered', () => {
  const offered = (by: Partial<ShownBy> = {}) => {
    const { moment, inTime } = shownAt(by);
    const choices = choicesOf(moment, { filter: by.filter ?? {}, ends: by.ends ?? 'one' }, inTime);
    return (id: string) => choices.get(id)!.map(({ value, ties }) => `${value} ${ties}`);
  };

  test('every value that occurs, with its ties: in a stated order, along a scale, or the most frequent first', () => {
    const of = offered();
    expect(of('kind')).toEqual(['partnership 3', 'friendship 1', 'cooperation 1']);
    expect(of('status')).toEqual(['active 2', 'suspended 1', 'unknown 1', 'ended 1']);
    expect(of('decade')).toEqual(['1960 1', '1980 2', '1990 1', 'unknown 1']);
    expect(of('country')).toEqual(['DE 5', 'RU 5']);
    expect(of('region')).toEqual(['DE-BY 3', 'DE-BW 2', 'RU-PER 1']);
    expect(of('placeKind')).toEqual(['city 5', 'district 2']);
    expect(of('theme')).toEqual(['youth 2', 'culture 1']);
    expect(of('sourced')).toEqual(['founding 1', 'none 4']);
    expect(of('coverage')).toEqual(['all 2', 'listed 3', 'boundary 5']);
  });

  test('counted among what the other attributes let through, not its own', () => {
    const of = offered({ filter: { status: ['suspended'], kind: ['partnership'] } });
    expect(of('status')).toEqual(['active 1', 'suspended 1', 'unknown 0', 'ended 1']);
    expect(of('kind')).toEqual(['partnership 1', 'friendship 0', 'cooperation 0']);
    expect(of('region')).toEqual(['DE-BW 1', 'DE-BY 0', 'RU-PER 0']);
  });

  test('of places: at an end that fits what the others ask, so the regions of a chosen country come first', () => {
    const of = offered({ filter: { country: ['RU'] } });
    expect(of('region')).toEqual(['RU-PER 1', 'DE-BY 0', 'DE-BW 0']);
    expect(of('country')).toEqual(['DE 5', 'RU 5']);
  });

  test('a number is what the value alone would leave', () => {
    const everyTie = new Uint8Array(network.ties.length).fill(1);
    const filters: readonly Filter[] = [
      {},
      { status: ['active', 'suspended'] },
      { country: ['DE'], kind: ['partnership'] },
    ];
    for (const filter of filters) {
      for (const [id, choices] of choicesOf(today, { filter, ends: 'one' }, everyTie)) {
        if (id === 'coverage') continue;
        for (const { value, ties } of choices) {
          expect([id, value, ties]).toEqual([id, value, passed({ ...filter, [id]: [value] }).length]);
        }
      }
    }
  });

  test('where both ends count: beside a chosen value, or any as long as none is chosen', () => {
    expect(offered({ ends: 'both', filter: { country: ['DE'] } })('country')).toEqual(['RU 5', 'DE 0']);
    const of = offered({ ends: 'both', filter: { country: ['DE', 'RU'] } });
    expect(of('region')).toEqual(['DE-BY 3', 'DE-BW 2', 'RU-PER 1']);
    expect(offered({ filter: { coverage: ['all'] } })('coverage')).toEqual([
      'all 0',
      'listed 0',
      'boundary 2',
    ]);
  });

  test('a year counts what is in force; the list stands still', () => {
    const of = offered({ mode: 'year' });
    expect(of('status')).toEqual(['active 2', 'suspended 0', 'unknown 0', 'ended 0']);
    expect(of('region')).toEqual(['DE-BY 1', 'DE-BW 1', 'RU-PER 0']);
  });

  test('a chosen value that nothing has is listed, so that it can be taken back', () => {
    const { moment, inTime } = shownAt();
    const filter = { region: ['XX-YY', 'XX-YY'], kind: ['sponsorship'] };
    const choices = choicesOf(moment, { filter, ends: 'one' }, inTime);
    expect(choices.get('region')!.at(-1)).toEqual({ value: 'XX-YY', ties: 0, chosen: true });
    expect(choices.get('region')!.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(choices.get('kind')!.at(-1)).toEqual({ value: 'sponsorship', ties: 0, chosen: true });
  });
});
