// One arrangement for a room, however it is drawn: what was computed or dragged stays when the graphics card is lost.

import type { State } from '../../state/state';
import type { Room } from '../parts/surface/lazyView';
import { followArrangement } from './arrangement';
import { mountLayoutSwitch } from './layoutSwitch';

type Followed = ReturnType<typeof followArrangement>;

const followed = new WeakMap<Room, Followed & { users: number }>();
/** The room in which a state was arranged last. */
const roomOf = new WeakMap<State, Room>();

/** The arrangement, and the switch that chooses it. */
function open({ root, state, remark }: Room): Followed {
  const { arrangement, stop } = followArrangement(state, remark);
  const removeSwitch = mountLayoutSwitch(root, state);
  return {
    arrangement,
    stop() {
      removeSwitch();
      stop();
    },
  };
}

/** As `followArrangement`; it ends with the last of its users. */
export function arrangementIn(room: Room): Followed {
  const shared = followed.get(room) ?? { ...open(room), users: 0 };
  followed.set(room, shared);
  roomOf.set(room.state, room);
  shared.users++;
  return {
    arrangement: shared.arrangement,
    stop() {
      shared.users--;
      if (shared.users > 0) return;
      shared.stop();
      followed.delete(room);
    },
  };
}

/** That of the page, with what was dragged in it; where the network has not been seen yet, one of the room's own. */
export function arrangementOnPage(room: Room): Followed {
  const shown = roomOf.get(room.state);
  return arrangementIn(shown && followed.has(shown) ? shown : room);
}
