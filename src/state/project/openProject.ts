// A project that was read → the page: its datasets, corrections, stories and view take their places. Nothing of the
// reader's own is lost: what is here already under the same name stays beside it, and corrections that are replaced can be
// brought back.

import { batch, effect } from '@preact/signals-core';
import { catalogue as ofPage, type CatalogueEntry } from '../../data/catalogue';
import { emptyLog, type CorrectionLog } from '../../data/corrections/log';
import { isOwn, type OwnDataset, type Project, type ProjectIssue } from '../../data/project/project';
import type { Localised } from '../../data/records';
import type { Story } from '../../data/stories/story';
import { equal } from '../../lib/equal';
import { defaults, fields } from '../fields';
import { numbered, numberedTitle } from '../openedAs';
import { isOpened, openedId, type OpenedDataset } from '../openedDatasets';
import type { Sections } from '../sections';
import type { State } from '../state';
import { newStoryId, storiesOf } from '../stories/stories';
import { projectDoorOf } from './projectDoor';
import { faultsOfView, formatProjectView, projectView, storyOfOther, viewOfOther } from './projectView';
import { sameFiles } from '../sameFiles';

type Catalogue = readonly Pick<CatalogueEntry, 'id' | 'version' | 'title'>[];

export interface OpenedProject {
  /** Of the dataset that is shown. */
  readonly title: Localised;
  /** Steps of its corrections, and stories in the file. */
  readonly steps: number;
  readonly stories: number;
  /** Own datasets that go by another name here, as one of theirs was taken. */
  readonly renamed: readonly { readonly from: Localised; readonly to: Localised }[];
  /** Logs of the reader's own that gave way. */
  readonly replaced: readonly { readonly title: Localised; readonly log: CorrectionLog }[];
  readonly issues: readonly ProjectIssue[];
}

/** `issues`: what was wrong in the file. */
export async function openProject(
  state: State,
  project: Project,
  issues: readonly ProjectIssue[] = [],
  catalogue: Catalogue = ofPage,
): Promise<OpenedProject> {
  const { own } = storiesOf(state);
  await Promise.all([own.settled(), untilRead(state)]);
  const placed = await placedDatasets(state, project.datasets.filter(isOwn));
  const ids = new Map(placed.map(({ from, dataset }) => [from.id, dataset.id]));
  const titleOf = (id: string): Localised =>
    [...placed.map(({ dataset }) => dataset), ...state.opened.peek(), ...catalogue].find(one => one.id === id)
      ?.title ?? { de: id, en: id, ru: id };
  const isHere = (id: string) =>
    [...project.datasets, ...state.opened.peek(), ...catalogue].some(one => one.id === id);
  const told = [...issues, ...aboutPage(project, catalogue, isHere)];
  // A log that could not be read is no wish to have none.
  const unread = new Set(issues.flatMap(({ reason, called }) => (reason === 'log' ? [called] : [])));

  const replaced: { title: Localised; log: CorrectionLog }[] = [];
  const stories = placedStories(
    project.stories.map(story => storyOfOther(story, ids)),
    own.list.peek(),
  );
  const { story: wanted = '', ...view } = projectView(viewOfOther(viewIn(project, isHere), ids));
  const shown = view.dataset ?? '';
  const story = stories.find(({ from }) => from === wanted)?.story.id ?? wanted;

  batch(() => {
    state.setPlaying(false);
    for (const { dataset, isNew } of placed) if (isNew) state.readAgain(dataset);
    for (const { id: from } of project.datasets) {
      if (unread.has(from)) continue;
      const id = ids.get(from) ?? from;
      const before = state.corrections.logs.peek().get(id) ?? emptyLog(id);
      const given = project.corrections.find(log => log.dataset === from);
      const log = given ? { ...given, dataset: id } : emptyLog(id);
      if (equal(before, log)) continue;
      if (before.done.length > 0) replaced.push({ title: titleOf(id), log: before });
      state.corrections.restore(log);
    }
    for (const { story, isNew } of stories) if (isNew) own.add(story);
    for (const { dataset, isNew } of placed) if (isNew) projectDoorOf(state).brought.add(dataset.id);
    state.restore({ ...view, story });
    state.keepSections(shown, keptFor(project, ids));
  });
  return {
    title: titleOf(shown),
    steps: project.corrections.reduce((sum, { done }) => sum + done.length, 0),
    stories: project.stories.length,
    renamed: placed.flatMap(({ from, dataset }) =>
      from.id === dataset.id ? [] : [{ from: from.title, to: dataset.title }],
    ),
    replaced,
    issues: told,
  };
}

/** Where the view names no dataset that is here, the first one of the file is shown. */
function viewIn({ view, datasets }: Project, isHere: (dataset: string) => boolean): string {
  const [first] = datasets;
  if (!first || (view !== '' && isHere(projectView(view).dataset!))) return view;
  const { dataset: _, ...rest } = projectView(view);
  return formatProjectView({ ...defaults, ...rest, dataset: first.id });
}

/** What this version does not know, by the ids that the datasets have here. */
const keptFor = ({ kept }: Project, ids: ReadonlyMap<string, string>): Sections =>
  kept ? { ...kept, entries: kept.entries.map(one => ({ ...one, of: ids.get(one.of) ?? one.of })) } : {};

/** What the browser keeps of the reader's own is to be here before anything is compared with it. */
function untilRead({ awaited }: State): Promise<void> {
  return new Promise(resolve => {
    let stop: (() => void) | null = null;
    stop = effect(() => {
      if (awaited.value) return;
      resolve();
      queueMicrotask(() => stop?.());
    });
  });
}

interface Placed {
  readonly from: OwnDataset;
  readonly dataset: OpenedDataset;
  readonly isNew: boolean;
}

async function placedDatasets(state: State, datasets: readonly OwnDataset[]): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const from of datasets) {
    const known = [...state.opened.peek(), ...placed.map(({ dataset }) => dataset)];
    // None may take the place of one that comes with the page.
    const wanted = isOpened(from.id) ? from.id : openedId(from.id);
    const { title, readOn, encoding, plan, files } = from;
    const asIs = { title, readOn, encoding: encoding ?? undefined, plan, files, result: null };
    for (let number = 1; ; number++) {
      const id = numbered(wanted, number);
      const there = known.find(one => one.id === id);
      if (there && !(await isSame(there, from))) continue;
      placed.push({
        from,
        dataset: there ?? { ...asIs, id, title: numberedTitle(title, number) },
        isNew: !there,
      });
      break;
    }
  }
  return placed;
}

/** Whatever it is called. */
async function isSame(there: OpenedDataset, from: OwnDataset): Promise<boolean> {
  const untitled = (plan: OwnDataset['plan']) => plan && { ...plan, title: '' };
  return (
    there.readOn === from.readOn &&
    (there.encoding ?? null) === from.encoding &&
    equal(untitled(there.plan), untitled(from.plan)) &&
    (await sameFiles(there.files, from.files))
  );
}

/** The same story is not added twice; where its id is taken by another one, or may not be one, it has a new one. */
function placedStories(stories: readonly Story[], own: readonly Story[]) {
  const placed: { readonly from: string; readonly story: Story; readonly isNew: boolean }[] = [];
  for (const story of stories) {
    const all = [...own, ...placed.map(one => one.story)];
    const known = all.find(one => equal(one, { ...story, id: one.id }));
    const isFree = story.id.startsWith('own-') && !all.some(({ id }) => id === story.id);
    const id = isFree ? story.id : newStoryId();
    placed.push({ from: story.id, story: known ?? { ...story, id }, isNew: !known });
  }
  return placed;
}

/** What the page says to the project: datasets that it does not have, or has otherwise, and a view that it cannot show. */
function aboutPage(
  project: Project,
  catalogue: Catalogue,
  isHere: (dataset: string) => boolean,
): readonly ProjectIssue[] {
  const issues: ProjectIssue[] = [];
  for (const [at, dataset] of project.datasets.entries()) {
    if (isOwn(dataset)) continue;
    const entry = catalogue.find(one => one.id === dataset.id);
    const about = { section: 'datasets', entry: at + 1, called: dataset.id } as const;
    if (!entry) issues.push({ ...about, reason: 'not-on-page', field: '', value: dataset.id });
    else if (dataset.version !== '' && entry.version && dataset.version !== entry.version)
      issues.push({ ...about, reason: 'other-version', field: entry.version, value: dataset.version });
  }
  const about = { reason: 'view-part', section: 'view', entry: 0, called: '' } as const;
  issues.push(...faultsOfView(project.view).map(fault => ({ ...about, ...fault })));
  const { dataset: shown = '' } = projectView(project.view);
  if (project.view !== '' && !isHere(shown))
    issues.push({ ...about, field: fields.dataset.key, value: shown });
  return issues;
}
