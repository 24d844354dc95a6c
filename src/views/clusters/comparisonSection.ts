// The clusters beside countries and regions: how far they are the same.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Comparison } from '../../analysis/communities/comparison';
import { decimal, type FoundPanel } from './panel';

/** Adjusted Rand index from which on a match is a little, in part, and large. */
const LEVELS = [
  ['largely', 0.6],
  ['partly', 0.25],
  ['little', 0.05],
  ['none', -Infinity],
] as const;

/** Two clusters or one match or miss a division of places too easily for a figure to say much. */
const LEAST_CLUSTERS = 3;

export function comparisonSection(panel: FoundPanel): TemplateResult | typeof nothing {
  const { t, found } = panel;
  const { comparisons } = found.traits;
  if (comparisons.length === 0 || found.communities.sizes.length < LEAST_CLUSTERS) return nothing;
  return html`<section>
    <h3>${t.comparison.title}</h3>
    ${comparisons.map(one => html`<p>${sentence(panel, one)}</p>`)}
    <p class="panel-note">${t.comparison.note}</p>
  </section>`;
}

function sentence(panel: FoundPanel, { attribute, side, information, randIndex }: Comparison): string {
  const { comparison } = panel.t;
  const { sides } = panel.network.info;
  const [level] = LEVELS.find(([, from]) => randIndex >= from)!;
  const what = comparison.attributes[attribute as keyof typeof comparison.attributes];
  const where =
    side === null || !sides ? '' : comparison.onSide((side === 0 ? sides.a : sides.b)[panel.lang]);
  const figures = comparison.figures(decimal(panel, randIndex), decimal(panel, information));
  return `${comparison.levels[level](what)}${where}: ${figures}.`;
}
