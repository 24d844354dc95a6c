// Sigma in its room: what the state says goes in, what hands do comes out.

import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { FIRST_RADIUS } from '../../state/encoding';
import { focusOf } from '../../state/focus';
import type { Room } from '../lazyView';
import { tieLooks } from '../tieLooks';
import { mountWalk, wayInto, type Reached } from '../walk';
import { layoutIn, type Arrangement } from './arrangement';
import { followCamera } from './camera';
import { displayGraph, wholeOf, type Bounds } from './displayGraph';
import { dotRadius, dotScale, FARTHEST, roomOf } from './dots';
import { framed, projectionNow, unframed } from './frames';
import { gesturesOn } from './gestures';
import { mountGround } from './groundCanvas';
import { connectHands } from './hands';
import { inksOf, rgbOf } from './inks';
import { rankLabels, type LabelRank } from './labelRank';
import { mountMinimap } from './minimap';
import { Morph, relocated } from './morph';
import { NamePainter } from './names';
import { outwardOf, outwardOfColumn } from './outward';
import { nothingPainted } from './painted';
import { placeLooks, type PlaceLooksInput } from './placeLooks';
import { placeProgram } from './placeProgram';
import { project } from './projection';
import { frameOf, stretched, stretchFor, wider } from './stretch';
import { tieProgram } from './tieProgram';
import { mountTip } from './tip';

/** Free edge of the view in pixels. */
const PADDING = 8;
/** From a place that is walked to, to the line about it, in pixels. */
const BELOW_NAME = 8;
const NEAREST_RATIO = 0.02;
const FARTHEST_RATIO = 1.6;

const NOBODY: LabelRank = { order: [], standing: [], weight: new Uint32Array() };
const NOWHERE: Bounds = { x: [0, 1], y: [0, 1] };

export function openStage(
  { host, root, state, interrupted }: Room,
  arrangement: ReadonlySignal<Arrangement | null>,
): () => void {
  /** What sigma fills with canvases. */
  const stage = document.createElement('div');
  stage.className = 'net-stage';
  root.prepend(stage);
  const painted = nothingPainted();
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
    zoomToSizeRatioFunction: () => 1 / dotScale(sizing),
  });
  const ground = mountGround(stage, state, () => sigma.scheduleRender());
  const context = sigma.getCanvases()['labels']!.getContext('2d')!;
  const names = new NamePainter(context);

  /** As arranged, with the bounds of the whole; and the same drawn out sideways. */
  let plain: (Arrangement & { readonly bounds: Bounds }) | null = null;
  let arranged: Arrangement | null = null;
  let whole = NOWHERE;
  let stretch = 1;
  /** On the way to what is arranged. */
  let morph: Morph | null = null;
  /** What the keyboard has walked to since the last frame. */
  let walkedTo: Reached | null = null;
  /** Where the places stand in the next frame. */
  let positions: Float64Array = new Float64Array();
  let room: Float32Array = new Float32Array();
  let changed = true;
  let looks: PlaceLooksInput | null = null;
  let inks = inksOf(root);
  let rank = NOBODY;
  let screen: Float32Array = new Float32Array();
  /** Pixels per unit, and those by which dots are sized. */
  let unit = 1;
  let sizing = 1;

  const radiusIn = (rooms: Float32Array, by: number) => (place: number) =>
    dotRadius(state.scene.radii.peek()?.[place] ?? FIRST_RADIUS, rooms[place]!, unit, by);
  const radiusOf = (place: number) => radiusIn(room, sizing)(place);
  const stand = (at: Float64Array) => {
    positions = at;
    painted.positions = framed(at, whole);
  };

  /** Before every frame: moves what is on its way, and looks anew if the state has changed. */
  const prepare = () => {
    const shown = state.scene.shown.peek();
    if (!arranged || !shown) return;
    unit = projectionNow(sigma, whole).unit;
    sizing = unit;
    if (morph) {
      morph.step(performance.now());
      stand(morph.positions());
      room = morph.rooms();
      sizing = morph.unit(unit);
    }
    if (changed) lookAnew(arranged, shown);
    else if (morph && looks) painted.places = placeLooks({ ...looks, room });
  };

  /** Reads what the style sheet says by then. */
  const lookAnew = (
    { network, aside }: Arrangement,
    shown: NonNullable<ReturnType<typeof state.scene.shown.peek>>,
  ) => {
    changed = false;
    const asked = inksOf(root);
    // One object as long as the colours are the same: what is drawn with them need not be drawn anew.
    if (Object.values(asked).join() !== Object.values(inks).join()) inks = asked;
    // Who stands aside steps back like those who take no part.
    const taking = aside ? shown.places.map((one, place) => (aside[place] === 1 ? 0 : one)) : shown.places;
    const focus = focusOf(network, shown, state.scene.selection.peek(), state.scene.hover.peek());
    const radii = state.scene.radii.peek();
    const scheme = state.scheme.peek();
    const colours = { classes: state.scene.placeClasses.peek(), scheme, paper: rgbOf(inks.paper) };
    looks = { network, taking, radii, room, focus, ...colours };
    painted.places = placeLooks(looks);
    const classes = state.scene.tieClasses.peek();
    painted.ties = tieLooks({ shown, focus, scheme, classes, widths: state.scene.widths.peek() });
    rank = rankLabels({ network, taking, radii, focus });
    host.dataset.drawn = String(shown.tieCount);
  };

  /** After every frame: what lies behind, and names, which stand still in size while the rest is scaled. */
  const finish = () => {
    if (!arranged) return;
    const projection = projectionNow(sigma, whole);
    const { width, height } = sigma.getDimensions();
    const share = morph?.share ?? 1;
    const { neighbours } = arranged.network;
    const outward = arranged.layout === 'sides' ? outwardOfColumn : outwardOf;
    unit = projection.unit;
    screen = project(positions, projection);
    const taken = ground.draw(context, { picture: arranged, projection, inks, width, height }, share);
    const input = {
      rank,
      outwardOf: (place: number, at: Float32Array) => outward(place, at, neighbours),
      textOf: (place: number) => state.scene.nameOf.peek()(place).text,
      radiusOf: morph ? radiusIn(looks?.room ?? room, unit) : radiusOf,
      taken,
      inks,
      unit,
      width,
      height,
    };
    if (morph) names.drawMoving(screen, project(morph.to, projection), share, input);
    else names.draw(screen, input);
    drawMinimap();
    host.dataset.ready = 'true';
    host.dataset.layout = arranged.layout;
    if (walkedTo) showWalked(walkedTo);
    if (share < 1) sigma.scheduleRender();
    else if (morph) arrive();
  };
  /** All are where they belong. */
  const arrive = () => {
    morph = null;
    if (!arranged) return;
    stand(arranged.positions);
    room = roomOf(positions);
    changed = true;
    delete host.dataset.moving;
    sigma.scheduleRender();
  };
  sigma.on('beforeRender', prepare);
  sigma.on('afterRender', finish);

  const placesToFit = () => {
    const network = state.scene.network.peek();
    const shown = state.scene.shown.peek();
    if (!network || !shown) return null;
    const focus = focusOf(network, shown, state.scene.selection.peek(), null);
    return focus ? [...focus.places] : null;
  };
  const camera = followCamera(sigma, state, {
    positionsNow: () => arranged?.positions ?? null,
    unitNow: () => projectionNow(sigma, whole).unit,
    placesToFit,
    // Before the first frame nobody knows, and the link has its camera.
    inSight(place) {
      const { width, height } = sigma.getDimensions();
      const [x, y] = [screen[2 * place], screen[2 * place + 1]];
      return x === undefined || y === undefined || (x >= 0 && x <= width && y >= 0 && y <= height);
    },
    picture() {
      if (!plain || plain.network !== state.scene.network.peek()) return 'there';
      const layout = layoutIn(state);
      return layout !== plain.layout ? 'awaited' : layout === 'rings' ? 'centred' : 'there';
    },
  });

  const minimap = mountMinimap(root, middle => camera.centre(middle));
  const drawMinimap = () => {
    const { width, height } = sigma.getDimensions();
    const corner = sigma.viewportToFramedGraph({ x: 0, y: height });
    const other = sigma.viewportToFramedGraph({ x: width, y: 0 });
    minimap.draw({
      positions: painted.positions,
      view: [corner.x, corner.y, other.x, other.y],
      ratio: sigma.getCamera().getState().ratio,
      inks,
    });
  };

  const tip = mountTip(stage);
  const gestures = gesturesOn(
    state,
    tip,
    () => arranged && { arranged, screen, radiusOf },
    (place, { x, y }) => {
      if (!arranged || !plain) return;
      arranged.positions.set([x, y], 2 * place);
      plain.positions.set([x / stretch, y], 2 * place);
      morph?.hold(place, x, y);
      stand(morph ? morph.positions() : arranged.positions);
      sigma.scheduleRender();
    },
  );
  const toUnits = (point: { readonly x: number; readonly y: number }) =>
    unframed(sigma.viewportToFramedGraph(point), whole);
  const walk = mountWalk(root, state, reached => {
    walkedTo = reached;
    if (reached) sigma.scheduleRender();
    else tip.hide();
  });
  /** After a frame, which knows where everything stands. */
  const showWalked = ({ place, text }: Reached) => {
    walkedTo = null;
    const [x, y] = [screen[2 * place]!, screen[2 * place + 1]!];
    const [dx, dy] = wayInto([x, y], sigma.getDimensions()) ?? [0, 0];
    camera.pan(-dx, -dy);
    tip.show(text, x + dx, y + dy + BELOW_NAME);
  };
  const letGo = connectHands(sigma, stage, camera, gestures, walk, toUnits);

  const stretchNow = () =>
    plain ? stretchFor(plain.bounds, stage.clientWidth, stage.clientHeight, plain.layout) : 1;
  /** Draws what is arranged as wide as the view has room for. */
  const spread = () => {
    morph = null;
    delete host.dataset.moving;
    stretch = stretchNow();
    arranged = plain && { ...plain, ...stretchedPicture(plain, stretch) };
    whole = plain ? wider(plain.bounds, stretch) : NOWHERE;
    changed = true;
    stand(arranged?.positions ?? new Float64Array());
    room = roomOf(positions);
    sigma.setCustomBBox(plain && { x: [...whole.x], y: [...whole.y] });
  };
  /** The whole has other bounds, and sigma takes note before the next frame. */
  const remeasure = () => sigma.refresh({ partialGraph: { nodes: [], edges: [] }, schedule: true });

  /** The first picture of a network. */
  const begin = (next: Arrangement | null) => {
    plain = next && { ...next, bounds: wholeOf(next) };
    screen = new Float32Array();
    spread();
    if (plain) camera.reframe(frameOf(plain.bounds, stretch));
    else host.dataset.ready = 'false';
    painted.ends = Uint32Array.from(next?.network.ties.flatMap(({ a, b }) => [a, b]) ?? []);
    sigma.setGraph(next ? displayGraph(next.network) : new UndirectedGraph());
  };
  /** The same places in another layout. */
  const change = (next: Arrangement, layoutBefore: Arrangement['layout']) => {
    const before = { positions, room, projection: projectionNow(sigma, whole), sizing };
    plain = { ...next, bounds: wholeOf(next) };
    spread();
    camera.arrive(frameOf(plain.bounds, stretch), next.layout === layoutBefore);
    remeasure();
    if (state.environment.peek().reducedMotion || stage.clientWidth === 0 || screen.length === 0) return;
    const after = projectionNow(sigma, whole);
    const ratio = before.projection.unit / after.unit;
    morph = new Morph(
      relocated(before.positions, before.projection, after),
      positions,
      [before.room.map(value => Math.min(FARTHEST, value * ratio)), room],
      before.sizing,
    );
    host.dataset.moving = '';
  };

  const stops = [
    effect(() => {
      const next = arrangement.value;
      untracked(() => {
        tip.hide();
        if (next && plain?.network === next.network) change(next, plain.layout);
        else begin(next);
      });
    }),
    effect(() => {
      void state.scene.shown.value;
      void state.scene.radii.value;
      void state.scene.selection.value;
      void state.scene.hover.value;
      void state.scene.placeClasses.value;
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
    if (plain && stretchNow() !== stretch) {
      spread();
      camera.reframe(frameOf(plain.bounds, stretch));
      remeasure();
    }
    sigma.scheduleRender();
  });
  sizes.observe(stage);
  const onFonts = () => {
    names.forget();
    sigma.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', onFonts);

  return () => {
    for (const stop of stops) stop();
    document.fonts.removeEventListener('loadingdone', onFonts);
    sizes.disconnect();
    letGo();
    walk.remove();
    camera.stop();
    minimap.remove();
    ground.remove();
    tip.remove();
    state.scene.setHover(null);
    sigma.kill();
    stage.remove();
    delete host.dataset.moving;
    delete host.dataset.layout;
  };
}

function stretchedPicture({ positions, captions }: Arrangement, factor: number) {
  return {
    positions: stretched(positions, factor),
    captions: captions.map(caption => ({ ...caption, x: caption.x * factor })),
  };
}
