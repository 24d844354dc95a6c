import type { Messages } from './de';

/** The years in which a name was in use; null: open on that side. */
export function periodText({ city }: Messages, from: number | null, to: number | null): string {
  if (from !== null && to !== null) return city.between(String(from), String(to));
  if (to !== null) return city.until(String(to));
  return from === null ? city.timeUnknown : city.from(String(from));
}
