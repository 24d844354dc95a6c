// Where the keyboard is, and whether one sees it.

import type { Page } from 'playwright-core';

export interface Stop {
  /** For messages: element, id or classes, and what it says. */
  readonly what: string;
  /** The part of the page it lies in, such as "header" or "pane-table". */
  readonly room: string;
  /** An outline, a shadow, or in the chart a stroke in the accent colour shows that the keyboard is there. */
  readonly seen: boolean;
}

/** Null: the page itself has the focus, as after its last control. */
export function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const accent = getComputedStyle(probe).color;
    probe.remove();
    const isMarked = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    // A choice that is drawn by its label; marks of the chart.
    const label = at.closest('label');
    const strokes = at instanceof SVGElement ? [...at.querySelectorAll('*')] : [];
    const room = [...document.querySelectorAll('.shell-pane, #app > *')].findLast(room => room.contains(at));
    const box = at.getBoundingClientRect();
    const isHidden = box.width < 2 && box.height < 2;
    return {
      what: `${at.tagName.toLowerCase()} ${at.id || (at.getAttribute('class') ?? '')} "${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}"`,
      room: room?.id || (room?.className.split(' ')[0] ?? ''),
      seen:
        (!isHidden && isMarked(at)) ||
        (label !== null && isMarked(label)) ||
        strokes.some(element => getComputedStyle(element).stroke === accent),
    };
  });
}

/** Presses Tab until the focus is inside `goal`. */
export async function tabTo(page: Page, goal: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate(goal => document.activeElement!.matches(goal), goal)) return;
  }
  throw new Error(`${key} does not lead to ${goal}`);
}

/** Presses Tab until the focus leaves `within`, or the page; all it met, in order. */
export async function tabThrough(page: Page, within?: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (!stop || (within !== undefined && stop.room !== within)) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab is trapped after ${stops.at(-1)?.what}`);
}

export const isAt = (page: Page, selector: string) =>
  page.evaluate(selector => document.activeElement!.matches(selector), selector);
