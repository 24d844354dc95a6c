// Addresses that hold the text they stand for: of datasets that come with a link or inside a page.

const START = 'data:text/plain;charset=utf-8,';

export const holding = (text: string): string => START + encodeURIComponent(text);

/** Null: the address leads elsewhere. */
export const heldIn = (url: string): string | null =>
  url.startsWith(START) ? decodeURIComponent(url.slice(START.length)) : null;
