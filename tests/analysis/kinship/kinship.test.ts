import { describe, expect, test } from 'vitest';
import { kinshipOf } from '../../../src/analysis/kinship/kinship';
import { buildNeighbours } from '../../../src/graph/neighbours';

/** Places are letters in the order of the alphabet, ties pairs of them. */
function kinship(pairs: string, of: string, over = '', thought = '') {
  const list = pairs.split(' ');
  const at = (letter: string) => letter.charCodeAt(0) - 97;
  const order = Math.max(...list.flatMap(pair => [...pair].map(at))) + 1;
  const neighbours = buildNeighbours(
    order,
    Uint32Array.from(list, pair => at(pair[0]!)),
    Uint32Array.from(list, pair => at(pair[1]!)),
  );
  const isIn = (text: string) => (tie: number) => text.split(' ').includes(list[tie]!);
  const { cousins, triads } = kinshipOf(
    neighbours,
    at(of),
    tie => !isIn(over)(tie) && !isIn(thought)(tie),
    tie => !isIn(thought)(tie),
  );
  const letter = (place: number) => String.fromCharCode(97 + place);
  return {
    cousins: cousins.map(({ place, via }) => `${letter(place)} via ${via.map(letter).join('')}`),
    triads: triads.map(pair => pair.map(letter).join('')),
  };
}

describe('cousins', () => {
  test('are partners of partners, not the place itself and not its partners', () => {
    // a–b–c, and b is a partner of a: c alone is a cousin.
    expect(kinship('ab bc', 'a').cousins).toEqual(['c via b']);
    expect(kinship('ab bc ac', 'a').cousins).toEqual([]);
  });

  test('stand by the number of shared partners', () => {
    // d shares b and c with a, e only b.
    expect(kinship('ab ac bd cd be', 'a').cousins).toEqual(['d via cb', 'e via b']);
  });

  test('of as many shared partners stand first where these have few others', () => {
    // b has the partners a, d, f, g; c has a and e: e is nearer than d, f and g.
    expect(kinship('ab ac bd ce bf bg', 'a').cousins).toEqual(['e via c', 'd via b', 'f via b', 'g via b']);
  });

  test('are not found over ties that do not count, and a tie that ended still makes no cousin', () => {
    // a–b has ended: nothing beyond b is a cousin. a–d has ended too, so d, a partner of c, is none either.
    expect(kinship('ab bc ad', 'a', 'ab').cousins).toEqual([]);
    expect(kinship('ac cd ad', 'a', 'ad').cousins).toEqual([]);
  });

  test('a tie that is only thought of leads nowhere and bars nothing', () => {
    expect(kinship('ab bc ac', 'a', '', 'ac').cousins).toEqual(['c via b']);
    expect(kinship('ab bc', 'a', '', 'bc').cousins).toEqual([]);
  });

  test('a place without ties has none', () => {
    expect(kinship('bc', 'a')).toEqual({ cousins: [], triads: [] });
  });
});

describe('triads', () => {
  test('are the pairs of partners that are partners of each other, each once', () => {
    // a has b, c, d; b–c and d–c are ties, b–d is none. e–f lies elsewhere.
    expect(kinship('ab ac ad bc dc ef', 'a').triads).toEqual(['bc', 'cd']);
  });

  test('need three ties that count', () => {
    expect(kinship('ab ac bc', 'a', 'bc').triads).toEqual([]);
    expect(kinship('ab ac bc', 'a', 'ab').triads).toEqual([]);
  });
});
