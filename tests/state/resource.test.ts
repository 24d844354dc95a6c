import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createResource } from '../../src/state/resource';

const later = (milliseconds = 5) => new Promise(resolve => setTimeout(resolve, milliseconds));

test('the newest question counts, whatever answer comes last', async () => {
  const asked = signal(1);
  const resource = createResource(0, () => {
    const n = asked.value;
    return async () => {
      await later(n === 1 ? 30 : 1);
      return n;
    };
  });
  await later();
  asked.value = 2;
  await later(60);
  expect(resource.value.value).toBe(2);
  expect(resource.pending.value).toBe(false);
  resource.close();
});

test('a question that is overtaken is told so', async () => {
  const asked = signal(1);
  const aborted: number[] = [];
  const resource = createResource(0, () => {
    const n = asked.value;
    return async abort => {
      abort.addEventListener('abort', () => aborted.push(n));
      await later(20);
      return n;
    };
  });
  await later();
  asked.value = 2;
  expect(aborted).toEqual([1]);
  resource.close();
});

test('a failure keeps the last answer and is gone with the next one', async () => {
  const asked = signal(1);
  const resource = createResource(0, () => {
    const n = asked.value;
    return async () => {
      if (n === 2) throw new Error('no such table');
      return n;
    };
  });
  await later();
  asked.value = 2;
  await later();
  expect(resource.value.value).toBe(1);
  expect(resource.error.value).toContain('no such table');
  asked.value = 3;
  await later();
  expect(resource.value.value).toBe(3);
  expect(resource.error.value).toBeNull();
  resource.close();
});

test('with nothing to ask as yet it stays pending', async () => {
  const resource = createResource(0, () => null);
  await later();
  expect(resource.pending.value).toBe(true);
  resource.close();
});

test('changes in quick succession make one question', async () => {
  const asked = signal(0);
  const questions: number[] = [];
  const resource = createResource(
    0,
    () => {
      const n = asked.value;
      return async () => (questions.push(n), n);
    },
    20,
  );
  await later();
  for (const n of [1, 2, 3]) asked.value = n;
  await later(60);
  expect(questions).toEqual([0, 3]);
  resource.close();
});
