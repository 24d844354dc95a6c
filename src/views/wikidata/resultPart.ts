// How far the questions are; what came of them, what is to be known of it, and the way into the app.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Failure } from '../../data/wikidata/failure';
import { formatPercent } from '../../i18n/format';
import { outwardLink } from '../parts/panel/outwardLink';
import { unfold } from '../parts/panel/unfold';
import type { Came } from './model';
import { say, type Panel } from './panel';

/** Always there, so that what it says is heard. */
export function standing(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const progress = model.progress.value;
  if (!progress) {
    const said = model.broken.value
      ? t.broken
      : model.opened.value === ''
        ? ''
        : t.opened(model.opened.value);
    return html`<div class="wikidata-standing" role="status">${said}</div>`;
  }
  const { step, done, of, pause } = progress;
  const text =
    step === 'ties'
      ? t.steps.ties(say(panel, done), say(panel, of))
      : step === 'pause'
        ? t.steps.pause(pause, say(panel, pause))
        : t.steps[step];
  return html`<div class="wikidata-standing" role="status">
    <label
      ><span>${text}</span>
      <progress max="1" .value=${of > 0 ? done / of : 0}>
        ${of > 0 ? formatPercent(panel.lang, done / of) : ''}
      </progress></label
    >
    <button type="button" class="panel-button" data-next @click=${() => model.cancel()}>${t.cancel}</button>
  </div>`;
}

export function resultPart(panel: Panel): TemplateResult | typeof nothing {
  const { model, t } = panel;
  const came = model.came.value;
  if (!came) return nothing;
  const { collected, summary } = came;
  const { failure, done, of } = collected;
  const lacking =
    failure === null ? '' : done < of ? t.partly(say(panel, done), say(panel, of)) : t.withoutKinds;
  return html`<section class="wikidata-result">
    <h3 tabindex="-1" data-next>${t.result}</h3>
    ${failure === null ? nothing : html`<p role="alert">${failure === 'cancelled' ? t.cancelled : reasonOf(panel, failure)}</p>`}
    ${
      summary.agreements > 0
        ? found(panel, came, lacking)
        : failure === null
          ? html`<p>${t.nothing}</p>`
          : nothing
    }
    ${notFound(panel, came)}
  </section>`;
}

function reasonOf(panel: Panel, { kind, wait }: Failure): string {
  const { t } = panel;
  const minutes = Math.ceil(wait / 60);
  return minutes > 0 ? `${t.failures[kind]} ${t.pauseAsked(minutes, say(panel, minutes))}` : t.failures[kind];
}

function found(panel: Panel, { summary }: Came, lacking: string): TemplateResult {
  const { model, t } = panel;
  const { agreements, places, issues } = summary;
  const facts = (Object.keys(t.facts) as (keyof typeof t.facts)[]).filter(fact => summary[fact] > 0);
  return html`<p>${t.found(agreements, say(panel, agreements), places, say(panel, places))}</p>
    ${lacking === '' ? nothing : html`<p>${lacking}</p>`}
    <ul>
      ${facts.map(fact => html`<li>${t.facts[fact](summary[fact], say(panel, summary[fact]))}</li>`)}
    </ul>
    ${
      issues.length === 0
        ? nothing
        : unfold(
            panel.unfolded,
            'issues',
            t.leftOut(issues.length, say(panel, issues.length)),
            () =>
              html`<ul>
                ${issues
                  .slice(0, LISTED)
                  .map(({ value, reason }) => html`<li>${pages(value)}: ${panel.m.issues[reason]}</li>`)}
              </ul>`,
          )
    }
    <p class="panel-note">${t.openNote}</p>
    <button type="button" class="panel-button" data-open @click=${() => void model.open()}>
      ${t.open}
    </button>`;
}

/** Two items, once where they are one; on their pages stands what they are called. */
const pages = (value: string): readonly (TemplateResult | string)[] =>
  [...new Set(value.split(' – '))].flatMap((item, i) => [
    i === 0 ? '' : ' – ',
    outwardLink(`https://www.wikidata.org/wiki/${item}`, item),
  ]);

/** Lines of a list; of more nobody reads each. */
const LISTED = 200;

function notFound(panel: Panel, { scope, collected }: Came): TemplateResult | typeof nothing {
  const { t } = panel;
  const { unmatched } = collected;
  if (scope.of !== 'cities' || unmatched.length === 0) return nothing;
  return unfold(
    panel.unfolded,
    'unmatched',
    t.unmatched(unmatched.length, say(panel, unmatched.length)),
    () =>
      html`<p class="panel-note">${t.unmatchedNote}</p>
        <ul>
          ${unmatched.slice(0, LISTED).map(number => {
            const [name] = scope.cities[number]!.names;
            return html`<li lang=${name?.lang || nothing}>${name?.text ?? scope.cities[number]!.id}</li>`;
          })}
        </ul>`,
  );
}
