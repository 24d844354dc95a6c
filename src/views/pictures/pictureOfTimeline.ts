// The timeline as elements of a picture file: the view itself, drawn once more out of sight, in the width of a page.

import { nextTurn } from '../../lib/steps';
import type { State } from '../../state/state';
import type { DrawnPicture } from './pictureOfLens';
import { variable } from './variable';
import { flatten } from '../parts/svg/svgFlatten';
import { timelineView } from '../timeline';

/** Pixels. */
const WIDTH = 1100;
/** Steps to look again whether it is drawn, in milliseconds, and how many. */
const [WAIT, TIMES] = [50, 100];
/** For the pointer; and the head where it only waits at the end. */
const FOR_HANDS = '.timeline-hit, .timeline-parked';

export interface TimelinePicture extends DrawnPicture {
  /** What stands above the chart: its finding. */
  readonly title: string;
}

export async function pictureOfTimeline(state: State, end: AbortSignal): Promise<TimelinePicture> {
  const host = document.createElement('div');
  host.className = 'picture-file';
  host.inert = true;
  host.style.setProperty('width', `${WIDTH}px`);
  document.body.append(host);
  const unmount = timelineView.mount(host, state);
  try {
    for (let time = 0; !host.querySelector('.timeline-bars') && time < TIMES; time++) {
      await new Promise(resolve => setTimeout(resolve, WAIT));
      end.throwIfAborted();
    }
    await nextTurn();
    const chart = host.querySelector<SVGSVGElement>('.timeline-chart')!;
    const { nodes, defs } = flatten(chart, FOR_HANDS);
    return {
      width: WIDTH,
      height: Number(chart.getAttribute('height') ?? 0),
      nodes,
      defs,
      ties: null,
      places: null,
      paper: variable('--panel'),
      title: host.querySelector('.timeline-title')?.textContent?.trim() ?? '',
    };
  } finally {
    unmount();
    host.remove();
  }
}
