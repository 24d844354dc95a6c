// The view of a project: what is seen and told, without what is the reader's own and without the panel, which is always
// the one that saves it.

import type { Story } from '../../data/stories/story';
import { defaults, fields, type FieldName, type ViewState } from '../fields';
import type { Field } from '../field';
import { formatHash, parseHash } from '../url';

const LEFT_OUT = ['lang', 'theme', 'stage', 'embed', 'panel'] as const satisfies readonly FieldName[];

/** As in a link, behind "#"; the dataset is always named. */
export function formatProjectView(view: ViewState): string {
  const left = Object.fromEntries(LEFT_OUT.map(name => [name, defaults[name]]));
  const parts = formatHash({ ...view, ...left })
    .slice(1)
    .split('&')
    .filter(part => ![fields.lang.key, fields.dataset.key].some(key => part.startsWith(`${key}=`)));
  const [version = '', ...others] = parts;
  return [version, `${fields.dataset.key}=${inLink(view.dataset)}`, ...others].join('&');
}

const inLink = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** Everything that the view of a project says, and everything else as it is at first. */
export function projectView(text: string): Partial<ViewState> {
  const all = { ...defaults, ...parseHash(text) };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !LEFT_OUT.some(left => left !== 'panel' && left === name)),
  );
}

export interface ViewFault {
  readonly field: string;
  readonly value: string;
}

/** Parts that no field has, or not with such a value. */
export function faultsOfView(text: string): readonly ViewFault[] {
  const byKey = new Map(
    Object.values(fields).map((field): [string, Field<unknown>] => [
      field.key,
      field as unknown as Field<unknown>,
    ]),
  );
  return [...new URLSearchParams(text)]
    .filter(([key, value]) => key !== 'v' && byKey.get(key)?.parse(value) === undefined)
    .map(([field, value]) => ({ field, value }));
}

/** The same view of another dataset; where it names none, as it is. */
export function viewOfOther(view: string, ids: ReadonlyMap<string, string>): string {
  const start = `${fields.dataset.key}=`;
  return view
    .split('&')
    .map(part => {
      const id = part.startsWith(start) ? new URLSearchParams(part).get(fields.dataset.key) : null;
      const other = id === null ? undefined : ids.get(id);
      return other === undefined ? part : start + inLink(other);
    })
    .join('&');
}

export function storyOfOther(story: Story, ids: ReadonlyMap<string, string>): Story {
  return {
    ...story,
    dataset: ids.get(story.dataset) ?? story.dataset,
    scenes: story.scenes.map(scene => ({ ...scene, view: viewOfOther(scene.view, ids) })),
  };
}
