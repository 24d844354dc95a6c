// What is told of a pair of groups: its first tie with the names and states of that time, and what contradicts.

import { html, nothing, type TemplateResult } from 'lit-html';
import { firstAgreement, type FirstTies, type OtherDate } from '../../analysis/series/firstTies';
import { foundedOn } from '../../graph/lifespan';
import { nameIn } from '../../graph/names';
import { formatDate, formatList, formatNumber } from '../../i18n/format';
import { yearOf } from '../../lib/dates';
import type { State } from '../../state/state';
import { placeName } from '../parts/places/placeName';
import type { FirstTiesTexts } from './firstTiesTexts';
import type { Speaker } from './words';

/** So many ties of one pair are named. */
const NAMED = 3;

export interface Section extends Speaker {
  readonly state: State;
  readonly t: FirstTiesTexts;
}

export function pairTemplate(section: Section, pair: FirstTies): TemplateResult {
  const { t, lang } = section;
  const { first, since, ties } = pair;
  const shown = (n: number) => formatNumber(lang, n);
  if (since === null) return html`<p>${t.onlyUndated(ties, shown(ties))}</p>`;
  const several = first.length > NAMED;
  return html`${
    several
      ? html`<p>${t.several(first.length, shown(first.length), formatDate(lang, since.slice(0, 4)))}</p>`
      : first.map(tie => html`<p>${tieButton(section, tie)}</p>`)
  }
  ${
    several && first.length === ties
      ? nothing
      : html`<p class="regions-note">${asides(section, pair, several).join(' ')}</p>`
  }`;
}

/** What contradicts, or is not known. */
function asides(section: Section, pair: FirstTies, several: boolean): readonly string[] {
  const { t, lang } = section;
  const { first, contested, perhaps, rivals, undated } = pair;
  const dated = ({ tie, date }: OtherDate) => t.contestedOf(tieText(section, tie), formatDate(lang, date));
  const list = (texts: readonly string[]) => formatList(lang, texts);
  const sentences = [
    first.length > 1 && !several && t.oneOf,
    contested.length > 0 &&
      !several &&
      t.contested(
        list(first.length > 1 ? contested.map(dated) : contested.map(({ date }) => formatDate(lang, date))),
      ),
    perhaps.length > 0 && t.perhaps(list(perhaps.map(dated))),
    rivals.length > 0 && t.rivals(list(rivals.map(tie => tieText(section, tie, true)))),
    undated > 0 && t.undated(undated, formatNumber(lang, undated)),
  ];
  // A Russian date brings its full stop along.
  return sentences.filter(sentence => sentence !== false).map(text => text.replace(/\.\.$/, '.'));
}

/** "Hamburg (Bundesrepublik Deutschland) – Leningrad (Sowjetunion), 1957", which opens the tie. */
function tieButton(section: Section, tie: number): TemplateResult {
  const { state, lang } = section;
  const own = state.network.value!.ties[tie]!;
  return html`<button class="regions-link" @click=${() => state.selectTie(own.id)}>
    ${endsOf(section, tie).map(
      ({ name, concludedBy }, i) =>
        html`${i > 0 ? ' – ' : nothing}${placeName(section, name)}${concludedBy === '' ? nothing : ` (${concludedBy})`}`,
    )},
    ${formatDate(lang, foundedOn(own)!)}
  </button>`;
}

function tieText(section: Section, tie: number, withDate = false): string {
  const names = endsOf(section, tie).map(({ name }) => name.text);
  const founded = foundedOn(section.state.network.value!.ties[tie]!);
  const date = withDate && founded !== null ? ` (${formatDate(section.lang, founded)})` : '';
  return `${names.join('–')}${date}`;
}

/** The two ends as they were called when the first agreement was concluded, and who concluded it where that is told. */
function endsOf({ state, m, lang }: Section, tie: number) {
  const network = state.network.value!;
  const { a, b } = network.ties[tie]!;
  const { agreement, concludedByA, concludedByB } = firstAgreement(network, tie);
  const year = agreement.founded === null ? null : yearOf(agreement.founded);
  const states: Readonly<Record<string, string>> = m.city.states;
  return (
    [
      [a, concludedByA],
      [b, concludedByB],
    ] as const
  ).map(([place, concludedBy]) => ({
    name: nameIn(state.names.value, network.places[place]!.id, lang, year),
    // Their short forms in brackets would stand in brackets here.
    concludedBy: states[concludedBy]?.replace(/ \([^)]*\)$/, '') ?? concludedBy,
  }));
}
