// Sigma in its room: what the state says goes in, what hands do comes out.

import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { FIRST_RADIUS } from '../../state/encoding';
import { focusOf } from '../../state/focus';
import type { Room } from '../lazyView';
import { tieLooks } from '../tieLooks';
import type { Arrangement } from './arrangement';
import { followCamera } from './camera';
import { boundsOf, displayGraph, type Bounds } from './displayGraph';
import { dotRadius, dotScale, roomOf } from './dots';
import { drawLabels, fontOf, letterSize, type Inks } from './drawLabels';
import { gesturesOn } from './gestures';
import { connectHands } from './hands';
import { inksOf, rgbOf } from './inks';
import { placeLabels } from './labelPlacement';
import { labelsAt, rankLabels, type LabelRank } from './labelRank';
import { outwardOf } from './outward';
import type { Painted } from './painted';
import { placeLooks } from './placeLooks';
import { placeProgram } from './placeProgram';
import { project, projectionOf } from './projection';
import { frameOf, stretched, stretchFor, wider } from './stretch';
import { TextWidths } from './textWidths';
import { tieProgram } from './tieProgram';
import { mountTip } from './tip';

/** Free edge of the view in pixels. */
const PADDING = 8;
const NEAREST_RATIO = 0.02;
const FARTHEST_RATIO = 1.6;

const NOBODY: LabelRank = { order: [], standing: [], weight: new Uint32Array() };

export function openStage(
  { host, root, state, interrupted }: Room,
  arrangement: ReadonlySignal<Arrangement | null>,
): () => void {
  /** What sigma fills with canvases. */
  const stage = document.createElement('div');
  stage.className = 'net-stage';
  root.prepend(stage);
  const painted: Painted = { places: new Uint8Array(), ties: new Uint8Array() };
  const sigma: Sigma = new Sigma(new UndirectedGraph(), stage, {
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
    zoomToSizeRatioFunction: () => 1 / dotScale(sigma.getGraphToViewportRatio()),
  });
  const context = sigma.getCanvases()['labels']!.getContext('2d')!;
  const widths = new TextWidths(context);

  /** As arranged, and as drawn: the same drawn out sideways. */
  let plain: (Arrangement & { readonly bounds: Bounds }) | null = null;
  let arranged: Arrangement | null = null;
  let stretch = 1;
  let changed = true;
  let inks: Inks = inksOf(root);
  let rank = NOBODY;
  let screen: Float32Array = new Float32Array();
  let room: Float32Array = new Float32Array();
  let unit = 1;

  const radiusOf = (place: number) =>
    dotRadius(state.scene.radii.peek()?.[place] ?? FIRST_RADIUS, room[place]!, unit);

  /** Before every frame: looks anew if the state has changed. Reads what the style sheet says by then. */
  const prepare = () => {
    const shown = state.scene.shown.peek();
    if (!changed || !arranged || !shown) return;
    changed = false;
    inks = inksOf(root);
    const { network } = arranged;
    const { places: taking } = shown;
    const focus = focusOf(network, shown, state.scene.selection.peek(), state.scene.hover.peek());
    const radii = state.scene.radii.peek();
    const scheme = state.scheme.peek();
    painted.places = placeLooks({ network, taking, radii, room, focus, scheme, paper: rgbOf(inks.paper) });
    const classes = state.scene.tieClasses.peek();
    painted.ties = tieLooks({ shown, focus, scheme, classes, widths: state.scene.widths.peek() });
    rank = rankLabels({ network, taking, radii, focus });
    host.dataset.drawn = String(shown.tieCount);
  };

  /** After every frame: names, which stand still in size while the rest is scaled. */
  const finish = () => {
    if (!arranged) return;
    const { positions, network } = arranged;
    const projection = projectionOf(sigma);
    const { width, height } = sigma.getDimensions();
    screen = project(positions, projection);
    unit = projection.unit;
    const nameOf = state.scene.nameOf.peek();
    const { order, covering } = labelsAt(rank, unit, width * height);
    const { letters, line } = letterSize(unit);
    const { standing } = rank;
    const placed = placeLabels({
      order,
      screen,
      radiusOf,
      widthOf: place => widths.of(nameOf(place).text, fontOf(standing[place]!, inks, letters)),
      outwardOf: place => outwardOf(place, screen, network.neighbours),
      mayCover: place => covering.has(place),
      mustStand: place => standing[place] === 'marked' || standing[place] === 'lit',
      keepOff: place => standing[place] !== 'idle',
      line,
      width,
      height,
    });
    drawLabels(context, placed, place => nameOf(place).text, standing, inks, letters);
    host.dataset.ready = 'true';
  };
  sigma.on('beforeRender', prepare);
  sigma.on('afterRender', finish);

  const camera = followCamera(
    sigma,
    state,
    () => arranged?.positions ?? null,
    () => placesToFit(),
    // Before the first frame nobody knows, and the link has its camera.
    place => {
      const { width, height } = sigma.getDimensions();
      const [x, y] = [screen[2 * place], screen[2 * place + 1]];
      return x === undefined || y === undefined || (x >= 0 && x <= width && y >= 0 && y <= height);
    },
  );
  const placesToFit = () => {
    const network = state.scene.network.peek();
    const shown = state.scene.shown.peek();
    if (!network || !shown) return null;
    const focus = focusOf(network, shown, state.scene.selection.peek(), null);
    return focus ? [...focus.places] : null;
  };

  const tip = mountTip(root);
  const gestures = gesturesOn(
    state,
    tip,
    () => arranged && { arranged, screen, radiusOf },
    (place, { x, y }) => {
      arranged?.positions.set([x, y], 2 * place);
      plain?.positions.set([x / stretch, y], 2 * place);
      sigma.getGraph().mergeNodeAttributes(place, { x, y });
    },
  );
  const letGo = connectHands(sigma, stage, camera, gestures);

  /** Draws what is arranged as wide as the view has room for. */
  const spread = () => {
    arranged = plain && { ...plain, positions: stretched(plain.positions, stretch) };
    changed = true;
    room = roomOf(arranged?.positions ?? new Float64Array());
    sigma.setCustomBBox(plain && wider(plain.bounds, stretch));
    if (plain) camera.reframe(frameOf(plain.bounds, stretch));
  };
  const stretchNow = () => (plain ? stretchFor(plain.bounds, stage.clientWidth, stage.clientHeight) : 1);

  const stops = [
    effect(() => {
      const next = arrangement.value;
      untracked(() => {
        plain = next && { ...next, bounds: boundsOf(next.positions) };
        stretch = stretchNow();
        screen = new Float32Array();
        tip.hide();
        if (!next) host.dataset.ready = 'false';
        spread();
        sigma.setGraph(arranged ? displayGraph(arranged) : new UndirectedGraph());
      });
    }),
    effect(() => {
      void state.scene.shown.value;
      void state.scene.radii.value;
      void state.scene.selection.value;
      void state.scene.hover.value;
      void state.scene.tieClasses.value;
      void state.scene.widths.value;
      void state.scheme.value;
      void state.scene.nameOf.value;
      changed = true;
      if (!interrupted.peek()) sigma.scheduleRender();
    }),
    effect(() => {
      stage.setAttribute('aria-label', state.messages.value.net.label);
    }),
    effect(() => {
      const still = state.environment.value.reducedMotion;
      // Sigma divides by the duration.
      sigma.setSettings({ inertiaRatio: still ? 0 : 2, inertiaDuration: still ? 1 : 200 });
    }),
  ];
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');

  const sizes = new ResizeObserver(() => {
    const now = stretchNow();
    if (arranged && now !== stretch) {
      stretch = now;
      spread();
      const { positions } = arranged;
      sigma.getGraph().updateEachNodeAttributes((place, attributes) => ({
        ...attributes,
        x: positions[2 * Number(place)],
      }));
    }
    sigma.scheduleRender();
  });
  sizes.observe(stage);
  const onFonts = () => {
    widths.forget();
    sigma.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', onFonts);

  return () => {
    for (const stop of stops) stop();
    document.fonts.removeEventListener('loadingdone', onFonts);
    sizes.disconnect();
    letGo();
    camera.stop();
    tip.remove();
    state.scene.setHover(null);
    sigma.kill();
    stage.remove();
  };
}
