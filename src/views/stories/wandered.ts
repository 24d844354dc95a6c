// Whether the reader has gone on from what a scene shows.

import type { Scene, Story } from '../../data/stories/story';
import { fields, type FieldName, type ViewState } from '../../state/fields';
import type { State } from '../../state/state';
import { formatSceneView, viewOfScene } from '../../state/stories/sceneView';

/** The view on the page as the scene would state it. The panel is the one that stories are made in; the scene keeps its own. */
export function presentView(view: ViewState, story: Story, scene: Scene): string {
  return formatSceneView({ ...view, panel: viewOfScene(story, scene).panel }, story.dataset);
}

/** Follows every field of the view. */
export function hasWandered(state: State, story: Story, scene: Scene): boolean {
  const now = Object.fromEntries(
    (Object.keys(fields) as FieldName[]).map(name => [name, state[name].value]),
  ) as unknown as ViewState;
  return (
    presentView(now, story, scene) !== presentView({ ...now, ...viewOfScene(story, scene) }, story, scene)
  );
}
