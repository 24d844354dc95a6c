// How far the suggestions can be trusted: whose weights they rest on, how well these found hidden partnerships again, and
// on request how well they do on this network. No figure without what it stands on.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Estimate, Figure } from '../../analysis/matches/evaluate';
import type { ModelCard } from '../../analysis/matches/card';
import { LEARNABLE } from '../../analysis/matches/learnable';
import type { Quality } from '../../analysis/matches/quality';
import { QUALITY_DEFAULTS } from '../../analysis/matches/qualityOptions';
import { formatDate, formatList, formatPercent } from '../../i18n/format';
import { say, type Panel } from './panel';
import type { RunState } from './run';

/** Those that a reader can make something of. */
const TOLD = ['hit1', 'hit10', 'hit50', 'mrr', 'aucDegree'] as const satisfies readonly Figure[];
/** Beside the model, in a narrow table. */
const COMPARED = ['hit1', 'hit10', 'mrr'] as const satisfies readonly Figure[];
const SHARES: readonly Figure[] = ['hit1', 'hit10', 'hit50', 'aucDegree'];

export function qualitySection(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const found = model.found.value;
  return html`<section class="matches-quality">
    <h3 tabindex="-1">${t.quality}</h3>
    ${
      found
        ? html`<p>${inUse(panel, found.learnedFrom, found.card)}</p>
            ${found.learnedFrom === 'world' ? cardTemplate(panel, found.card) : nothing}
            <p class="panel-note">${t.expected}</p>`
        : nothing
    }
    ${learningTemplate(panel)} ${measuringTemplate(panel)}
  </section>`;
}

function inUse(panel: Panel, learnedFrom: Quality['learnedFrom'], { ties, places, date }: ModelCard): string {
  const { t, lang } = panel;
  return learnedFrom === 'thisNetwork'
    ? t.inUse.thisNetwork
    : t.inUse.world(say(panel, ties), say(panel, places), formatDate(lang, date));
}

function cardTemplate(panel: Panel, { hidden, draws, questions, figures }: ModelCard): TemplateResult {
  const { t, lang } = panel;
  const estimateOf = (figure: Figure): Estimate => {
    const [mean, low, high] = figures[figure];
    return { mean, low, high };
  };
  return html`<p>${t.card(formatPercent(lang, hidden), say(panel, draws), say(panel, questions))}</p>
    <table class="matches-figures">
      <tbody>
        ${TOLD.map(
          figure =>
            html`<tr>
              <th scope="row">${t.figures[figure]}</th>
              <td>${written(panel, figure, estimateOf(figure))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** "33 % (31 %–35 %)". */
function written(panel: Panel, figure: Figure, { mean, low, high }: Estimate): TemplateResult {
  const { lang } = panel;
  const write = (value: number) =>
    Number.isNaN(value) ? '–' : SHARES.includes(figure) ? formatPercent(lang, value) : say(panel, value, 2);
  return html`${write(mean)} <span>(${write(low)}–${write(high)})</span>`;
}

function learningTemplate(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const { learning } = model;
  if (!model.isLearnable.value) return html`<p class="panel-note">${t.tooSmall(say(panel, LEARNABLE))}</p>`;
  const run = learning.run.value;
  if (run.state === 'done')
    return html`<p>
      <button class="panel-button" @click=${learning.cancel}>${t.unlearn}</button>
    </p>`;
  return running(panel, run, t.learning, learning.cancel, t.learn, model.learn, t.learnNote);
}

function measuringTemplate(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const run = model.quality.run.value;
  if (run.state === 'done') return html`<div role="status">${measured(panel, run.found)}</div>`;
  const note = model.isLearnable.value ? t.measureLong : '';
  return running(panel, run, t.measuring, model.quality.cancel, t.measure, model.measure, note);
}

/** One button, which starts and cancels, so that the keyboard stays where it is. */
function running(
  panel: Panel,
  run: RunState<unknown>,
  progress: (share: string) => string,
  cancel: () => void,
  label: string,
  start: () => void,
  note: string,
): TemplateResult {
  const { t, lang, model } = panel;
  const isRunning = run.state === 'running';
  const share = isRunning ? Math.floor(run.share * 100) / 100 : 0;
  return html`<div class="matches-running">
    ${run.state === 'failed' ? html`<p role="status">${t.runFailed}</p>` : nothing}
    ${isRunning ? html`<p>${progress(formatPercent(lang, share))}</p>` : nothing}
    <button
      class="panel-button"
      ?disabled=${model.candidates.value === null || (!isRunning && model.isBusy.value)}
      @click=${isRunning ? cancel : start}
    >
      ${isRunning ? t.cancel : label}
    </button>
    ${isRunning ? html`<progress max="1" value=${run.share} aria-label=${label}></progress>` : nothing}
    ${!isRunning && note !== '' ? html`<span class="panel-note">${note}</span>` : nothing}
  </div>`;
}

function measured(panel: Panel, { testable, enough, found, learnedFrom }: Quality): TemplateResult {
  const { t, lang } = panel;
  const counts = formatList(
    lang,
    testable.map(count => say(panel, count)),
  );
  if (!found) return html`<p>${t.tooFew(counts, say(panel, enough))}</p>`;
  const scorers = (Object.keys(t.scorers) as (keyof typeof t.scorers)[]).sort(
    (a, b) =>
      Number(b === 'learned') - Number(a === 'learned') ||
      found.figures[b].hit10.mean - found.figures[a].hit10.mean,
  );
  return html`<p>
      ${t.measured(say(panel, found.questions), counts, say(panel, QUALITY_DEFAULTS.most))}
      ${t.measuredWith[learnedFrom]} ${t.noProfiles}
    </p>
    <div class="matches-scroll" tabindex="0" role="group" aria-label=${t.measure}>
      <table class="matches-figures">
        <thead>
          <tr>
            <th scope="col">${t.scorer}</th>
            ${COMPARED.map(figure => html`<th scope="col">${t.figures[figure]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${scorers.map(
            scorer =>
              html`<tr>
                <th scope="row">${t.scorers[scorer]}</th>
                ${COMPARED.map(figure => html`<td>${written(panel, figure, found.figures[scorer][figure])}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
