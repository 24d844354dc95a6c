// A story from the data of any dataset: its parts in their order, each a scene or silent. A further one is its file in
// `made`, a line here and its sentences in i18n/stories.

import type { Localised } from '../../data/records';
import type { Scene, Story } from '../../data/stories/story';
import { languages } from '../../i18n';
import { storyTexts } from '../../i18n/stories';
import type { PartId, PartTexts, SlotsOf } from '../../i18n/stories/slots';
import type { Work } from '../../lib/steps';
import { about } from './made/about';
import { bridges } from './made/bridges';
import { changes } from './made/changes';
import { clusters } from './made/clusters';
import { first } from './made/first';
import { growth } from './made/growth';
import { hubs } from './made/hubs';
import { newest } from './made/newest';
import type { MadeFrom, MadeView, StoryPart } from './made/part';
import { parts } from './made/parts';
import { peak } from './made/peak';
import { underconnected } from './made/underconnected';
import { unknown } from './made/unknown';

export const storyParts: { readonly [Id in PartId]: StoryPart<Id> } = {
  about,
  first,
  growth,
  peak,
  newest,
  changes,
  hubs,
  parts,
  bridges,
  clusters,
  underconnected,
  unknown,
};

/** Written out as a link by who knows links. */
export type FormatView = (view: MadeView) => string;

/** In turns: of a large network each part takes some milliseconds. */
export function* makingStory(id: string, from: MadeFrom, formatView: FormatView): Work<Story> {
  const scenes: Scene[] = [];
  for (const part of Object.keys(storyParts) as PartId[]) {
    const scene = sceneOf(part, from, formatView);
    if (scene) scenes.push(scene);
    yield;
  }
  const { title, id: dataset } = from.network.info;
  return { id, dataset, title: inAll(lang => storyTexts[lang].title(title)), scenes };
}

function sceneOf<Id extends PartId>(id: Id, from: MadeFrom, formatView: FormatView): Scene | null {
  const told = storyParts[id].of(from);
  if (!told) return null;
  const say = (what: 'caption' | 'notes') =>
    inAll(lang => (storyTexts[lang][id] as PartTexts<SlotsOf<Id>>)[what](told.slots as SlotsOf<Id>));
  return {
    id,
    title: inAll(lang => storyTexts[lang][id].title),
    caption: say('caption'),
    notes: say('notes'),
    view: formatView(told.view),
    sources: told.sources ?? [],
    seconds: null,
  };
}

function inAll(say: (lang: keyof Localised) => string): Localised {
  return Object.fromEntries(languages.map(({ id }) => [id, say(id)])) as unknown as Localised;
}
