// The network without a graphics card: the same positions, places and ties, drawn as SVG.

import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { FIRST_RADIUS } from '../../state/encoding';
import { focusOf, isOutOfSight, type PlaceStanding } from '../../state/focus';
import { groupNames } from '../../state/picture';
import { labelScaleOf } from '../parts/surface/labelScale';
import type { Drawing, Room } from '../parts/surface/lazyView';
import { handCamera } from '../parts/svg/svgCamera';
import type { Sight } from '../parts/svg/svgSight';
import { openSvgSurface, type Ground, type Lens } from '../parts/svg/svgSurface';
import { layoutIn, type Arrangement } from './arrangement';
import { arrangementIn } from './arrangementIn';
import { cameraOn, formatCamera, parseCamera, type CameraState } from './camera';
import type { GroundTexts } from './ground';
import { boundsOf } from './displayGraph';
import { crowdMargin, crowdShare, dotRadius, roomOf } from './dots';
import { svgBehind } from './svgBehind';
import { projectionAt, unitAt } from './svgProjection';
import { project } from './projection';
import { spreadOf } from './spread';
import { outOfFrame } from './stretch';

/** Pixels of a tie that does not stand out, as with a graphics card. */
const WIDTH = 1.2;
const PER_NAME = 2000;
const IDLE_RADIUS = 2;
const MARKED_RADIUS = 5;
const RATIOS = [0.02, 1.6] as const;
/** One turn of a button. */
const STEP = 1.5;

export function openPlainDrawing(room: Room): Drawing {
  const { arrangement, stop } = arrangementIn(room);
  return { draw: () => drawPlainNetwork(room, arrangement), stop };
}

function drawPlainNetwork(room: Room, arrangement: ReadonlySignal<Arrangement | null>): () => void {
  const { root, state } = room;
  let zoom: Lens['zoom'] = () => {};
  const close = openSvgSurface(room, ground => {
    const lens = networkLens(room, ground, arrangement);
    zoom = lens.zoom;
    return lens;
  });
  const buttons = document.createElement('div');
  buttons.className = 'map-group map-zoom svg-zoom';
  root.append(buttons);
  const stop = effect(() => {
    const { map } = state.messages.value;
    const button = (label: string, sign: string, factor: number) =>
      html`<button type="button" aria-label=${label} title=${label} @click=${() => zoom(factor)}>
        ${sign}
      </button>`;
    render(html`${button(map.zoomIn, '+', STEP)}${button(map.zoomOut, '−', 1 / STEP)}`, buttons);
  });
  return () => {
    stop();
    close();
    buttons.remove();
  };
}

export function networkLens(
  { state }: Pick<Room, 'state'>,
  { layer, size }: Ground,
  arrangement: ReadonlySignal<Arrangement | null>,
): Lens {
  const { picture } = state;
  /** Drawn out sideways, as with a graphics card. */
  const spread = computed(() => {
    const plain = arrangement.value;
    if (!plain) return null;
    return spreadOf(plain, size.value);
  });
  const rooms = computed(() => spread.value && roomOf(spread.value.positions));
  const hand = handCamera<CameraState>(
    state.net,
    computed(() => parseCamera(state.net.value)),
    camera => state.set({ net: formatCamera(camera) }),
  );
  const { camera } = hand;
  const projection = computed(() => {
    const now = spread.value;
    return now && camera.value && projectionAt(camera.value, now, size.value);
  });
  const sight = computed((): Sight | null => {
    const [now, by] = [spread.value, projection.value];
    if (!now || !by) return null;
    const { network } = now;
    const places = project(now.positions, by);
    const lines = new Float32Array(4 * network.ties.length);
    for (let tie = 0; tie < network.ties.length; tie++) {
      const [from, to] = [2 * network.source[tie]!, 2 * network.target[tie]!];
      lines.set([places[from]!, places[from + 1]!, places[to]!, places[to + 1]!], 4 * tie);
    }
    const starts = Uint32Array.from({ length: network.ties.length + 1 }, (_, tie) => 2 * tie);
    return { network, places, lines, starts, aside: now.aside };
  });

  const fit = () => {
    const now = spread.peek();
    const network = picture.network.peek();
    const shown = picture.shown.peek();
    if (!now || !network || !shown) return;
    const focus = focusOf(network, shown, picture.selection.peek(), null);
    if (!focus) {
      hand.follow();
      return state.set({ net: [] });
    }
    const unit = unitAt({ ratio: 1 }, now, size.peek());
    const target = cameraOn(boundsOf(now.positions, focus.places), now.wide, unit, size.peek());
    hand.move(outOfFrame(target, now.frame));
  };
  let requests = state.fitRequest.peek();
  let recalls = state.recallRequest.peek();
  let selected = picture.selection.peek();
  const inSight = (place: number) => {
    const { width, height } = size.peek();
    const [x, y] = [sight.peek()?.places[2 * place], sight.peek()?.places[2 * place + 1]];
    return x === undefined || y === undefined || (x >= 0 && x <= width && y >= 0 && y <= height);
  };
  const behind = svgBehind(layer);
  const labelScale = computed(() => {
    // It goes with the size of the page.
    void size.value;
    return labelScaleOf(layer);
  });
  const texts = computed((): GroundTexts => {
    const { net } = state.messages.value;
    const lang = state.lang.value;
    const nameOf = groupNames(state.data.value?.tables.regions ?? [], lang);
    const sides = state.data.value?.info.sides;
    return {
      ofRegion: code => nameOf(code).text,
      ofCountry: code => nameOf(code).text,
      ofSide: side => sides?.[side === 0 ? 'a' : 'b'][lang] ?? '',
      steps: n => net.steps(n, formatNumber(lang, n)),
      apart: n => net.apart(n, formatNumber(lang, n)),
    };
  });
  const stops = [
    effect(() => {
      const [now, by] = [spread.value, projection.value];
      if (now && by) behind.draw(now, by, texts.value, labelScale.value);
    }),
    effect(() => {
      const selection = picture.selection.value;
      const before = selected;
      selected = selection;
      untracked(() => {
        const network = picture.network.value;
        // Rings stand around the selection by themselves.
        if (layoutIn(state) === 'rings') return;
        if (network && isOutOfSight(network, selection, before, inSight)) fit();
      });
    }),
    effect(() => {
      if (state.recallRequest.value === recalls) return;
      recalls = state.recallRequest.value;
      // After what a new selection asks for.
      queueMicrotask(() => hand.follow());
    }),
    effect(() => {
      if (state.fitRequest.value === requests) return;
      requests = state.fitRequest.value;
      untracked(fit);
    }),
  ];
  const pan = (to: CameraState, dx: number, dy: number) => {
    const now = spread.peek();
    if (!now) return;
    const unit = unitAt(to, now, size.peek());
    const extent = extentOf(now.whole);
    hand.move({
      ...to,
      x: to.x - dx / unit / now.stretch / extent,
      y: to.y + dy / unit / extent,
    });
  };

  return {
    label: ({ net }) => net.label,
    sight,
    radiusOf: computed(() => {
      const radii = picture.radii.value;
      const room = rooms.value;
      const share = crowdShare(picture.network.value?.places.length ?? 0);
      const unit = projection.value?.unit ?? 1;
      return (place: number, standing: PlaceStanding) => {
        const measured = (radii?.[place] ?? FIRST_RADIUS) * share;
        const stated =
          standing === 'marked'
            ? Math.max(MARKED_RADIUS, measured)
            : standing === 'idle'
              ? Math.min(IDLE_RADIUS, measured)
              : measured;
        return dotRadius(stated, room?.[place] ?? 1, unit);
      };
    }),
    margin: computed(() => crowdMargin(picture.network.value?.places.length ?? 0)),
    width: computed(() => WIDTH),
    perName: PER_NAME,
    outwardOnly: true,
    walks: true,
    pan(dx, dy) {
      const now = camera.peek();
      if (now) pan(now, dx, dy);
    },
    zoom(factor, spot) {
      const now = camera.peek();
      if (!now) return;
      const { width, height } = size.peek();
      const ratio = Math.max(RATIOS[0], Math.min(RATIOS[1], now.ratio / factor));
      const by = now.ratio / ratio - 1;
      const [x, y] = spot ?? [width / 2, height / 2];
      pan({ ...now, ratio }, -(x - width / 2) * by, -(y - height / 2) * by);
    },
    stop() {
      for (const stop of stops) stop();
      behind.stop();
      hand.stop();
    },
  };
}

function extentOf({ x, y }: ReturnType<typeof boundsOf>): number {
  return Math.max(x[1] - x[0], y[1] - y[0]) || 1;
}
