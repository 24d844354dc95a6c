// Keys on a year: arrows by one, with Shift or Page keys by ten, Home and End to the ends.

const LEAP = 10;

/** The year a key leads to, or undefined for other keys. Not clamped. */
export function yearByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  year: number,
  [first, last]: readonly [number, number],
): number | undefined {
  const step = shiftKey ? LEAP : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return year + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return year - step;
    case 'PageUp':
      return year + LEAP;
    case 'PageDown':
      return year - LEAP;
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
