// The lines that show the page inside another one.

import { xmlText } from '../xml';

/** Pixels: room for the timeline and a picture above it. */
const HEIGHT = 640;

/** `title`: what a screen reader says of it. */
export function frameOf(address: string, title: string): string {
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}
