import { describe, expect, test } from 'vitest';
import { createOwnStories } from '../../../src/state/stories/ownStories';
import { removeScene, writeTitle } from '../../../src/state/stories/edits';
import { createBase, story } from './probe';

const full = new DOMException('no room', 'QuotaExceededError');
const titled = (text: string) => (one: ReturnType<typeof story>) => writeTitle(one, 'de', text);

async function openTab(base = createBase(), onCopied?: (from: string, to: string) => void) {
  let made = 0;
  const own = createOwnStories({
    keeper: Promise.resolve(base.openTab()),
    newId: () => `own-copy-${++made}`,
    ...(onCopied && { onCopied }),
  });
  await own.settled();
  const titles = () => own.list.value.map(({ title }) => title.de);
  return { base, own, titles };
}

test('every edit is kept, and the next visit finds it', async () => {
  const { base, own } = await openTab();
  own.add(story());
  own.change('own-probe', titled('Neu'));
  own.change('own-probe', one => removeScene(one, 0));
  await own.settled();
  const later = await openTab(base);
  expect(later.own.ready.value).toBe(true);
  expect(later.own.list.value).toEqual([
    { ...story(), title: { de: 'Neu', en: 'Probe', ru: '' }, scenes: story().scenes.slice(1) },
  ]);
});

describe('undo', () => {
  test('takes back and makes again, and is kept too', async () => {
    const { base, own, titles } = await openTab();
    own.add(story());
    expect(own.canUndo('own-probe')).toBe(false);
    own.change('own-probe', titled('A'));
    own.change('own-probe', titled('B'));
    own.undo('own-probe');
    expect(titles()).toEqual(['A']);
    own.undo('own-probe');
    expect([titles(), own.canUndo('own-probe')]).toEqual([['Probe'], false]);
    own.redo('own-probe');
    expect(titles()).toEqual(['A']);
    await own.settled();
    expect(base.rows.get('own-probe')!.value.title.de).toBe('A');
    own.change('own-probe', titled('C'));
    expect(own.canRedo('own-probe')).toBe(false);
  });

  test('what is typed into one field in a row is one step', async () => {
    const { own, titles } = await openTab();
    own.add(story());
    own.change('own-probe', one => removeScene(one, 0));
    for (const text of ['N', 'Ne', 'Neu']) own.change('own-probe', titled(text), 'title de');
    own.undo('own-probe');
    expect(titles()).toEqual(['Probe']);
    expect(own.list.value[0]!.scenes).toHaveLength(2);
  });

  test('an edit that changes nothing is no step', async () => {
    const { own } = await openTab();
    own.add(story());
    own.change('own-probe', one => one);
    expect(own.canUndo('own-probe')).toBe(false);
  });
});

test('a story that was taken away can be brought back', async () => {
  const { base, own, titles } = await openTab();
  own.add(story());
  await own.settled();
  own.remove('own-probe');
  await own.settled();
  expect([titles(), base.rows.size, own.removed.value?.id]).toEqual([[], 0, 'own-probe']);
  own.bringBack();
  await own.settled();
  expect([titles(), base.rows.size, own.removed.value]).toEqual([['Probe'], 1, null]);
});

describe('where the browser keeps nothing', () => {
  test('the work goes on in memory, and the page can say so', async () => {
    const own = createOwnStories({ keeper: Promise.reject(new Error('SecurityError')), newId: () => 'x' });
    await own.settled();
    expect([own.ready.value, own.trouble.value]).toEqual([true, 'refused']);
    own.add(story());
    await own.settled();
    expect([own.list.value.length, own.trouble.value]).toEqual([1, 'refused']);
  });

  test('with no more room, what waits is written with the next edit that finds some', async () => {
    const { base, own } = await openTab();
    own.add(story());
    own.add(story({ id: 'own-other' }));
    await own.settled();
    base.refuse(full);
    own.change('own-probe', titled('A'));
    own.change('own-other', titled('B'));
    await own.settled();
    expect(own.trouble.value).toBe('full');
    expect(base.rows.get('own-probe')!.value.title.de).toBe('Probe');
    base.refuse(null);
    own.change('own-other', titled('C'));
    await own.settled();
    expect(own.trouble.value).toBeNull();
    expect([...base.rows.values()].map(({ value }) => value.title.de)).toEqual(['A', 'C']);
  });
});

describe('two tabs', () => {
  test('what one writes the other has, and goes on from there', async () => {
    const base = createBase();
    const [one, other] = [await openTab(base), await openTab(base)];
    one.own.add(story());
    await one.own.settled();
    await expect.poll(other.titles).toEqual(['Probe']);
    other.own.change('own-probe', titled('Von drüben'));
    await other.own.settled();
    await expect.poll(one.titles).toEqual(['Von drüben']);
    one.own.change('own-probe', titled('Wieder hier'));
    await one.own.settled();
    expect(one.own.trouble.value).toBeNull();
    expect(base.rows.get('own-probe')).toMatchObject({
      revision: 3,
      value: { title: { de: 'Wieder hier' } },
    });
  });

  test('where both change one story at once, neither is lost: the later one goes on as a copy', async () => {
    const base = createBase();
    const copied: string[] = [];
    const one = await openTab(base);
    one.own.add(story());
    await one.own.settled();
    const other = await openTab(base, (from, to) => copied.push(`${from} → ${to}`));
    one.own.change('own-probe', titled('Hier'));
    other.own.change('own-probe', titled('Dort'));
    await Promise.all([one.own.settled(), other.own.settled()]);
    expect(copied).toEqual(['own-probe → own-copy-1']);
    expect(other.own.trouble.value).toBe('copied');
    expect([...base.rows.values()].map(({ id, value }) => `${id} ${value.title.de}`)).toEqual([
      'own-probe Hier',
      'own-copy-1 Dort (2)',
    ]);
    await expect.poll(other.titles).toEqual(['Hier', 'Dort (2)']);
    await expect.poll(one.titles).toEqual(['Hier', 'Dort (2)']);
    expect(other.own.canUndo('own-copy-1')).toBe(true);
  });
});
