import { describe, expect, test } from 'vitest';
import { classesOfCategory, classesOfQuantity, colourIn, NO_CLASS } from '../../src/state/classes';
import { CATEGORY_COLOURS, OTHER, ramp, UNKNOWN_COLOUR } from '../../src/state/palette';

const quantity = (values: readonly number[], among?: readonly number[]) => {
  const { of, list, unknown } = classesOfQuantity(Float64Array.from(values), among && Uint8Array.from(among));
  return { of: [...of], unknown, ranges: list.map(({ from, to, count }) => [from, to, count]), list };
};

describe('classes of a quantity', () => {
  test('are of equal size where no two values are the same', () => {
    const { ranges, of } = quantity([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(ranges).toEqual([
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 2],
      [7, 8, 2],
      [9, 10, 2],
    ]);
    expect(of).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0, 0]);
  });

  test('keep equal values together; what is left is shared among the classes left', () => {
    // 4 of 9 are 1; then 5 values for 4 classes, and so on.
    const { ranges, of } = quantity([1, 1, 1, 1, 2, 2, 3, 5, 9]);
    expect(ranges).toEqual([
      [1, 1, 4],
      [2, 2, 2],
      [3, 3, 1],
      [5, 5, 1],
      [9, 9, 1],
    ]);
    expect(of).toEqual([0, 0, 0, 0, 1, 1, 2, 3, 4]);
  });

  test('go from little to much on one scale', () => {
    expect(quantity([1, 2, 3]).list.map(({ colour }) => colour)).toEqual(ramp(3));
  });

  test('what is not known has none', () => {
    expect(quantity([NaN, 4, NaN, 8])).toMatchObject({
      of: [NO_CLASS, 0, NO_CLASS, 1],
      unknown: 2,
      ranges: [
        [4, 4, 1],
        [8, 8, 1],
      ],
    });
  });

  test('all equal, or a single one: one class; none known: none', () => {
    expect(quantity([3, 3, 3])).toMatchObject({ of: [0, 0, 0], ranges: [[3, 3, 3]] });
    expect(quantity([7])).toMatchObject({ of: [0], ranges: [[7, 7, 1]] });
    expect(quantity([NaN])).toMatchObject({ of: [NO_CLASS], ranges: [], unknown: 1 });
    expect(quantity([])).toMatchObject({ of: [], ranges: [], unknown: 0 });
  });

  test('may count some items only; the others fall into the class they come next to', () => {
    const { ranges, of } = quantity([0, 1, 3, 5, 20], [0, 1, 0, 1, 0]);
    expect(ranges).toEqual([
      [1, 1, 1],
      [5, 5, 1],
    ]);
    expect(of).toEqual([0, 0, 0, 1, 1]);
  });
});

const names = (classes: ReturnType<typeof classesOfCategory>) =>
  classes.list.map(({ is, value, count }) => `${is === 'value' ? value : is} ${count}`);

describe('classes of a category', () => {
  test('the most frequent value comes first, equals by name; what is not known has no class', () => {
    const classes = classesOfCategory({ id: 'country' }, [['RU'], ['DE'], [], ['FR'], ['DE'], ['GB']]);
    expect(names(classes)).toEqual(['DE 2', 'FR 1', 'GB 1', 'RU 1']);
    expect([...classes.of]).toEqual([3, 0, NO_CLASS, 1, 0, 2]);
    expect(classes.unknown).toBe(1);
    expect(classes.list[0]!.colour).toBe(CATEGORY_COLOURS[0]);
  });

  test('seven have a colour, the rarer ones share one', () => {
    const values = [...'aaabbbcccdddeeefffggghi'].map(letter => [letter]);
    const classes = classesOfCategory({ id: 'region' }, values);
    expect(names(classes)).toEqual(['a 3', 'b 3', 'c 3', 'd 3', 'e 3', 'f 3', 'g 3', 'others 2']);
    expect(classes.list.at(-1)!.colour).toBe(OTHER);
    expect(Array.from(classes.of).slice(-2)).toEqual([7, 7]);
  });

  test('who has several values at once stands in a class of its own, not in that of one of them', () => {
    const classes = classesOfCategory({ id: 'theme' }, [['youth'], ['youth', 'culture'], [], ['culture']]);
    expect(names(classes)).toEqual(['culture 1', 'youth 1', 'several 1']);
    expect([...classes.of]).toEqual([1, 2, NO_CLASS, 0]);
    expect(new Set(classes.list.map(({ colour }) => colour)).size).toBe(3);
  });

  test('values along a scale have its shades in order, and the unknown one none of them', () => {
    const values = [['1990'], ['unknown'], ['1960'], ['1970'], ['1990']];
    const classes = classesOfCategory({ id: 'decade', ordered: true }, values);
    expect(names(classes)).toEqual(['1960 1', '1970 1', '1990 2', 'unknown 1']);
    expect(classes.list.map(({ colour }) => colour)).toEqual([...ramp(3), UNKNOWN_COLOUR]);
  });

  test('kinds stand in their order with their colours, however frequent', () => {
    const kinds = classesOfCategory({ id: 'kind', order: ['partnership', 'friendship', 'contact'] }, [
      ['contact'],
      ['contact'],
      ['partnership'],
    ]);
    expect(names(kinds)).toEqual(['partnership 1', 'contact 2']);
    const alone = classesOfCategory({ id: 'kind', order: ['partnership', 'contact'] }, [['contact']]);
    expect(alone.list[0]!.colour).toEqual(kinds.list[1]!.colour);
  });
});

test('the colour of an item: that of its class, paler where it has none, null without classes', () => {
  const classes = classesOfCategory({ id: 'country' }, [['DE'], []]);
  expect(colourIn(classes, 0)).toBe(CATEGORY_COLOURS[0]);
  expect(colourIn(classes, 1)).toBe(UNKNOWN_COLOUR);
  expect(colourIn(null, 0)).toBeNull();
});
