import { describe, expect, test } from 'vitest';
import { readTies } from '../../src/data/pairTable';

const read = (text: string) => {
  const { columns, form, issues, mapping } = readTies(text, 'out.test');
  const { places, source, target } = columns;
  return {
    form,
    ties: Array.from(source, (a, i) => `${places.id[a]}-${places.id[target[i]!]}`),
    issues: issues.map(({ row, value, reason }) => `${row} ${value} ${reason}`),
    unused: mapping.unused.map(({ column }) => column),
  };
};

describe('a bare edge list keeps its ids', () => {
  test('numbers after comments, with columns of weight and time that are passed over', () => {
    expect(read('% sym positive\n% 3 3 3\n1 2 1 1082040961\n2 3 1 1082040962\n10 2 1 1082040963\n')).toEqual({
      form: 'edges',
      ties: ['1-2', '2-3', '10-2'],
      issues: [],
      unused: [2, 3],
    });
  });

  test.each([
    ['tabs and a commented header', '# FromNodeId\tToNodeId\n0\t1\n1\t2\n'],
    ['commas and a header', 'source,target\n0,1\n1,2\n'],
    ['semicolons without a header', '0;1\n1;2\n'],
    ['blanks before and between', '  0   1\n 1\t2\n'],
    ['titles that mean nothing', 'foo,bar\n0,1\n1,2\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ form: 'edges', ties: ['0-1', '1-2'], issues: [], unused: [] });
  });

  test('texts, in capitals and not', () => {
    expect(read('Alpha beta\nbeta ALPHA\nc Alpha\n').ties).toEqual(['Alpha-beta', 'beta-ALPHA', 'c-Alpha']);
  });

  test('self-ties and repeated pairs are left out and said', () => {
    expect(read('1 2\n2 2\n2 1\n3 1\n').issues).toEqual(['2 2 self-tie', '3 2 – 1 duplicate-tie']);
    expect(read('1 2\n2 2\n2 1\n3 1\n').ties).toEqual(['1-2', '3-1']);
  });

  test('lines may end where they like behind the two ids, but not before', () => {
    expect(read('1 2\n2 3 0.5\n3 4\n4\n5 6\n')).toMatchObject({
      ties: ['1-2', '2-3', '3-4', '5-6'],
      issues: ['4 1 unlike-first-line'],
    });
  });

  test('two columns of towns are a table of pairs', () => {
    expect(readTies('Stadt A;Stadt B\nKöln;Wolgograd\n', 't.csv').form).toBe('pairs');
  });
});
