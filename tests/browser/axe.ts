// Faults of access that axe finds in a part of the page, by all its rules. It is handed to a page once and asked there:
// @axe-core/playwright hands it over for each question anew and sums up in an empty page, which takes longer than the
// rules. That is for pages with frames; ours has none.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

// The axe that @axe-core/playwright comes with.
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  readonly axe?: {
    run(part: string, options: { readonly resultTypes: readonly string[] }): Promise<AxeResults>;
  };
}

/** Rule and element of each fault; of the whole page with the rules that hold for a page. Throws where there is no such part. */
export async function faultsIn(page: Page, part = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async part => {
    // Of what is sound one needs no list of elements.
    const { violations } = await (window as WithAxe).axe!.run(part, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  }, part);
}
