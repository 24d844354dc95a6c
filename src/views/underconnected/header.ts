// What was found and on what it stands, or why nothing can be said here and what leads on; and the chosen place.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LEAST_ABSENT } from '../../analysis/underconnected/absentChoice';
import { FLAG, type Found, type Refusal } from '../../analysis/underconnected/underconnected';
import { NO_COUNTRY } from '../../data/noCountry';
import { formatCountry, formatList, formatPercent } from '../../i18n/format';
import type { State } from '../../state/state';
import type { Expectation } from '../../worker/askExpectation';
import { basisOf } from '../parts/words/basis';
import { expectationOf, flagBits } from '../parts/words/expectation';
import { probability, say, type ListPanel, type Panel } from './panel';

export function listHeader(panel: ListPanel): TemplateResult {
  const { t, answer, expectation } = panel;
  const isLow = (row: number) => (flagBits(expectation, answer, row) & FLAG.low) !== 0;
  const low = answer.flags.reduce((sum, _, row) => sum + Number(isLow(row)), 0);
  return html`<header>
    <h2 tabindex="-1">${t.title(low, say(panel, low))}</h2>
    <p>${chanceOf(panel, low)}</p>
    ${chosen(panel, expectation)}
    <p>${foundation(panel).join(' ')}</p>
    ${isNarrowed(panel.state) ? html`<p>${panel.t.wayFilter}</p>` : nothing} ${notes(panel)}
  </header>`;
}

/** How many cities would be low by chance alone, and what the list is worth therefore. */
function chanceOf({ t, lang, answer }: ListPanel, low: number): string {
  const expected = Math.round(answer.lowByChance);
  const chance = t.byChance.expected(expected, say({ lang }, expected));
  if (low === 0) return chance;
  return `${chance} ${low > expected ? t.byChance.more : t.byChance.notMore}`;
}

/** Countries that are named, those with most of the cities. */
const COUNTRIES = 4;

/** Cities of which everything was collected are no sample: of which countries they are, and what was asked of them. */
function origin({ t, lang, expectation, answer }: ListPanel): string {
  const { network } = expectation;
  const cities = new Map<string, number>();
  for (const place of answer.places) {
    const code = network.places[place]?.country ?? NO_COUNTRY;
    cities.set(code, (cities.get(code) ?? 0) + 1);
  }
  const named = [...cities]
    .filter(([code]) => code !== NO_COUNTRY)
    .sort(([, x], [, y]) => y - x)
    .slice(0, COUNTRIES);
  const rest = answer.places.length - named.reduce((sum, [, n]) => sum + n, 0);
  const parts = named.map(([code, n]) => `${formatCountry(lang, code)} ${say({ lang }, n)}`);
  if (rest > 0) parts.push(t.origin.elsewhere(say({ lang }, rest)));
  return t.origin.words(formatList(lang, parts), network.info.coverage.question[lang]);
}

/** On what the list stands, in sentences. */
export function foundation(panel: ListPanel): readonly string[] {
  const { t, lang, answer, expectation } = panel;
  const { coverage, network } = expectation;
  const own = answer.places.filter(place => place < network.places.length).length;
  const { sides } = network.info;
  const strangers = answer.places.length - own;
  const basis =
    coverage.basis === 'pair'
      ? t.basis.pair(own, say(panel, own), sides?.a[lang] ?? '', sides?.b[lang] ?? '')
      : t.basis[coverage.basis](own, say(panel, own));
  const absent = coverage.absent === 'covered' ? t.absentFit : t.absentOnly;
  return [
    basis,
    strangers > 0 && absent(strangers, say(panel, strangers), say(panel, LEAST_ABSENT)),
    t.explained(formatPercent(lang, answer.model.explained)),
  ].filter(sentence => sentence !== false);
}

function notes(panel: ListPanel): TemplateResult {
  const { t, lang, answer, expectation } = panel;
  const { coverage, undated } = expectation;
  const parts = (
    [
      [coverage.uncovered, t.left.uncovered],
      [undated.reduce((sum, one) => sum + one, 0), t.left.undated],
      [coverage.notCities, t.left.notCities],
      [answer.known - answer.places.length, t.left.population],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, text]) => text(n, say(panel, n)));
  return html`<p class="panel-note">
    ${coverage.basis === 'all' ? origin(panel) : nothing}
    ${parts.length > 0 ? t.left.intro(formatList(lang, parts)) : nothing} ${t.ended}
    ${panel.state.mode.value === 'all' ? nothing : t.populationNow} ${basis(panel)}
  </p>`;
}

const isFilteredIn = ({ listed }: State) => (listed.shown.value?.filteredOut ?? 0) > 0;
/** A year has all its partners, a filter or a period some of them. */
const isNarrowed = (state: State) => isFilteredIn(state) || state.mode.value === 'period';

function basis({ state }: Panel): string {
  const shown = state.listed.shown.value;
  return shown
    ? basisOf(state, { undated: shown.counts.unknownFounding, filtered: shown.filteredOut > 0, real: true })
    : '';
}

/** The chosen place with its numbers, or why it has none; without one, how to choose. */
function chosen(panel: Panel, expectation: Expectation): TemplateResult {
  const { state, model, speaker, m, t } = panel;
  const place = model.chosen.value;
  if (place === null) return html`<p class="panel-note">${t.choose}</p>`;
  const { sentence } = expectationOf(speaker, expectation, place);
  const { places } = expectation.network;
  const own = places[place];
  const id = own?.id ?? expectation.absent[place - places.length]?.id;
  return html`<div class="panel-chosen" aria-live="polite">
    <p>${sentence}</p>
    ${
      own
        ? html`<button class="panel-button" @click=${() => state.select([own.id])}>${t.toPage}</button>`
        : nothing
    }
    ${
      id === undefined
        ? nothing
        : html`<button
            class="panel-button"
            @click=${() => state.set({ panel: 'matches', places: [id], tie: '' })}
          >
            ${m.app.panels.matches}
          </button>`
    }
  </div>`;
}

/** Instead of a list. */
export function refusedHeader(panel: Panel, expectation: Expectation): TemplateResult {
  const { state, t } = panel;
  const { answer, coverage } = expectation;
  const reason: Refusal | 'silent' = answer.refused ?? 'silent';
  const filtered = isFilteredIn(state);
  const timed = state.mode.value !== 'all';
  return html`<header class="expect-refused">
    <h2 tabindex="-1">${t.titleFor[reason]}</h2>
    <p>${whyOf(panel, expectation)}</p>
    ${
      filtered || timed
        ? html`<p>${t.wayFilter}</p>
            <p class="panel-tools">
              ${filtered ? html`<button class="panel-button" @click=${state.resetFilters}>${t.unfilter}</button>` : nothing}
              ${timed ? html`<button class="panel-button" @click=${() => state.set({ mode: 'all' })}>${t.allYears}</button>` : nothing}
            </p>`
        : nothing
    }
    ${reason === 'population' ? html`<p>${t.wayPopulation}</p>` : nothing}
    ${coverage.basis === 'all' ? nothing : html`<p>${t.way}</p>`}
    <p class="panel-note">${basis(panel)}</p>
  </header>`;
}

function whyOf(panel: Panel, { answer, coverage, counted }: Expectation): string {
  const { t } = panel;
  if (answer.refused === null) {
    const silent = t.why.silent(say(panel, answer.model.places), probability(panel, answer.model.p));
    // Who has no tie does not stand in such a list, and so is not compared.
    const isSelected = coverage.basis !== 'all' && !(counted && coverage.absent === 'covered');
    return isSelected ? `${silent} ${selection(panel, answer)}` : silent;
  }
  const { refused, known, modelled } = answer;
  return t.why[refused](say(panel, known), say(panel, modelled));
}

function selection(panel: Panel, { model, partners }: Found): string {
  const single = partners.subarray(0, model.places).filter(count => count === 1).length;
  return panel.t.why.selected(say(panel, single), say(panel, model.places));
}
