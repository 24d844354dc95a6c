// Whether figures are more than chance: asked for by a button, told in a sentence each.

import { html, nothing, type TemplateResult } from 'lit-html';
import {
  BETWEEN,
  CHANCE_DEFAULTS,
  CHANCE_FIGURES,
  SETTLE,
  type Chance,
  type ChanceFigure,
  type Compared,
} from '../../analysis/chance/chance';
import { isSided } from '../../analysis/sides';
import { UNKNOWN_COUNTRY } from '../../graph/slice';
import { formatFigure, formatNumber, formatPercent } from '../../i18n/format';
import type { Panel } from './panel';
import { percent } from './printed';

/** Told as more or less than chance up to this p. */
const SURE = 0.05;

export function chanceSection(panel: Panel): TemplateResult {
  const { t, lang, slice } = panel;
  return html`<section class="statistics-chance">
    <h3 tabindex="-1">${t.chance.title}</h3>
    <p>${t.chance.intro(formatNumber(lang, CHANCE_DEFAULTS.samples), isSided(slice))}</p>
    ${runTemplate(panel)}
    <p class="visually-hidden" role="status">${t.chance.told[panel.model.run.value.state]}</p>
    <p class="panel-note">
      ${t.chance.regions}
      <button class="panel-link" @click=${() => panel.state.set({ panel: 'regions' })}>
        ${t.chance.regionsLink}</button
      >.
    </p>
  </section>`;
}

/** One button, which starts and cancels, so that the keyboard stays where it is; at the end the sentences. */
function runTemplate(panel: Panel): TemplateResult {
  const { model, t, lang } = panel;
  const run = model.run.value;
  if (run.state === 'done') return results(panel, run.chance);
  const isRunning = run.state === 'running';
  const share = isRunning ? Math.floor(run.share * 100) / 100 : 0;
  return html`<div class="statistics-running">
    ${isRunning ? html`<p>${t.chance.running(formatPercent(lang, share))}</p>` : nothing}
    ${run.state === 'failed' ? html`<p>${t.chance.failed}</p>` : nothing}
    <button
      class="shell-button statistics-button"
      @click=${isRunning ? model.cancelChance : model.startChance}
    >
      ${isRunning ? t.chance.cancel : run.state === 'failed' ? t.chance.again : t.chance.start}
    </button>
    ${isRunning ? html`<progress max="1" value=${run.share} aria-label=${t.chance.title}></progress>` : nothing}
  </div>`;
}

function results(panel: Panel, { figures, samples, seed }: Chance): TemplateResult {
  const { t, lang, slice } = panel;
  const say = (value: number) => formatNumber(lang, value);
  const method = t.chance.methods[isSided(slice) ? 'barber' : 'leiden'];
  return html`<ul class="statistics-judged">
      ${CHANCE_FIGURES.map(
        id =>
          html`<li data-chance=${id}>
            <b>${t.chance.figures[id]}:</b> ${judged({ t, lang }, id, figures[id])}
            ${id === 'sameCountry' && slice.country.includes(UNKNOWN_COUNTRY) ? t.chance.knownCountries : nothing}
          </li>`,
      )}
    </ul>
    <details class="unfold">
      <summary>${t.chance.howTitle}</summary>
      <p class="panel-note">
        ${t.chance.how(say(samples), say(seed), say(SETTLE), say(BETWEEN))}
        ${t.chance.least(significance(lang, 2 / (samples + 1)))} ${t.chance.threshold}
        ${t.chance.modularity(method)}
      </p>
    </details>`;
}

function judged({ t, lang }: Pick<Panel, 't' | 'lang'>, id: ChanceFigure, found: Compared): string {
  const { value, mean, z, p } = found;
  const write = (figure: number) =>
    id === 'sameCountry' ? percent(lang, figure) : threeDigits(lang, figure);
  if (Number.isNaN(value)) return `${t.chance.notDefined}.`;
  if (Number.isNaN(z))
    return Number.isNaN(mean) ? `${t.chance.notDefined}.` : `${t.chance.always(write(mean))}.`;
  const judgement = p > SURE ? 'even' : value > mean ? 'more' : 'fewer';
  const sentence = t.chance[judgement](write(value), write(mean));
  const sure = Number.isNaN(z)
    ? t.chance.sureAlways(significance(lang, p))
    : t.chance.sure(signed(lang, z), significance(lang, p));
  return `${sentence} (${sure}).`;
}

/** Three digits behind the comma; what would be nothing with these has its first digit. */
const threeDigits = (lang: string, value: number) => {
  if (value === 0) return '0';
  const small = Math.abs(value) < 0.0005;
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return formatFigure(lang, value, small ? { maximumSignificantDigits: 1 } : digits);
};
const significance = (lang: string, p: number) => formatFigure(lang, p, { maximumFractionDigits: 3 });
const signed = (lang: string, z: number) =>
  formatFigure(lang, z, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
