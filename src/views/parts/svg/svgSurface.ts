// A view drawn plainly, with SVG: the same places and ties as with a graphics card, in the same colours and lines,
// standing out by the same rules. The view itself says where everything stands.

import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { Messages } from '../../../i18n';
import type { Work } from '../../../lib/steps';
import { focusOf, placeStanding, type PlaceStanding } from '../../../state/focus';
import { choosePlace } from '../places/choosePlace';
import type { Room } from '../surface/lazyView';
import { svgElement, svgElements } from './svgElements';
import { groupSays, pictureCaption } from '../surface/pictureCaption';
import { connectHands } from './svgHands';
import { plainIn, plainLooks, plainMarks } from './svgMarks';
import { namer } from './svgNaming';
import { middleOf, pickIn, type Sight, type Size } from './svgSight';
import './svgSurface.css';
import { mountWalk, wayInto } from '../surface/walk';

export interface Lens {
  /** What a screen reader says of the whole. */
  readonly label: (messages: Messages) => string;
  readonly sight: ReadonlySignal<Sight | null>;
  /** Of a place in pixels, as it stands out. */
  readonly radiusOf: ReadonlySignal<(place: number, standing: PlaceStanding) => number>;
  /** Paper around a disc, in pixels. */
  readonly margin: ReadonlySignal<number>;
  /** Of a tie that does not stand out, in pixels. */
  readonly width: ReadonlySignal<number>;
  /** At most one name per so many square pixels. */
  readonly perName: number;
  /** Names of places whose partners stand on one side stand on the other, or nowhere. */
  readonly outwardOnly: boolean;
  /** The picture follows the hand by so many pixels. */
  pan(dx: number, dy: number): void;
  /** By a factor (> 1: nearer) around a point; the middle by default. */
  zoom(factor: number, at?: readonly [x: number, y: number]): void;
  /** Arrow keys walk along the ties. */
  readonly walks?: boolean;
  stop(): void;
}

/** Of a picture file. */
export interface LateLens extends Lens {
  /** Draws what lies under everything, in short steps. */
  drawing(): Work<void>;
  /** And nothing has moved since. */
  isDrawn(): boolean;
}

export interface Ground {
  readonly layer: SVGGElement;
  readonly size: ReadonlySignal<Size>;
}

/** Names stand still for so long before they are placed anew, in milliseconds. */
const NAMES_REST = 120;
/** Pixels between the pointer and the label beside it. */
const AWAY = 14;

export function openSvgSurface(room: Room, lensOn: (ground: Ground) => Lens): () => void {
  const { host, root, state, spots } = room;
  const { picture } = state;
  const surface = document.createElement('div');
  surface.className = 'svg-surface';
  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  const svg = svgElement('svg', 'svg-picture');
  // The page's table says it.
  svg.setAttribute('aria-hidden', 'true');
  const tip = document.createElement('div');
  tip.className = 'svg-tip';
  // Table and pages say the same to a screen reader; this only follows the pointer.
  tip.setAttribute('aria-hidden', 'true');
  surface.append(svg, tip);
  root.prepend(surface);
  const size = signal<Size>({ width: 0, height: 0 });
  const sizes = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = surface;
    if (width > 0 && height > 0) size.value = { width, height };
  });
  size.value = { width: Math.max(1, surface.clientWidth), height: Math.max(1, surface.clientHeight) };
  sizes.observe(surface);

  const elements = svgElements(svg);
  const lens = lensOn({ layer: elements.ground, size });

  const plain = computed(() => plainIn(state, lens.sight.value));
  spots.value = {
    surface,
    at(place) {
      const [x, y] = [plain.peek()?.sight.places[2 * place], plain.peek()?.sight.places[2 * place + 1]];
      return x === undefined || y === undefined || Number.isNaN(x) ? null : [x, y];
    },
    follow: moved =>
      effect(() => {
        void plain.value;
        untracked(moved);
      }),
  };
  const focus = computed(() => {
    const now = plain.value;
    return now && focusOf(now.network, now.shown, picture.selection.value, picture.hover.value);
  });
  const radiusNow = (place: number) =>
    lens.radiusOf.peek()(place, placeStanding(focus.peek(), plain.peek()?.taking ?? new Uint8Array(), place));

  const placeTip = (text: string, x: number, y: number) => {
    tip.textContent = text;
    const { width, height } = size.peek();
    const left = Math.max(4, Math.min(x + AWAY, width - tip.offsetWidth - 4));
    const top = y + AWAY + tip.offsetHeight > height ? y - AWAY - tip.offsetHeight : y + AWAY;
    tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  let pointer: readonly [x: number, y: number] | null = null;

  const walk = lens.walks
    ? mountWalk(root, state, reached => {
        pointer = null;
        const places = plain.peek()?.sight.places;
        if (!reached || !places) return;
        const way = wayInto([places[2 * reached.place]!, places[2 * reached.place + 1]!], size.peek());
        if (way) lens.pan(...way);
      })
    : null;

  let namesTimer = 0;
  const names = namer(root);
  const nameAll = () => {
    const now = plain.peek();
    if (now) elements.name(names({ plain: now, picture, size, radiusOf: radiusNow, lens }));
  };

  const stops = [
    effect(() => {
      const { width, height } = size.value;
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    }),
    effect(() => surface.setAttribute('aria-label', lens.label(state.messages.value))),
    effect(() => {
      const now = plain.value;
      if (!now) {
        host.dataset.ready = 'false';
        return;
      }
      elements.move(now.sight);
    }),
    effect(() => {
      const now = plain.value;
      if (!now) return;
      elements.lookTies(plainLooks(state, now, focus.value), lens.width.value);
      host.dataset.drawn = String(now.shown.tieCount);
      host.dataset.ready = 'true';
    }),
    effect(() => {
      const now = plain.value;
      if (!now) return;
      elements.lookPlaces(plainMarks(state, now, focus.value, lens.radiusOf.value));
    }),
    effect(() => {
      void [plain.value, picture.radii.value, picture.selection.value, picture.nameOf.value];
      clearTimeout(namesTimer);
      namesTimer = window.setTimeout(nameAll, NAMES_REST);
    }),
    effect(() => {
      const hover = picture.hover.value;
      const sight = plain.value?.sight;
      const spot =
        hover &&
        sight &&
        ('place' in hover
          ? [sight.places[2 * hover.place]!, sight.places[2 * hover.place + 1]!]
          : (pointer ?? middleOf(sight, hover.tie)));
      tip.hidden = !spot || Number.isNaN(spot[0]);
      if (!hover || !spot || tip.hidden) return;
      const text =
        'place' in hover
          ? [picture.nameOf.value(hover.place).text, groupSays(state, hover.place)].filter(Boolean).join(': ')
          : pictureCaption(state, hover.tie);
      untracked(() => placeTip(text, spot[0]!, spot[1]!));
    }),
    connectHands(surface, {
      pan: lens.pan,
      zoom: lens.zoom,
      press: event => walk?.press(event) ?? false,
      pickAt(x, y, reach) {
        const now = plain.peek();
        if (!now) return null;
        const widths = picture.widths.peek();
        const broader = (tie: number) => ((widths?.[tie] ?? 1) * lens.width.peek()) / 2;
        return pickIn({ ...now, radiusOf: radiusNow, broader, status: now.shown.status }, x, y, reach);
      },
      hover(picked, x, y) {
        pointer = picked ? [x, y] : null;
        picture.setHover(picked);
      },
      click(picked, keys) {
        const network = plain.peek()?.network;
        if (!network) return;
        if (!picked) {
          // Beside a place that was to join the selection: nothing is lost.
          if (!(keys.ctrlKey || keys.metaKey || keys.shiftKey)) state.select([]);
        } else if ('tie' in picked) state.selectTie(network.ties[picked.tie]!.id);
        else choosePlace(state, network.places[picked.place]!.id, keys);
      },
    }),
  ];

  return () => {
    for (const stop of stops) stop();
    clearTimeout(namesTimer);
    sizes.disconnect();
    lens.stop();
    walk?.remove();
    picture.setHover(null);
    surface.remove();
  };
}
