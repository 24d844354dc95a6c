// Sigma in its room: what the state says goes in, what hands do comes out. Here everything that belongs to one is
// put together, and told when a picture comes and when a frame is drawn.

import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { UndirectedGraph } from 'graphology';
import type { Network } from '../../graph/network';
import { atOnce, inTurns, type Work } from '../../lib/steps';
import { FIRST_RADIUS } from '../../state/encoding';
import type { Room } from '../parts/surface/lazyView';
import { LARGE } from '../parts/panel/ownTurn';
import type { Arrangement } from './arrangement';
import { displayGraph } from './displayGraph';
import { crowdShare } from './dots';
import { projectionNow, unframed, viewIn } from './frames';
import { gesturesOn } from './gestures';
import { connectHands } from './hands';
import { mountMinimap } from './minimap';
import { glide, openSigma } from './openSigma';
import { nothingPainted } from './painted';
import { spreadOf, type Spread } from './spread';
import { cameraOver } from './surfaceCamera';
import { mountLooks } from './surfaceLooks';
import { MovingPicture } from './movingPicture';
import { mountTexts } from './surfaceTexts';
import { walkOn } from './surfaceWalk';
import { followTakeOver } from './takeOver';
import { mountTip } from './tip';

export function openSurface(room: Room, arrangement: ReadonlySignal<Arrangement | null>): () => void {
  const { host, root, state, spots } = room;
  /** What sigma fills with canvases. */
  const surface = document.createElement('div');
  surface.className = 'net-surface';
  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  root.prepend(surface);

  const picture = new MovingPicture(place => {
    const stated = state.picture.radii.peek()?.[place] ?? FIRST_RADIUS;
    return stated * crowdShare(state.picture.network.peek()?.places.length ?? 0);
  });
  const painted = nothingPainted();
  const sigma = openSigma(surface, painted, () => picture.sizing);
  const again = () => void sigma.scheduleRender();
  const looks = mountLooks(room, painted, again);
  const texts = mountTexts(surface, sigma.getCanvases()['labels']!.getContext('2d')!, state, again);
  const camera = cameraOver(picture, sigma, state);
  const minimap = mountMinimap(root, middle => camera.centre(middle));
  const tip = mountTip(surface);
  const walk = walkOn(root, state, sigma, camera, tip);
  const drawnNow = () =>
    picture.spread && {
      arranged: picture.spread,
      screen: picture.screen,
      radiusOf: (place: number) => picture.radiusOf(place),
    };
  const gestures = gesturesOn(state, tip, drawnNow, (place, to) => {
    picture.drag(place, to);
    again();
  });
  const letGo = connectHands(sigma, surface, camera, gestures, walk, point =>
    unframed(sigma.viewportToFramedGraph(point), picture.whole),
  );
  const projection = () => projectionNow(sigma, picture.whole);

  /** The names come a frame later: those of a large network take as long as the rest of its first frame. */
  let bare = false;

  const following = new Set<() => void>();
  spots.value = {
    surface,
    at(place) {
      const [x, y] = [picture.screen[2 * place], picture.screen[2 * place + 1]];
      return x === undefined || y === undefined || Number.isNaN(x) ? null : [x, y];
    },
    follow(moved) {
      following.add(moved);
      return () => following.delete(moved);
    },
  };

  sigma.on('beforeRender', () => {
    if (picture.spread) picture.step(projection().unit, performance.now());
    painted.positions = picture.framed;
    looks.paint(picture);
  });
  sigma.on('afterRender', () => {
    if (!picture.spread) return;
    const by = projection();
    picture.project(by);
    if (bare) {
      bare = false;
      return again();
    }
    texts.draw(picture, looks, by, sigma.getDimensions());
    minimap.draw({ positions: painted.positions, inks: looks.inks, ...viewIn(sigma) });
    host.dataset.ready = 'true';
    host.dataset.layout = picture.spread.layout;
    walk.show(picture.screen);
    for (const tell of following) tell();
    if (!picture.morph) return;
    if (picture.morph.share === 1) arrive();
    again();
  });
  /** All are where they belong. */
  const arrive = () => {
    picture.settle();
    looks.change();
    delete host.dataset.moving;
  };

  const setBounds = (spread: Spread | null) =>
    void sigma.setCustomBBox(spread && { x: [...spread.wide.x], y: [...spread.wide.y] });
  /** At once. */
  const show = (spread: Spread | null) => {
    picture.show(spread);
    looks.change();
    delete host.dataset.moving;
    setBounds(spread);
  };
  const sizeNow = () => ({ width: surface.clientWidth, height: surface.clientHeight });
  /** The whole has other bounds, and sigma takes note before the next frame. */
  const remeasure = () => sigma.refresh({ partialGraph: { nodes: [], edges: [] }, schedule: true });

  /** The first picture of a network. */
  const begin = (next: Arrangement, graph: UndirectedGraph) => {
    const spread = spreadOf(next, sizeNow());
    show(spread);
    camera.reframe(spread.frame);
    painted.ends = endsOf(next.network);
    sigma.setGraph(graph);
  };
  const clear = () => {
    bare = false;
    show(null);
    host.dataset.ready = 'false';
    painted.ends = new Uint32Array();
    painted.places = painted.ties = new Uint8Array();
    sigma.setGraph(new UndirectedGraph());
  };
  /** The same in turns: sigma takes the graph while there is nothing to draw, and what takes long has a turn of its own. */
  function* beginInTurns(next: Arrangement): Work<void> {
    const graph = yield* displayGraph(next.network);
    const spread = spreadOf(next, sizeNow());
    setBounds(spread);
    yield;
    sigma.setGraph(graph);
    yield;
    bare = true;
    painted.ends = endsOf(next.network);
    show(spread);
    camera.reframe(spread.frame);
    yield;
    looks.paint(picture);
    yield;
    // It may have another size by now.
    refit(spread);
    again();
  }
  const beginSoon = (next: Arrangement): (() => void) => {
    clear();
    const abort = new AbortController();
    inTurns(beginInTurns(next), abort.signal).catch(
      (error: unknown) => !abort.signal.aborted && room.giveUp(error),
    );
    return () => abort.abort();
  };
  /** The same places in another layout. */
  const change = (next: Arrangement, layoutBefore: Arrangement['layout']) => {
    const before = picture.standing(projection());
    const spread = spreadOf(next, sizeNow());
    show(spread);
    camera.arrive(spread.frame, next.layout === layoutBefore);
    remeasure();
    const unseen = surface.clientWidth === 0 || picture.screen.length === 0;
    if (unseen || state.environment.peek().reducedMotion) return;
    picture.moveFrom(before, projection());
    host.dataset.moving = '';
  };

  /** The view has another size, and perhaps room for another stretch. */
  const refit = (spread: Spread) => {
    const next = spreadOf(spread.plain, sizeNow(), spread.whole);
    if (next.stretch === spread.stretch) return;
    show(next);
    camera.reframe(next.frame);
    remeasure();
  };

  const stops = [
    effect(() => {
      const next = arrangement.value;
      untracked(() => {
        tip.hide();
        const { spread } = picture;
        if (!next) clear();
        else if (spread?.network === next.network) change(next, spread.layout);
        else if (next.network.ties.length < LARGE) begin(next, atOnce(displayGraph(next.network)));
        else return beginSoon(next);
      });
    }),
    followTakeOver(surface, state, { picture, camera, projection }, () => {
      host.dataset.moving = '';
      again();
    }),
    effect(() => surface.setAttribute('aria-label', state.messages.value.net.label)),
    effect(() => glide(sigma, state.environment.value.reducedMotion)),
  ];
  const sizes = new ResizeObserver(() => {
    if (picture.spread) refit(picture.spread);
    // On another screen the style sheet may want names of another size.
    looks.change();
    again();
  });
  sizes.observe(surface);
  const onFonts = () => {
    texts.forget();
    again();
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
    texts.remove();
    looks.stop();
    tip.remove();
    state.picture.setHover(null);
    sigma.kill();
    surface.remove();
    delete host.dataset.moving;
    delete host.dataset.layout;
  };
}

/** The two places of tie i at 2i and 2i + 1. */
function endsOf({ source, target }: Network): Uint32Array {
  const ends = new Uint32Array(2 * source.length);
  for (let tie = 0; tie < source.length; tie++) {
    ends[2 * tie] = source[tie]!;
    ends[2 * tie + 1] = target[tie]!;
  }
  return ends;
}
