// How clear the clusters are: modularity in words, what of it the components alone make, and what chance makes.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Chance } from '../../analysis/chance/chance';
import { isSided } from '../../analysis/sides';
import { say, decimal, probability, type FoundPanel } from './panel';

/** Less that the search adds to the components is little. */
const LITTLE = 0.05;
/** Above, the components alone make much of the modularity. */
const MUCH = 0.5;
/** Up to this p it is taken for more than chance, as in the statistics. */
const CLEAR = 0.05;
/** Digits of two figures that may be close. */
const FINE = 3;

export function claritySection(panel: FoundPanel): TemplateResult {
  const { t, found, model } = panel;
  const { modularity, parts } = found.communities;
  const { within } = found.counts;
  // Modularity is the share of ties within, less the expected share.
  const expected = Math.max(0, within - modularity * found.slice.source.length);
  const chance = model.chance.value;
  return html`<section>
    <h3>${t.clarity.title}</h3>
    <p>
      ${t.clarity.modularity(within, say(panel, within), say(panel, expected), decimal(panel, modularity))}
    </p>
    ${
      parts.modularity > MUCH && modularity >= parts.modularity && modularity - parts.modularity < LITTLE
        ? html`<p>${t.clarity.partsSuffice(decimal(panel, parts.modularity))}</p>`
        : nothing
    }
    ${
      chance === 'none'
        ? nothing
        : chance === null
          ? html`<p class="clusters-quiet">${t.clarity.waiting}</p>`
          : chanceSentence(panel, chance)
    }
  </section>`;
}

function chanceSentence(
  panel: FoundPanel,
  { figures, samples, seed }: Chance,
): TemplateResult | typeof nothing {
  const { t, found } = panel;
  const { value, mean, z, p } = figures.modularity;
  if (Number.isNaN(p)) return nothing;
  // Random networks are searched by what suits them: see analysis/chance.
  const method = t.controls.methods[isSided(found.slice) ? 'barber' : 'leiden'];
  const sentence = t.clarity.chance(
    method,
    decimal(panel, value, FINE),
    say(panel, samples),
    decimal(panel, mean, FINE),
    String(seed),
  );
  const judgement = p > CLEAR ? 'within' : z > 0 ? 'more' : 'less';
  return html`<p>${sentence} ${t.clarity[judgement](probability(panel, p))}</p>`;
}
