import { describe, expect, test } from 'vitest';
import { onceFor } from '../../src/lib/onceFor';

describe('what follows from an object', () => {
  test('is computed once for each, also where there is nothing', () => {
    const asked: string[] = [];
    const found = onceFor(({ name }: { readonly name: string }) => {
      asked.push(name);
      return name === 'ulm' ? undefined : { name };
    });
    const [ulm, hof] = [{ name: 'ulm' }, { name: 'hof' }];
    expect([found(ulm), found(ulm)]).toEqual([undefined, undefined]);
    expect(found(hof)).toBe(found(hof));
    expect(found({ name: 'hof' })).not.toBe(found(hof));
    expect(asked).toEqual(['ulm', 'hof', 'hof']);
  });
});
