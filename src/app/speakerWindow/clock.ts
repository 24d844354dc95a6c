// Time of a talk: how much of it has gone, and how much is left.

import type { Clock } from '../stage/channel';

export interface Times {
  /** "4:05", "1:12:09". */
  readonly elapsed: string;
  /** Null where nobody has said how long the talk may be. */
  readonly left: string | null;
  /** The time is up. */
  readonly over: boolean;
}

/** `now`: milliseconds since 1970. */
export function timesAt({ since, length }: Clock, now: number): Times {
  const elapsed = Math.max(0, Math.floor((now - since) / 1000));
  if (length === null) return { elapsed: duration(elapsed), left: null, over: false };
  const left = 60 * length - elapsed;
  return { elapsed: duration(elapsed), left: duration(Math.abs(left)), over: left < 0 };
}

/** Of whole seconds. */
function duration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
