// A text as large as its room allows, so that nothing is cut off, however long a caption is.

/** Pixels. Smaller than this nobody reads it, and it is cut rather. */
const LEAST = 14;

/** Finds the largest size, up to that of the style sheet, at which the text stands in its room. */
export function fitText(element: HTMLElement): void {
  element.style.removeProperty('font-size');
  if (fits(element)) return;
  let [low, high] = [LEAST, Math.floor(Number.parseFloat(getComputedStyle(element).fontSize))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    element.style.setProperty('font-size', `${middle}px`);
    if (fits(element)) low = middle;
    else high = middle;
  }
  element.style.setProperty('font-size', `${low}px`);
}

function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}
