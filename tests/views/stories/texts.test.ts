import { describe, expect, test } from 'vitest';
import { readBundled } from '../../data/bundled';
import { fill } from '../../../src/analysis/stories/fill';
import type { StoryIssue } from '../../../src/data/stories/readStory';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { buildNames } from '../../../src/graph/names';
import { languages } from '../../../src/i18n';
import { LOADERS } from '../../../src/views/stories/texts';

const dataset = readBundled('germany-russia');
const network = buildNetwork(dataset);
const names = buildNames(dataset.tables.place_names);

describe.each(languages.map(({ id }) => id))('the texts in %s', lang => {
  test('give examples that can all be computed', async () => {
    const { texts } = await LOADERS[lang]();
    const problems = Object.keys(texts.examples).flatMap(
      example => fill(example, { network, tables: dataset.tables, names, lang }).problems,
    );
    expect(problems).toEqual([]);
  });

  test('tell every fault in a sentence of its own, with what it is about', async () => {
    const { texts } = await LOADERS[lang]();
    const reasons = Object.keys(texts.issues) as StoryIssue['reason'][];
    const sentences = reasons.map(reason => texts.issues[reason]('FIELD', 'VALUE'));
    expect(new Set(sentences).size).toBe(reasons.length);
    const problems = Object.values(texts.problems).map(say => say('SOURCE', 'VALUE'));
    for (const sentence of problems) expect(sentence).toMatch(/SOURCE|VALUE/);
    const faults = Object.values(texts.faults).map(say => say('VALUE'));
    for (const sentence of faults) expect(sentence).toContain('VALUE');
    for (const sentence of [...sentences, ...problems, ...faults]) expect(sentence).not.toContain('!');
  });
});
