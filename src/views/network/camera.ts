// The camera and the field `net` of the link: written when it has come to rest, followed when the field changes
// from elsewhere (back, forward, a link). An empty field means the whole network.

import { effect, untracked } from '@preact/signals-core';
import type Sigma from 'sigma';
import type { State } from '../../state/state';
import { isOutOfSight } from '../../state/focus';
import { boundsOf, type Bounds } from './displayGraph';
import { intoFrame, outOfFrame, UNSTRETCHED, type Frame } from './stretch';

/** Rest after which a move is written, in milliseconds. */
const SETTLE = 250;
const FLIGHT = 900;
const STEP = 180;
const DECIMALS = 4;
/** A selection is not brought nearer than so many pixels per unit of the layout. */
const NEAREST = 60;
const EDGE = 32;

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

export const WHOLE: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

export function formatCamera({ x, y, ratio, angle }: CameraState): readonly number[] {
  const rounded = [x, y, ratio, angle].map(value => Number(value.toFixed(DECIMALS)) + 0);
  const whole = [WHOLE.x, WHOLE.y, WHOLE.ratio, WHOLE.angle];
  return rounded.every((value, i) => value === whole[i]) ? [] : rounded;
}

/** A field that states no camera means the whole network. */
export function parseCamera([x, y, ratio, angle]: readonly number[]): CameraState {
  if (x === undefined || y === undefined || ratio === undefined || !(ratio > 0)) return WHOLE;
  return { x, y, ratio, angle: angle ?? 0 };
}

/** The camera that shows `part` of `whole`, given the pixels per unit at ratio 1 and the size of the view. */
export function cameraOn(
  part: Bounds,
  whole: Bounds,
  unit: number,
  { width, height }: { readonly width: number; readonly height: number },
): CameraState {
  const extent = Math.max(whole.x[1] - whole.x[0], whole.y[1] - whole.y[0]) || 1;
  const middle = (range: readonly [number, number]) => (range[0] + range[1]) / 2;
  const wanted = Math.min(
    (width - 2 * EDGE) / (part.x[1] - part.x[0] || 1),
    (height - 2 * EDGE) / (part.y[1] - part.y[0] || 1),
    NEAREST,
  );
  return {
    x: 0.5 + (middle(part.x) - middle(whole.x)) / extent,
    y: 0.5 + (middle(part.y) - middle(whole.y)) / extent,
    ratio: Math.min(1, unit / Math.max(wanted, 1)),
    angle: 0,
  };
}

export interface Camera {
  /** By a factor (< 1: nearer) around a point of the view, in pixels; the middle by default. */
  zoom(factor: number, at?: { readonly x: number; readonly y: number }, smooth?: boolean): void;
  /** By pixels. */
  pan(dx: number, dy: number): void;
  /** The whole is drawn with another stretch: what was in the middle stays there. */
  reframe(frame: Frame): void;
  /** Another picture takes the place of the last: at once to what the link states, or to the whole. */
  arrive(frame: Frame, whole: boolean): void;
  /** At once to what the link states, wherever a flight was going. */
  jump(): void;
  /** The middle of the view to a point of sigma's square. */
  centre(middle: Pick<CameraState, 'x' | 'y'>): void;
  stop(): void;
}

export interface CameraSubject {
  /** What is drawn, or about to be. */
  readonly positionsNow: () => Float64Array | null;
  /** Pixels per unit of the layout. */
  readonly unitNow: () => number;
  /** Null for all. */
  readonly placesToFit: () => readonly number[] | null;
  readonly inSight: (place: number) => boolean;
  /** `awaited`: another layout is chosen and not drawn yet. `centred`: it follows the selection by itself. */
  readonly picture: () => 'there' | 'awaited' | 'centred';
}

export function followCamera(
  sigma: Sigma,
  state: State,
  { positionsNow, unitNow, placesToFit, inSight, picture }: CameraSubject,
): Camera {
  const camera = sigma.getCamera();
  let timer = 0;
  let wanted = fieldText(state.net.peek());

  let frame = UNSTRETCHED;
  const fieldNow = () => formatCamera(outOfFrame(camera.getState(), frame));
  const follow = (net: readonly number[]) => camera.setState(intoFrame(parseCamera(net), frame));

  const write = () => {
    const net = fieldNow();
    wanted = fieldText(net);
    state.set({ net });
  };
  const onMove = () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, SETTLE);
  };
  follow(state.net.peek());
  camera.on('updated', onMove);

  const go = (to: Partial<CameraState>, duration: number) => {
    // Sigma divides by the duration: none is a jump.
    if (state.environment.peek().reducedMotion) camera.setState(to);
    else void camera.animate(to, { duration, easing: 'quadraticInOut' });
  };

  /** Ends a flight that is under way. */
  const land = () => void camera.animate({}, { duration: 1 });

  let seen = state.fitRequest.peek();
  let recalls = state.recallRequest.peek();
  /** A picture that is awaited comes with the camera that is stated, and not with the whole of it. */
  let recalled = false;
  const fit = () => {
    const positions = positionsNow();
    if (!positions) return;
    const places = placesToFit();
    const unit = unitNow() * camera.getState().ratio;
    go(
      places ? cameraOn(boundsOf(positions, places), wholeOf(sigma), unit, sigma.getDimensions()) : WHOLE,
      FLIGHT,
    );
  };
  let selected = state.picture.selection.peek();
  const stops = [
    effect(() => {
      const net = state.net.value;
      const network = state.picture.network.value;
      const selection = state.picture.selection.value;
      const before = selected;
      selected = selection;
      const now = untracked(picture);
      const again = state.recallRequest.value !== recalls;
      recalls = state.recallRequest.value;
      if (again) {
        recalled = true;
        clearTimeout(timer);
      }
      // The camera that is stated is one over the picture to come.
      if (now === 'awaited') return;
      if (again || fieldText(net) !== wanted) {
        wanted = fieldText(net);
        const there = fieldText(fieldNow()) === wanted;
        // Called for, it glides there, and lets go of a flight elsewhere; "back" and links lead there at once.
        if (again && (!there || camera.isAnimated())) go(intoFrame(parseCamera(net), frame), FLIGHT);
        else if (!there) follow(net);
      } else if (network && now === 'there' && isOutOfSight(network, selection, before, inSight)) fit();
    }),
    effect(() => {
      const request = state.fitRequest.value;
      if (request === seen) return;
      seen = request;
      fit();
    }),
  ];

  return {
    reframe(next) {
      const plain = outOfFrame(camera.getState(), frame);
      frame = next;
      camera.setState(intoFrame(plain, frame));
    },
    arrive(next, whole) {
      frame = next;
      const net = whole && !recalled ? [] : state.net.peek();
      recalled = false;
      wanted = fieldText(net);
      land();
      follow(net);
    },
    jump() {
      wanted = fieldText(state.net.peek());
      land();
      follow(state.net.peek());
    },
    centre: ({ x, y }) => camera.setState({ x, y }),
    zoom(factor, at, smooth = false) {
      const { width, height } = sigma.getDimensions();
      const ratio = camera.getBoundedRatio(camera.getState().ratio * factor);
      const to = sigma.getViewportZoomedState(at ?? { x: width / 2, y: height / 2 }, ratio);
      if (smooth) go(to, STEP);
      else camera.setState(to);
    },
    pan(dx, dy) {
      const { width, height } = sigma.getDimensions();
      const here = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
      const there = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
      const { x, y } = camera.getState();
      camera.setState({ x: x + there.x - here.x, y: y + there.y - here.y });
    },
    stop() {
      clearTimeout(timer);
      for (const stop of stops) stop();
      camera.off('updated', onMove);
    },
  };
}

function wholeOf(sigma: Sigma): Bounds {
  return sigma.getCustomBBox() ?? sigma.getBBox();
}

function fieldText(net: readonly number[]): string {
  return net.join();
}
