// Walking the network by keys, for those who do not point: down and up go through the ties of the place one stands on,
// right goes to the partner, left goes back. What is reached is hovered, so that every view shows it, and said.

import type { Network } from '../../../graph/network';
import { tiesOf } from '../../../graph/neighbours';
import { ABSENT } from '../../../graph/status';
import { formatNumber } from '../../../i18n/format';
import type { State } from '../../../state/state';
import { choosePlace } from '../places/choosePlace';
import { groupSays, pictureCaption } from './pictureCaption';

export interface Position {
  /** Where one stands. */
  readonly place: number;
  /** The tie one looks at, as index into those of the place; −1: none, the place itself. */
  readonly at: number;
  /** Where one came from, the last one last. */
  readonly way: readonly number[];
}

export interface Ground {
  /** The drawn ties of a place, in the order in which one goes through them. */
  tiesOf(place: number): readonly number[];
  /** The place at the other end. */
  across(tie: number, place: number): number;
  /** Places that take part, in the order in which one jumps between them. */
  readonly places: readonly number[];
}

/** The new position after a key; null where the key means nothing. The same position: there is nothing further. */
export function stepped(ground: Ground, from: Position, key: string): Position | null {
  const ties = ground.tiesOf(from.place);
  const jump = (by: number): Position => {
    const { places } = ground;
    const next = places[Math.max(0, Math.min(places.length - 1, places.indexOf(from.place) + by))];
    return next === undefined || next === from.place ? from : { place: next, at: -1, way: [] };
  };
  switch (key) {
    case 'ArrowDown':
      return from.at + 1 < ties.length ? { ...from, at: from.at + 1 } : from;
    case 'ArrowUp':
      return from.at > -1 ? { ...from, at: from.at - 1 } : from;
    case 'ArrowRight': {
      const tie = ties[Math.max(0, from.at)];
      if (tie === undefined) return from;
      return { place: ground.across(tie, from.place), at: -1, way: [...from.way, from.place] };
    }
    case 'ArrowLeft': {
      if (from.at > -1) return { ...from, at: -1 };
      const back = from.way.at(-1);
      return back === undefined ? from : { place: back, at: -1, way: from.way.slice(0, -1) };
    }
    case 'PageDown':
      return jump(1);
    case 'PageUp':
      return jump(-1);
    case 'Home': {
      const first = ground.places[0];
      return first === undefined ? from : { place: first, at: -1, way: [] };
    }
    default:
      return null;
  }
}

/** Places by the number of their drawn ties, most first; ties by the name of the partner. */
export function groundOf(
  network: Pick<Network, 'neighbours' | 'source' | 'target'>,
  status: Uint8Array,
  taking: Uint8Array,
  nameOf: (place: number) => { readonly text: string },
  lang: string,
): Ground {
  const { source, target, neighbours } = network;
  const across = (tie: number, place: number) => (source[tie] === place ? target[tie]! : source[tie]!);
  const drawn = (place: number) => [...tiesOf(neighbours, place)].filter(tie => status[tie] !== ABSENT);
  const { compare } = new Intl.Collator(lang);
  const degree = Uint32Array.from(taking, (_, place) => drawn(place).length);
  return {
    tiesOf: place =>
      drawn(place).sort((s, t) => compare(nameOf(across(s, place)).text, nameOf(across(t, place)).text)),
    across,
    places: [...taking.keys()]
      .filter(place => taking[place] === 1)
      .sort((a, b) => degree[b]! - degree[a]! || a - b),
  };
}

/** Free edge around what is reached, in pixels. */
const EDGE = 40;

/** By how many pixels a picture has to move so that the point stands in its middle; null: it is well in sight. */
export function wayInto(
  [x, y]: readonly [x: number, y: number],
  { width, height }: { readonly width: number; readonly height: number },
): readonly [dx: number, dy: number] | null {
  const edge = Math.min(EDGE, width / 4, height / 4);
  if (x >= edge && x <= width - edge && y >= edge && y <= height - edge) return null;
  return [width / 2 - x, height / 2 - y];
}

export interface Reached {
  /** What is to be brought into the picture. */
  readonly place: number;
  readonly text: string;
}

export interface Walk {
  /** Whether the key was taken. */
  press(event: KeyboardEvent): boolean;
  remove(): void;
}

/** `show`: what is reached, or null where the keyboard has left `root`. A live region in `root` says it. */
export function mountWalk(root: HTMLElement, state: State, show: (reached: Reached | null) => void): Walk {
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  root.append(voice);
  const { picture } = state;
  let position: Position | null = null;
  let of: Network | null = null;
  /** The place that was selected when the last key was pressed: walking goes on where something else is since. */
  let selectedBefore: number | undefined;
  let walking = false;

  const textOf = (tie: number | undefined, at: Position, count: number) => {
    const { walk } = state.messages.peek();
    const number = (n: number) => formatNumber(state.lang.peek(), n);
    return tie === undefined
      ? `${picture.nameOf.peek()(at.place).text}: ${groupSays(state, at.place) || walk.ties(count, number(count))}`
      : `${walk.ofTies(number(at.at + 1), number(count))}: ${pictureCaption(state, tie)}`;
  };
  /** The keyboard stays here, while the page of what was chosen opens beside. */
  const opened = (places: readonly number[]) =>
    state.messages.peek().walk.opened(places.map(place => picture.nameOf.peek()(place).text).join(' – '));
  const leave = () => {
    if (!walking) return;
    walking = false;
    picture.setHover(null);
    show(null);
  };
  root.addEventListener('focusout', leave);

  return {
    press(event) {
      const [network, shown] = [picture.network.peek(), picture.shown.peek()];
      if (!network || !shown || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
        return false;
      }
      const ground = groundOf(network, shown.status, shown.places, picture.nameOf.peek(), state.lang.peek());
      const { places, tie: selectedTie } = picture.selection.peek();
      const selected = places[0] ?? (selectedTie === null ? undefined : network.source[selectedTie]);
      const known = of === network && position && shown.places[position.place] === 1 ? position : null;
      const isNew = selected !== undefined && selected !== selectedBefore && selected !== known?.place;
      // Ties may have gone since.
      const at = known ? Math.min(known.at, ground.tiesOf(known.place).length - 1) : -1;
      const here = isNew || !known ? null : { ...known, at };

      if (event.key === 'Enter' || event.key === ' ') {
        if (!here || !walking) return false;
        const tie = here.at < 0 ? undefined : ground.tiesOf(here.place)[here.at];
        if (tie === undefined) choosePlace(state, network.places[here.place]!.id, event);
        else state.selectTie(network.ties[tie]!.id);
        voice.textContent = opened(
          tie === undefined ? [here.place] : [network.source[tie]!, network.target[tie]!],
        );
        return true;
      }
      const taken = selected !== undefined && shown.places[selected] === 1 ? selected : ground.places[0];
      if (taken === undefined) return false;
      const start: Position = here ?? { place: taken, at: -1, way: [] };
      const next = stepped(ground, start, event.key);
      if (next === null) return false;
      // The first key only sets one down, unless it says where.
      const reached = here || event.key === 'Home' ? next : start;
      const isEdge = here !== null && reached === here;
      [of, position, selectedBefore, walking] = [network, reached, selected, true];
      const ties = ground.tiesOf(reached.place);
      const tie = ties[reached.at];
      picture.setHover(tie === undefined ? { place: reached.place } : { tie });
      const text = textOf(tie, reached, ties.length);
      show({ place: tie === undefined ? reached.place : ground.across(tie, reached.place), text });
      voice.textContent = isEdge ? `${state.messages.peek().walk.edge} ${text}` : text;
      return true;
    },
    remove() {
      root.removeEventListener('focusout', leave);
      voice.remove();
    },
  };
}
