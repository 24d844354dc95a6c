// Sigma as the network view sets it up: it has the camera, the canvases and the pointer; how places and ties are drawn
// comes from the programs here, and names from elsewhere (names.ts).

import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { dotScale } from './dots';
import type { Painted } from './painted';
import { placeProgram } from './placeProgram';
import { tieProgram } from './tieProgram';

/** Free edge of the view in pixels. */
const PADDING = 8;
const NEAREST_RATIO = 0.02;
const FARTHEST_RATIO = 1.6;

/** `sizingNow`: pixels per unit by which dots are sized. */
export function openSigma(surface: HTMLElement, painted: Painted, sizingNow: () => number): Sigma {
  return new Sigma(new UndirectedGraph(), surface, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'place',
    defaultEdgeType: 'tie',
    nodeProgramClasses: { place: placeProgram(painted) },
    edgeProgramClasses: { tie: tieProgram(painted) },
    stagePadding: PADDING,
    minCameraRatio: NEAREST_RATIO,
    maxCameraRatio: FARTHEST_RATIO,
    enableCameraRotation: false,
    // Else the second of two clicks, wherever it falls, is none; hands.ts listens to the browser's double click.
    doubleClickTimeout: 0,
    zoomToSizeRatioFunction: () => 1 / dotScale(sizingNow()),
  });
}

/** How the view glides on after a drag; for those who want no motion it does not. */
export function glide(sigma: Sigma, still: boolean): void {
  // Sigma divides by the duration.
  sigma.setSettings({ inertiaRatio: still ? 0 : 2, inertiaDuration: still ? 1 : 200 });
}
