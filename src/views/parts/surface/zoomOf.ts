// On very large screens the page draws its texts and controls larger, by the style sheet's `zoom`: what the browser tells
// of positions on the screen is then not in the element's own pixels.

/** Screen pixels per pixel of the element; 1 in browsers that do not say. */
export function zoomOf(element: Element): number {
  return element.currentCSSZoom ?? 1;
}
