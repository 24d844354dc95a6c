// The suggested places: each with its points, what speaks for it in a sentence, and what can be done with it.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { FACTORS } from '../../analysis/matches/factors';
import { ADDS } from '../../analysis/matches/reason';
import type { Suggested, Suggestions } from '../../analysis/matches/suggestions';
import { NO_COUNTRY } from '../../data/noCountry';
import { hasGazetteer } from '../../data/gazetteer/source';
import { RESTING, type RestingCountry } from '../../graph/restingTowards';
import { csvBlob } from '../../export/csv';
import { formatCountry } from '../../i18n/format';
import { capital } from '../../lib/capital';
import type { Candidates } from '../../worker/askSuggestions';
import { csvName, download } from '../parts/panel/download';
import { placeName } from '../parts/places/placeName';
import { candidateName, reasonSentence, type ReasonSpeaker } from '../parts/words/reasonSentence';
import { unfold } from '../parts/panel/unfold';
import { suggestionsCsv } from './csv';
import { AT_ONCE } from './model';
import { noneTemplate, nothingWeighs, sharesNothing, weighsNothing } from './none';
import { countryOf, nameIn, points, say, type Panel } from './panel';
import { whyTemplate } from './why';

/** What the rows are told with. */
export interface Rows {
  readonly city: number;
  readonly candidates: Candidates;
  readonly found: Suggestions;
  readonly speaker: ReasonSpeaker;
}

export function listTemplate(panel: Panel, city: number): TemplateResult {
  const { model, m, t } = panel;
  const [candidates, found] = [model.candidates.value, model.found.value];
  if (model.failed.value && !hasGazetteer) return html`<p role="status">${t.withoutCities}</p>`;
  if (model.failed.value)
    return html`<p role="status">
      ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
    </p>`;
  if (!candidates || !found) return html`<p role="status" class="matches-waiting">${t.computing}</p>`;
  if (weighsNothing(panel)) return nothingWeighs(panel);
  if (found.suggestions.length === 0) return noneTemplate(panel, found);
  const speaker = speakerOf(panel, candidates, found);
  const rows: Rows = { city, candidates, found, speaker };
  const shown = found.suggestions.length;
  const more = found.candidates > shown && shown >= model.count.value;
  return html`<section class="matches-found" aria-busy=${model.pending.value}>
    <h3>${t.list}</h3>
    <p class="panel-note" role="status">
      ${t.found(say(panel, shown), say(panel, found.candidates))}. ${t.scoreNote}
    </p>
    <ol class="matches-list">
      ${repeat(
        found.suggestions,
        ({ place }) => place,
        (one, at) => row(panel, rows, one, at),
      )}
    </ol>
    <div class="matches-actions">
      ${
        more
          ? html`<button class="panel-button" @click=${() => (model.count.value += AT_ONCE)}>
              ${t.more(say(panel, AT_ONCE))}
            </button>`
          : nothing
      }
      <button class="panel-button" @click=${() => save(panel, rows)}>${t.save}</button>
    </div>
  </section>`;
}

export function speakerOf(
  { state, lang, t }: Panel,
  candidates: Candidates,
  found: Suggestions,
): ReasonSpeaker {
  const names = state.nameOf.value;
  const tags = new Map(found.vocabulary.map(({ id, name }) => [id, name[lang]]));
  return {
    lang,
    t: t.reasons,
    candidates,
    nameOf: place => names(place).text,
    tagName: tag => tags.get(tag) ?? tag,
  };
}

function row(panel: Panel, rows: Rows, one: Suggested, at: number): TemplateResult {
  const { model, lang, t } = panel;
  const { city, candidates, found, speaker } = rows;
  const country = candidates.countries[one.place]!;
  const resting = restingBetween(countryOf(panel, city), country);
  const name = candidateName(speaker, one.place);
  return html`<li class="matches-row">
    <div class="matches-head">
      ${nameTemplate(panel, one.place, name)}
      <span class="panel-note"
        >${country === NO_COUNTRY ? nothing : formatCountry(lang, country)}${
          one.place >= panel.network.places.length ? html` · ${t.notHere}` : nothing
        }</span
      >
      <span class="matches-score">${t.score(points(panel, one.points))}</span>
    </div>
    ${scoreBar(one.points, Math.max(...found.suggestions.map(({ points }) => points)))}
    ${resting === null ? nothing : html`<p class="panel-note">${capital(t.rests[resting])}.</p>`}
    <p>${reasonSentence(speaker, city, one.place, one.reasons) || weakReason(panel, one)}</p>
    ${sharesNothing(panel, found, one) ? html`<p class="panel-note">${t.noneShared}</p>` : nothing}
    ${actions(panel, rows, one, name)}
    ${unfold(model.unfolded, `why-${at}`, t.why, () => whyTemplate(panel, one, name))}
  </li>`;
}

/** Partnerships of one of the two, not within it, rest in many places. */
const restingBetween = (here: string, there: string): RestingCountry | null =>
  here === there ? null : ([here, there].find((code): code is RestingCountry => code in RESTING) ?? null);

/** Where nothing can be told that anybody could check, what weighs most. */
function weakReason({ t }: Panel, { parts }: Suggested): string {
  const [most] = [...FACTORS].sort((a, b) => parts[b] - parts[a]);
  return most !== undefined && parts[most] >= ADDS ? t.weakReason(t.factors[most]) : t.noReason;
}

/** Of the network, its page opens. */
function nameTemplate(panel: Panel, place: number, name: string): TemplateResult {
  const { state, network, lang, m } = panel;
  const own = network.places[place];
  if (!own) return html`<b>${name}</b>`;
  const hover = (on: boolean) => () => state.setHover(on ? { place } : null);
  return html`<button
    class="panel-link matches-name"
    @click=${() => state.select([own.id])}
    @pointerenter=${hover(true)}
    @pointerleave=${hover(false)}
    @focus=${hover(true)}
    @blur=${hover(false)}
  >
    ${placeName({ lang, m }, state.nameOf.value(place))}
  </button>`;
}

/** Against the highest; points below 0 have no bar. */
function scoreBar(own: number, best: number): TemplateResult {
  const share = best > 0 ? Math.max(0, own / best) : 0;
  return html`<svg class="matches-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="matches-bar-ground" width="100" height="1" /><rect width=${(100 * share).toFixed(1)} height="1" />`}
  </svg>`;
}

function actions(
  panel: Panel,
  { city, candidates }: Rows,
  { place }: Suggested,
  name: string,
): TemplateResult {
  const { state, network, t, m } = panel;
  const here = candidates.ids[city]!;
  const there = candidates.ids[place]!;
  const proposal = state.proposals.value.find(
    ({ a, b }) => (a === here && b === there) || (a === there && b === here),
  );
  return html`<div class="matches-actions">
    ${
      place < network.places.length
        ? html`<button
            class="panel-button"
            aria-label=${t.showWhy(name)}
            @click=${() => {
              state.mark([here, there]);
              state.fit();
            }}
          >
            ${t.show}
          </button>`
        : nothing
    }
    ${
      proposal
        ? html`<button
              class="panel-button"
              aria-label=${t.untryWhy(name)}
              @click=${() => state.withdraw(proposal.pair)}
            >
              ${t.untry}
            </button>
            <span class="panel-note"
              >${t.tried}
              <button class="panel-link" @click=${() => state.set({ panel: 'whatif' })}>
                ${m.app.panels.whatif}
              </button></span
            >`
        : html`<button
            class="panel-button"
            aria-label=${t.tryWhy(name)}
            @click=${() => state.propose(here, there)}
          >
            ${t.try}
          </button>`
    }
  </div>`;
}

function save(panel: Panel, rows: Rows): void {
  const text = suggestionsCsv(panel.lang, panel.t, rows);
  download(csvName(panel.network.info.id, `${panel.t.file}-${nameIn(panel, rows.city)}`), csvBlob(text));
}
