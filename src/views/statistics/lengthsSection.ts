// How far ties reach beside pairs drawn at random: the finding in a sentence, and a histogram that is a table.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { LENGTH_CLASSES, LENGTH_DEFAULTS, type Lengths } from '../../analysis/chance/lengths';
import { isSided } from '../../analysis/sides';
import { formatNumber } from '../../i18n/format';
import type { Panel } from './panel';
import { percent } from './printed';

export function lengthsSection(panel: Panel): TemplateResult | typeof nothing {
  const { state, t, m, lang, model } = panel;
  const found = model.lengths.value;
  if (found && [found.median, ...found.randomRange].some(Number.isNaN)) return nothing;
  return html`<section class="statistics-lengths">
    <h3>${t.lengths.title}</h3>
    ${
      found
        ? html`<p>${sentence(panel, found)}</p>
            ${
              // One tie cannot be drawn otherwise.
              panel.slice.source.length === 1
                ? nothing
                : html`${histogram(panel, found)}
                    <p class="panel-note">
                      ${t.lengths.how(formatNumber(lang, found.seed), isSided(panel.slice))}
                    </p>`
            }`
        : html`<p class="panel-note" role="status">
            ${
              model.lengthsFailed.value
                ? html`${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>`
                : state.playing.value
                  ? t.atRest
                  : t.lengths.computing
            }
          </p>`
    }
  </section>`;
}

/** Shorter or longer only where no random network is so. */
function sentence({ t, lang }: Panel, { ties, median, randomMedian, randomRange }: Lengths): string {
  const [low, high] = randomRange;
  const say = (value: number) => formatNumber(lang, value);
  const networks = say(LENGTH_DEFAULTS.networks);
  // As printed: a range from 69 to 69 is none.
  if (say(low) === say(high) && say(median) === say(low)) return t.lengths.alike(ties, say(median), networks);
  if (median < low) return t.lengths.shorter(say(median), say(randomMedian), networks);
  if (median > high) return t.lengths.longer(say(median), say(randomMedian), networks);
  return t.lengths.even(say(median), say(low), say(high), networks);
}

function histogram({ t, lang }: Panel, { shares, randomShares }: Lengths): TemplateResult {
  const rows = [...shares.keys()].filter(at => shares[at]! > 0 || randomShares[at]! > 0);
  const most = Math.max(...shares, ...randomShares);
  const { columns, legend } = t.lengths;
  return html`<ul class="statistics-legend" aria-hidden="true">
      <li><span class="statistics-swatch"></span>${legend.own}</li>
      <li><span class="statistics-swatch statistics-swatch-random"></span>${legend.random}</li>
    </ul>
    <table class="statistics-table statistics-histogram" aria-label=${t.lengths.label}>
      <thead>
        <tr>
          <th scope="col">${columns.length}</th>
          <td></td>
          <th scope="col">${columns.own}</th>
          <th scope="col">${columns.random}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          at =>
            html`<tr>
              <th scope="row">${className({ t, lang }, at)}</th>
              <td aria-hidden="true">${bar(shares[at]! / most, randomShares[at]! / most)}</td>
              <td>${percent(lang, shares[at]!)}</td>
              <td>${percent(lang, randomShares[at]!)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The ties as a bar, chance as a line across it. */
function bar(own: number, random: number): TemplateResult {
  const at = (share: number) => `${(share * 100).toFixed(1)}%`;
  return html`<svg class="statistics-bar" height="14" preserveAspectRatio="none">
    ${svg`<rect y="3" height="8" width=${at(own)} class="statistics-own" />
      <line x1=${at(random)} x2=${at(random)} y1="0" y2="14" class="statistics-random" />`}
  </svg>`;
}

function className({ t, lang }: Pick<Panel, 't' | 'lang'>, at: number): string {
  const say = (value: number) => formatNumber(lang, value);
  const [from, to] = [LENGTH_CLASSES[at - 1], LENGTH_CLASSES[at]!];
  if (from === undefined) return t.lengths.upTo(say(to));
  return to === Infinity ? t.lengths.beyond(say(from)) : t.lengths.class(say(from), say(to));
}
