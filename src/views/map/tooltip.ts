// The small label beside what is hovered, here or in another view: a place's name, or a tie with its year and status.

import { effect } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { State } from '../../state/state';
import { groupSays, pictureCaption } from '../parts/surface/pictureCaption';
import type { Spot, Spots } from './spots';

/** Pixels between the pointed-at spot and the label. */
const GAP = 12;

/** Follows hover and camera; returns its own end. A tie under the pointer is labelled there. */
export function followTooltip(map: MapLibre, root: HTMLElement, state: State, spots: Spots): () => void {
  const box = document.createElement('div');
  box.className = 'map-tooltip';
  // Table and pages say the same to a screen reader; this only follows the pointer.
  box.setAttribute('aria-hidden', 'true');
  root.append(box);

  let pointer: Spot = null;
  const draw = () => {
    const hover = state.picture.hover.value;
    const network = state.picture.network.value;
    const spot =
      hover && ('place' in hover ? spots.ofPlace(hover.place) : (pointer ?? spots.ofTie(hover.tie)));
    box.hidden = !spot;
    if (!hover || !network || !spot) return;
    if ('place' in hover) {
      const { text, lang } = state.picture.nameOf.value(hover.place);
      const says = groupSays(state, hover.place);
      render(html`<strong lang=${lang}>${text}</strong>${says === '' ? '' : `: ${says}`}`, box);
    } else render(pictureCaption(state, hover.tie), box);
    const { offsetWidth: width, offsetHeight: height } = box;
    const room = { x: root.clientWidth - width, y: root.clientHeight - height };
    // Beside a point, above a line: neither is covered.
    const wanted =
      'place' in hover
        ? { x: spot[0] + GAP > room.x ? spot[0] - GAP - width : spot[0] + GAP, y: spot[1] - height / 2 }
        : { x: spot[0] - width / 2, y: spot[1] - GAP - height < 0 ? spot[1] + GAP : spot[1] - GAP - height };
    const within = (value: number, most: number) => Math.round(Math.max(0, Math.min(value, most)));
    box.style.translate = `${within(wanted.x, room.x)}px ${within(wanted.y, room.y)}px`;
  };

  const onPointer = ({ point }: MapMouseEvent) => {
    pointer = [point.x, point.y];
  };
  const onLeave = () => {
    pointer = null;
  };
  map.on('mousemove', onPointer);
  map.on('mouseout', onLeave);
  map.on('move', draw);
  const stop = effect(draw);
  return () => {
    stop();
    map.off('mousemove', onPointer);
    map.off('mouseout', onLeave);
    map.off('move', draw);
    box.remove();
  };
}
