/** Of the page's style sheet, in the colours of the moment. */
export function variable(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
