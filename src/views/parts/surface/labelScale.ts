/** How large the style sheet wants the names in the pictures at the moment: times the usual size. */
export function labelScaleOf(element: Element): number {
  return Number(getComputedStyle(element).getPropertyValue('--label-scale')) || 1;
}
