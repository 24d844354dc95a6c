// A view drawn plainly, with SVG: the same places and ties as with a graphics card, in the same colours and lines,
// standing out by the same rules. The view itself says where everything stands.

import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { Messages } from '../i18n';
import { colourIn } from '../state/classes';
import { ACCENT, css, NEUTRAL, placeStrength } from '../state/encoding';
import { focusOf, placeStanding, type PlaceStanding } from '../state/focus';
import { choosePlace } from './choosePlace';
import type { Room } from './lazyView';
import { svgElement, svgElements } from './svgElements';
import { groupSays, pictureCaption } from './pictureCaption';
import { connectHands } from './svgHands';
import { namer, type PlainPicture } from './svgNaming';
import { middleOf, pickIn, type Sight, type Size } from './svgSight';
import './svgStage.css';
import { tieLooks } from './tieLooks';
import { mountWalk, wayInto } from './walk';

export interface Lens {
  /** What a screen reader says of the whole. */
  readonly label: (messages: Messages) => string;
  readonly sight: ReadonlySignal<Sight | null>;
  /** Of a place in pixels, as it stands out. */
  readonly radiusOf: ReadonlySignal<(place: number, standing: PlaceStanding) => number>;
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

export interface Ground {
  readonly layer: SVGGElement;
  readonly size: ReadonlySignal<Size>;
}

/** Names stand still for so long before they are placed anew, in milliseconds. */
const NAMES_REST = 120;
/** Pixels between the pointer and the label beside it. */
const AWAY = 14;

export function openSvgStage(room: Room, lensOn: (ground: Ground) => Lens): () => void {
  const { host, root, state, spots } = room;
  const { picture } = state;
  const stage = document.createElement('div');
  stage.className = 'svg-stage';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  const svg = svgElement('svg', 'svg-picture');
  // The page's table says it.
  svg.setAttribute('aria-hidden', 'true');
  const tip = document.createElement('div');
  tip.className = 'svg-tip';
  // Table and pages say the same to a screen reader; this only follows the pointer.
  tip.setAttribute('aria-hidden', 'true');
  stage.append(svg, tip);
  root.prepend(stage);
  const size = signal<Size>({ width: 0, height: 0 });
  const sizes = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = stage;
    if (width > 0 && height > 0) size.value = { width, height };
  });
  size.value = { width: Math.max(1, stage.clientWidth), height: Math.max(1, stage.clientHeight) };
  sizes.observe(stage);

  const elements = svgElements(svg);
  const lens = lensOn({ layer: elements.ground, size });

  /** What is drawn belongs together: during a change of the network the sight may be a step ahead. */
  const plain = computed((): PlainPicture | null => {
    const [sight, network, shown] = [lens.sight.value, picture.network.value, picture.shown.value];
    if (!sight || !shown || sight.network !== network) return null;
    const { places } = shown;
    // Who stands aside steps back like those who take no part.
    const aside = sight.aside;
    const taking = aside ? places.map((one, place) => (aside[place] === 1 ? 0 : one)) : places;
    return { sight, network, shown, taking };
  });
  spots.value = {
    stage,
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
    effect(() => stage.setAttribute('aria-label', lens.label(state.messages.value))),
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
      const looks = tieLooks({
        shown: now.shown,
        focus: focus.value,
        scheme: state.scheme.value,
        classes: picture.tieClasses.value,
        widths: picture.widths.value,
        onStage: state.stage.value !== 'off',
      });
      elements.lookTies(looks, lens.width.value);
      host.dataset.drawn = String(now.shown.tieCount);
      host.dataset.ready = 'true';
    }),
    effect(() => {
      const now = plain.value;
      if (!now) return;
      const { network, taking } = now;
      const scheme = state.scheme.value;
      const classes = picture.placeClasses.value;
      const radiusOf = lens.radiusOf.value;
      elements.lookPlaces(place => {
        const standing = placeStanding(focus.value, taking, place);
        const marked = standing === 'marked';
        return {
          radius: radiusOf(place, standing),
          colour: css(marked ? ACCENT[scheme] : (colourIn(classes, place)?.[scheme] ?? NEUTRAL[scheme])),
          open: network.side[place] === 1,
          opacity: placeStrength(standing, network.places[place]!.tiesKnown === 'boundary'),
          above: marked || standing === 'lit',
        };
      });
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
    connectHands(stage, {
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
    stage.remove();
  };
}
