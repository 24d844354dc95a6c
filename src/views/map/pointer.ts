// The pointer on the map: what lies under the pointer is hovered, a click selects it, a click beside everything
// clears the selection. With Ctrl, ⌘ or Shift a place is added or taken out.

import type { Map as MapLibre, MapMouseEvent, Point } from 'maplibre-gl';
import type { Hover, State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { REACH, type Reach } from '../parts/surface/reach';
import type { Spots } from './spots';

export function followPointer(map: MapLibre, state: State, spots: Spots): () => void {
  let touch = false;
  let frame = 0;

  const under = ({ x, y }: Point, reach: Reach): Hover => {
    const place = spots.findPlace(x, y, reach.place);
    if (place !== null) return { place };
    const tie = spots.findTie(x, y, reach.tie);
    return tie === null ? null : { tie };
  };

  const onMove = ({ point }: MapMouseEvent) => {
    if (touch || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (map.isMoving()) return;
      const found = under(point, REACH.mouse);
      map.getCanvas().classList.toggle('map-on-something', found !== null);
      state.picture.setHover(found);
    });
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    state.picture.setHover(null);
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent) => {
    const network = state.picture.network.peek();
    if (!network) return;
    const found = under(point, touch ? REACH.touch : REACH.mouse);
    const { ctrlKey, metaKey, shiftKey } = originalEvent;
    if (found && 'place' in found) choosePlace(state, network.places[found.place]!.id, originalEvent);
    else if (found) state.selectTie(network.ties[found.tie]!.id);
    else if (!(ctrlKey || metaKey || shiftKey)) clear();
  };
  const clear = () => {
    if (state.places.peek().length > 0 || state.tie.peek() !== '') state.select([]);
  };
  const onPointerDown = (event: PointerEvent) => {
    touch = event.pointerType === 'touch';
  };

  const canvas = map.getCanvas();
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('click', onClick);
  // Capture: before MapLibre makes a click of it.
  canvas.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    cancelAnimationFrame(frame);
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('click', onClick);
    canvas.removeEventListener('pointerdown', onPointerDown, true);
  };
}
