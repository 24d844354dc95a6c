import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflated, inflated } from '../../src/lib/deflate';

describe('a text in the letters of a link', () => {
  test('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async text => {
        const letters = await deflated(text);
        expect(letters).toMatch(/^[\w-]*$/);
        expect(await inflated(letters, 10_000)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
  test('is shorter where it repeats itself', async () => {
    expect((await deflated('Köln;Wolgograd\n'.repeat(500))).length).toBeLessThan(200);
  });
  test('is refused when more would come of it than is allowed', async () => {
    const letters = await deflated('0'.repeat(100_000));
    await expect(inflated(letters, 99_999)).rejects.toThrow('more than 99999 bytes');
    expect(await inflated(letters, 100_000)).toHaveLength(100_000);
  });
  test.each(['', '!', 'abc', 'AAAA', '____'])('is refused where it is none: %s', async letters => {
    await expect(inflated(letters, 1000)).rejects.toThrow();
  });
});
