// How much is known, as bars beside their numbers.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { STATUS_EVIDENCE, type Completeness } from '../../graph/completeness';
import { formatLanguage, formatNumber } from '../../i18n/format';
import type { Loaded } from './panel';

type Measured = readonly [label: string, part: number];

export function completenessSection({ m, lang }: Loaded, known: Completeness): TemplateResult {
  const { data, counts } = m;
  const say = (n: number) => formatNumber(lang, n);
  const bars = (all: number, rows: readonly Measured[]) =>
    html`<dl class="data-bars">
      ${rows.map(([label, part]) => bar(label, data.of(say(part), say(all)), all === 0 ? 0 : part / all))}
    </dl>`;
  // A table of the reader's own does not say in which language its names are.
  const saysLanguage = known.unnamed.some(([, n]) => n < known.places);
  const unnamed = saysLanguage ? known.unnamed.filter(([, n]) => n > 0) : [];
  return html`<section>
    <h3>${data.completeness}</h3>
    <h4>${counts.ties(known.ties, say(known.ties))}</h4>
    ${bars(known.ties, [
      [data.foundingKnown, known.founded],
      [data.foundingSourced, known.foundedSourced],
      ...STATUS_EVIDENCE.filter(evidence => known.status[evidence] > 0).map((evidence): Measured => [
        data.statusOf[evidence],
        known.status[evidence],
      ]),
    ])}
    <h4>${counts.places(known.places, say(known.places))}</h4>
    ${bars(known.places, [
      ...(saysLanguage && unnamed.length === 0 ? [[data.named, known.places] as const] : []),
      ...unnamed.map(([of, n]): Measured => [data.namesMissing(formatLanguage(lang, of)), n]),
      ...known.tiesKnown.filter(([, n]) => n > 0).map(([how, n]): Measured => [data.tiesKnown[how], n]),
    ])}
  </section>`;
}

/** `share`: 0 … 1. The number says the same, so the bar is for the eye alone. */
function bar(label: string, value: string, share: number): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="data-bar-all" width="100" height="4" />
      ${share > 0 ? svg`<rect class="data-bar-part" width=${100 * share} height="4" />` : nothing}
    </svg>
  </div>`;
}
