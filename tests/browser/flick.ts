// Fingers: one that flicks sideways, and two that move what is under them. A tenth of a second, however long the machine
// takes over it.

import type { Page } from 'playwright-core';

/** `y`: how far below the upper edge of the page. Answers with what flicks, from one x to another. */
export async function flickOn(page: Page, y: number): Promise<(from: number, to: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (from, to) => {
    const now = Date.now() / 1000;
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number | null, timestamp: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === null ? [] : [{ x, y }],
        timestamp,
      });
    await send('touchStart', from, now);
    await send('touchMove', to, now + 0.05);
    await send('touchEnd', null, now + 0.1);
  };
}

/** Two fingers side by side, which go downwards by so many pixels. */
export async function dragByTwo(page: Page, [x, y]: readonly [number, number], by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: number | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: down === null ? [] : [0, 1].map(id => ({ id, x: x + 120 * id, y: y + down })),
    });
  await send('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', share * by);
  await send('touchEnd', null);
}
