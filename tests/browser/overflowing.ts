// What does not fit on stage, measured in the page: text that its room or the window cuts, and text on or under other text.

import type { Page } from 'playwright-core';

/** One sentence for each fault; none: every word has room. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // What follows the size of the window has followed it by then.
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden, [aria-hidden], dialog:not([open]), svg');
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? element.id}`;
    const faults: string[] = [];

    // Rooms that are smaller than what they hold.
    const rooms = [...document.querySelectorAll<HTMLElement>('html, #app, #app *')].filter(
      room =>
        room.textContent?.trim() &&
        isShown(room) &&
        (room.matches('html, .stage-words > *, .stage-foot, .stage-year, .shell-legend') ||
          getComputedStyle(room).overflow !== 'visible'),
    );
    for (const room of rooms) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = room;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) {
        faults.push(`${nameOf(room)} is too small: ${room.textContent!.trim().slice(0, 80)}`);
      }
    }

    // Smaller than this nobody reads a caption from the last row. Pixels.
    const letters = document.querySelector('.stage-words:not([aria-hidden]) .stage-caption');
    const size = letters ? Number.parseFloat(getComputedStyle(letters).fontSize) : 28;
    if (size < 28) faults.push(`letters of ${size} pixels: ${letters!.textContent!.trim().slice(0, 80)}`);

    // Every piece of text, with the lines it takes. Letters may lean out of their line by a little.
    const texts: { element: Element; block: Element; said: string; lines: DOMRect[]; slack: number }[] = [];
    const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.textContent?.trim() || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const block =
        element.closest('.stage-title, .stage-caption, .stage-sources, .stage-year, .map-note') ?? element;
      const slack = Math.max(1, 0.15 * Number.parseFloat(getComputedStyle(element).fontSize));
      texts.push({ element, block, said: node.textContent.trim().slice(0, 60), lines, slack });
    }
    const leaves = (
      line: DOMRect,
      room: { left: number; right: number; top: number; bottom: number },
      by: number,
    ) =>
      line.left < room.left - 1 ||
      line.right > room.right + 1 ||
      line.top < room.top - by ||
      line.bottom > room.bottom + by;
    const meets = (one: DOMRect, other: DOMRect, by: number) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > by;

    const screen = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    for (const { element, said, lines, slack } of texts) {
      if (lines.some(line => leaves(line, screen, slack))) faults.push(`leaves the window: ${said}`);
      for (let room: Element | null = element; room; room = room.parentElement) {
        if (getComputedStyle(room).overflow === 'visible') continue;
        const box = room.getBoundingClientRect();
        if (lines.some(line => leaves(line, box, slack))) faults.push(`is cut by ${nameOf(room)}: ${said}`);
      }
    }

    // The network stands above its legend; the map goes on under it.
    const legend = document.querySelector('.shell-legend')!;
    for (const picture of document.querySelectorAll('.shell-network :is(.net-surface, .svg-surface)')) {
      const [above, below] = [picture.getBoundingClientRect(), legend.getBoundingClientRect()];
      if (isShown(picture) && isShown(legend) && meets(above, below, 1))
        faults.push(`the legend covers the network by ${Math.round(above.bottom - below.top)} pixels`);
    }

    // Text on text, and text under the ground of another.
    const grounds = [
      ...document.querySelectorAll(
        '.stage-year, .stage-foot, .stage-notice, .shell-legend, .map-note, .shell-status',
      ),
    ].filter(ground => ground.textContent?.trim() && isShown(ground));
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        if (one.block === other.block) continue;
        const slack = Math.max(one.slack, other.slack);
        if (one.lines.some(line => other.lines.some(second => meets(line, second, slack)))) {
          faults.push(`stands on another text: ${one.said} / ${other.said}`);
        }
      }
      for (const ground of grounds) {
        const box = ground.getBoundingClientRect();
        if (!ground.contains(one.element) && one.lines.some(line => meets(line, box, one.slack))) {
          faults.push(`lies under ${nameOf(ground)}: ${one.said}`);
        }
      }
    }
    return faults;
  });
