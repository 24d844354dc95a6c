import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../src/data/descriptor';

describe('the descriptor', () => {
  test('of a foreign package gives its plain title in every language and no coverage', () => {
    const { info, listed } = readDescriptor(
      JSON.stringify({
        name: 'ours',
        title: 'Our partners',
        resources: [{ name: 'places' }, { name: 'something-else' }],
      }),
    );
    expect(info.title).toEqual({ de: 'Our partners', en: 'Our partners', ru: 'Our partners' });
    expect(info.coverage.complete).toEqual([]);
    expect(info.sides).toBeNull();
    expect(listed).toEqual(['places']);
  });

  test('that is no JSON is refused with a sentence', () => {
    expect(() => readDescriptor('<html>')).toThrow(/datapackage.json is not JSON/);
  });

  test('without a name is refused, and the sentence names the field', () => {
    expect(() => readDescriptor('{"title":"x"}')).toThrow(/datapackage.json: name/);
  });
});
