// The stories beside the tables: each file reads without a fault, its views open, its sources exist, and its texts are there
// and compute in every language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../../src/analysis/stories/fill';
import { parseBraces } from '../../../src/data/stories/braces';
import { readStory } from '../../../src/data/stories/readStory';
import type { Scene, Story } from '../../../src/data/stories/story';
import type { Dataset, Localised } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { buildNames } from '../../../src/graph/names';
import type { Network } from '../../../src/graph/network';
import { languages } from '../../../src/i18n';
import { datasetOf, faultsOf } from '../../../src/state/stories/sceneView';
import { DATA } from '../files';
import type { Cell } from './texts';

export interface StoryFile {
  /** Folder and name without ending. */
  readonly dataset: string;
  readonly id: string;
  readonly content: string;
}

export interface Shown {
  readonly dataset: Dataset;
  readonly network: Network;
}

export function readStoryFiles(): readonly StoryFile[] {
  return readdirSync(DATA).flatMap(dataset => {
    const folder = join(DATA, dataset, 'stories');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .map(name => ({
        dataset,
        id: name.replace(/\.json$/, ''),
        content: readFileSync(join(folder, name), 'utf8'),
      }));
  });
}

export const shownOf = (dataset: Dataset): Shown => ({ dataset, network: buildNetwork(dataset) });

export function checkStories(
  files: readonly StoryFile[],
  datasets: ReadonlyMap<string, Shown>,
): readonly string[] {
  const ids = files.map(({ id }) => id);
  return files.flatMap(file => {
    const at = (told: string) => `${file.dataset}/stories/${file.id}.json: ${told}`;
    const { story, issues } = readStory(file.content);
    return [
      ...issues.map(({ reason, scene, field, value }) =>
        at(`${[`scene ${scene}`, field, reason].join(', ')} (${value})`),
      ),
      ...(ids.indexOf(file.id) === ids.lastIndexOf(file.id)
        ? []
        : [at('another dataset has a story of this name')]),
      ...(story ? checkStory(story, file, datasets).map(at) : []),
    ];
  });
}

function checkStory(story: Story, file: StoryFile, datasets: ReadonlyMap<string, Shown>): readonly string[] {
  return [
    ...(story.id === file.id ? [] : [`its id is ${story.id}`]),
    ...(story.dataset === file.dataset ? [] : [`its dataset is ${story.dataset}`]),
    ...missingIn('title', story.title),
    ...story.scenes.flatMap(scene => checkScene(story, scene, datasets).map(told => `${scene.id}: ${told}`)),
  ];
}

function checkScene(story: Story, scene: Scene, datasets: ReadonlyMap<string, Shown>): readonly string[] {
  const id = datasetOf(story, scene);
  const shown = datasets.get(id);
  if (!shown) return [`shows the dataset ${id}, which is none`];
  const { tables } = shown.dataset;
  const sources = new Set(tables.sources.map(source => source.id));
  const texts = (['title', 'caption', 'notes'] as const).flatMap(field => [
    ...missingIn(field, scene[field]),
    ...checkFigures(field, scene[field], shown),
  ]);
  return [
    ...scene.sources.filter(source => !sources.has(source)).map(source => `no source ${source}`),
    ...faultsOf(scene.view, shown.network, tables).map(({ what, value }) => `view, ${what}: ${value}`),
    ...texts,
  ];
}

const missingIn = (field: string, texts: Localised): readonly string[] =>
  languages.flatMap(({ id }) => (texts[id].trim() === '' ? [`${field}: nothing in ${id}`] : []));

/** Each language fills its braces, and all ask for the same. */
function checkFigures(field: string, texts: Localised, { dataset, network }: Shown): readonly string[] {
  const names = buildNames(dataset.tables.place_names);
  const askedIn = (text: string) =>
    parseBraces(text)
      .pieces.flatMap(piece => (typeof piece === 'string' ? [] : [[piece.name, ...piece.args].join(' ')]))
      .sort()
      .join(', ');
  return languages.flatMap(({ id: lang }) => [
    ...fill(texts[lang], { network, tables: dataset.tables, names, lang }).problems.map(
      ({ what, source, value }) => `${field} in ${lang}: ${what} (${value}) in {${source}}`,
    ),
    ...(askedIn(texts[lang]) === askedIn(texts.de)
      ? []
      : [`${field}: de asks for ${askedIn(texts.de)}, ${lang} for ${askedIn(texts[lang])}`]),
  ]);
}

export function storyCells(files: readonly StoryFile[]): readonly Cell[] {
  return files.flatMap(({ dataset, id, content }) =>
    content
      .split('\n')
      .map((text, i) => ({ where: `data/${dataset}/stories/${id}.json, line ${i + 1}`, text })),
  );
}
