// Opens files in the page as its reader does: by the folder sign, and Enter when they are recognised.

import type { Page } from 'playwright-core';

type Files = Parameters<Page['setInputFiles']>[1];

/** Until they are recognised; `timeout` in milliseconds. */
export async function chooseFiles(page: Page, files: Files, timeout = 60_000): Promise<void> {
  // Where the bar is short, the sign stands behind another one.
  await page.locator('.shell-open').evaluate((button: HTMLElement) => button.click());
  await page.locator('dialog.import input[type=file]').first().setInputFiles(files);
  await page.locator('dialog.import [data-main]').waitFor({ timeout });
}

/** Takes what is recognised. */
export async function openInPage(page: Page, files: Files, timeout = 60_000): Promise<void> {
  await chooseFiles(page, files, timeout);
  await page.keyboard.press('Enter');
  await page.locator('dialog.import').waitFor({ state: 'detached', timeout });
}
