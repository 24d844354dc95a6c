// What belongs to the project of a dataset: its files and corrections, the view where it is on the page, the reader's own
// stories of it, and the datasets that scenes of these show.

import { catalogue as ofPage, type CatalogueEntry } from '../../data/catalogue';
import type { OwnDataset, ProjectDataset } from '../../data/project/project';
import type { WriteProjectQuestion } from '../../data/project/writeProject';
import type { Dataset } from '../../data/records';
import type { Story } from '../../data/stories/story';
import { defaults } from '../fields';
import { isOpened } from '../openedDatasets';
import type { State } from '../state';
import { datasetOf } from '../stories/sceneView';
import { storiesOf } from '../stories/stories';
import { formatProjectView } from './projectView';

type Catalogue = readonly Pick<CatalogueEntry, 'id' | 'version'>[];

/** In the order of their ids, which is the same wherever they come from. Reads signals. */
export function storiesIn(state: State, dataset: string): readonly Story[] {
  return storiesOf(state)
    .own.list.value.filter(story => datasetsOf(story).includes(dataset))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const datasetsOf = (story: Story): readonly string[] => [
  story.dataset,
  ...story.scenes.map(scene => datasetOf(story, scene)),
];

/** Ids of the datasets in the project of a dataset; that one first. Reads signals. */
export function datasetsIn(state: State, dataset: string): readonly string[] {
  return [...new Set([dataset, ...storiesIn(state, dataset).flatMap(datasetsOf)])];
}

export async function gatherProject(
  state: State,
  dataset: string,
  catalogue: Catalogue = ofPage,
): Promise<WriteProjectQuestion> {
  const { own } = storiesOf(state);
  await own.settled();
  const ids = datasetsIn(state, dataset);
  const datasets: ProjectDataset[] = [];
  for (const id of ids) {
    const found = await gathered(state, id, catalogue);
    if (found) datasets.push(found);
  }
  const logs = state.corrections.logs.peek();
  return {
    datasets,
    corrections: datasets.flatMap(({ id }) => {
      const log = logs.get(id);
      return log && log.done.length + log.undone.length > 0 ? [log] : [];
    }),
    view: formatProjectView(state.dataset.peek() === dataset ? state.snapshot() : { ...defaults, dataset }),
    stories: storiesIn(state, dataset),
    kept: state.sections(dataset),
  };
}

/** Null: a scene shows what is not here. */
async function gathered(state: State, id: string, catalogue: Catalogue): Promise<ProjectDataset | null> {
  const opened = state.opened.peek().find(one => one.id === id);
  const shown = state.original.peek()?.info.id === id ? state.original.peek() : null;
  if (opened && opened.files.length > 0) {
    const { title, readOn, encoding = null, plan, files } = opened;
    return { id, title, readOn, encoding, plan, files };
  }
  const dataset = opened?.result?.dataset ?? shown;
  if (isOpened(id)) return dataset && packaged(id, dataset);
  const entry = catalogue.find(one => one.id === id);
  return entry || shown ? { id, version: entry?.version || (shown?.info.version ?? '') } : null;
}

/** One that came with a link, or of no files at all: as a data package. */
async function packaged(id: string, dataset: Dataset): Promise<OwnDataset> {
  const { packageFiles } = await import('../../export/dataPackage');
  const { title, readOn } = dataset.info;
  const files = packageFiles(dataset).map(({ name, text }) => ({ name, content: new Blob([text]) }));
  return { id, title, readOn, encoding: null, plan: null, files };
}
