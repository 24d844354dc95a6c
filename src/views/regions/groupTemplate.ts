// The page of a selected region or country, and of a selected pair of two.

import { html, nothing, type TemplateResult } from 'lit-html';
import { liftOf } from '../../analysis/mixing/lift';
import { INNER } from '../../graph/aggregate';
import { tiesOf } from '../../graph/neighbours';
import { ABSENT } from '../../graph/status';
import { formatNumber } from '../../i18n/format';
import { placeName } from '../parts/places/placeName';
import { tieCaption } from '../parts/words/tieCaption';
import type { Cell } from './model';
import { codesOf, isChosen, togglePair } from './pairFilter';
import { groupButton, nameTemplate, type Panel } from './panel';
import { groupSays } from '../parts/surface/pictureCaption';
import { liftText, pairText, saysLift, tiesText } from './words';

/** So many partners and places are listed at first. */
const FIRST = 12;

export function selectionTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { state, m } = panel;
  const { places, tie } = state.picture.selection.value;
  if (state.level.value === 'place' || (places.length === 0 && tie === null)) return nothing;
  return html`<div class="regions-page">
    ${tie !== null ? pairPage(panel, tie) : places.map(group => groupPage(panel, group))}
    <p><button class="regions-link" @click=${() => state.select([])}>${m.regions.back}</button></p>
  </div>`;
}

function groupPage(panel: Panel, group: number): TemplateResult {
  const { state, model, counted, m, lang } = panel;
  const { groups, balance, mixing } = counted;
  const { partners } = balance[group]!;
  const largest = partners[0]?.ties ?? 1;
  const most = model.whole.value ? Infinity : FIRST;
  const members = [...groups.groupOf.keys()].filter(place => groups.groupOf[place] === group);
  const inner = innerTies(panel, group);
  return html`<header>
      <h2 tabindex="-1">${nameTemplate(panel, group)}</h2>
      <p>${mixing.ties === 0 ? m.regions.noTies : groupSays(state, group)}</p>
    </header>
    ${
      partners.length === 0
        ? nothing
        : html`<section>
            <h3>${m.regions.partnersOf}</h3>
            <ol class="regions-bars">
              ${partners.slice(0, most).map(
                ({ group: other, ties }) =>
                  html`<li>
                    ${pairButton(panel, orient(panel, group, other), counted.nameOf(other).text)}
                    <svg class="regions-bar-mark" aria-hidden="true">
                      <rect width="${(100 * ties) / largest}%" height="100%" rx="2" />
                    </svg>
                    <span>${formatNumber(lang, ties)}</span>
                  </li>`,
              )}
            </ol>
            ${moreButton(panel, partners.length)}
          </section>`
    }
    <section>
      <h3>${m.regions.placesOf}</h3>
      <ul class="regions-list">
        ${placesBy(panel, members)
          .slice(0, most)
          .map(
            ([place, partners]) =>
              html`<li>
                <button
                  class="regions-link"
                  @click=${() => state.select([state.network.value!.places[place]!.id])}
                >
                  ${placeName(panel, state.nameOf.value(place))}
                </button>
                <span>${m.overview.partners(partners, formatNumber(lang, partners))}</span>
              </li>`,
          )}
      </ul>
      ${moreButton(panel, members.length)}
      <p class="regions-note">${m.regions.placesHint}</p>
    </section>
    ${
      inner.length === 0
        ? nothing
        : html`<section>
            <h3>${m.regions.innerOf}</h3>
            <p>${m.regions.innerNote(inner.length, formatNumber(lang, inner.length))}</p>
            ${tieList(panel, inner)}
          </section>`
    }`;
}

function moreButton({ model, m, lang }: Panel, all: number): TemplateResult | typeof nothing {
  if (all <= FIRST) return nothing;
  const whole = model.whole.value;
  return html`<p class="regions-note">
    <button class="regions-link" @click=${() => (model.whole.value = !whole)}>
      ${whole ? m.regions.showFewer : m.regions.showAll(formatNumber(lang, all))}
    </button>
  </p>`;
}

function pairPage(panel: Panel, tie: number): TemplateResult {
  const { state, counted, model, m } = panel;
  const { groups, mixing, level } = counted;
  const { a, b } = groups.network.ties[tie]!;
  const cell = orient(panel, a, b);
  const ties = shownTies(panel, index => groups.pairOf[index] === tie);
  const count = mixing.tiesOf(cell.row, cell.column);
  const codes = codesOf(groups, level, cell);
  return html`<header>
      <h2 tabindex="-1">${pairText(counted, cell)}</h2>
      <p>
        ${count === 0 ? m.regions.noTies : tiesText(panel, count)}${
          count > 0 && saysLift(counted)
            ? html`; ${liftText(panel, liftOf(count, mixing.expectedOf(cell.row, cell.column)))}`
            : nothing
        }
      </p>
      <p class="regions-ends">${groupButton(panel, cell.row)} ${groupButton(panel, cell.column)}</p>
      ${
        count === 0 || codes === null
          ? nothing
          : html`<p>
              <button class="regions-link" @click=${() => togglePair(state, model, cell)}>
                ${isChosen(state, codes) ? m.regions.all : m.regions.only}
              </button>
            </p>`
      }
    </header>
    ${
      ties.length === 0
        ? nothing
        : html`<section>
            <h3>${m.regions.tiesOf}</h3>
            ${tieList(panel, ties)}
            <p class="regions-note">${m.regions.placesHint}</p>
          </section>`
    }`;
}

/** A pair as the matrix has it: with sides the one of side a is the row. */
function orient({ counted: { mixing } }: Panel, x: number, y: number): Cell {
  const turned = mixing.sided && mixing.tiesOf(x, y) === 0 && mixing.tiesOf(y, x) > 0;
  return turned ? { row: y, column: x } : { row: x, column: y };
}

function pairButton(
  { state, counted: { groups } }: Panel,
  { row, column }: Cell,
  text: string,
): TemplateResult {
  const { ties, neighbours } = groups.network;
  const choose = () => {
    const tie = [...tiesOf(neighbours, row)].find(
      index => ties[index]!.a === column || ties[index]!.b === column,
    );
    state.picture.setHover(null);
    if (tie !== undefined) state.selectTie(ties[tie]!.id);
  };
  return html`<button class="regions-link" @click=${choose}>${text}</button>`;
}

/** Places with their shown partners, those of most first, then by name. */
function placesBy(
  { state, lang }: Panel,
  members: readonly number[],
): readonly (readonly [number, number])[] {
  const network = state.network.value!;
  const { status } = state.shown.value!;
  const nameOf = state.nameOf.value;
  const collator = new Intl.Collator(lang);
  return members
    .map(place => {
      const ties = [...tiesOf(network.neighbours, place)].filter(tie => status[tie] !== ABSENT);
      return [place, ties.length] as const;
    })
    .sort(([x, m], [y, n]) => n - m || collator.compare(nameOf(x).text, nameOf(y).text));
}

function innerTies(panel: Panel, group: number): readonly number[] {
  const { groupOf, pairOf } = panel.counted.groups;
  const { source } = panel.state.network.value!;
  return shownTies(panel, tie => pairOf[tie] === INNER && groupOf[source[tie]!] === group);
}

function shownTies({ state }: Panel, belongs: (tie: number) => boolean): readonly number[] {
  const { status } = state.shown.value!;
  return [...status.keys()].filter(tie => status[tie] !== ABSENT && belongs(tie));
}

function tieList({ state, m }: Panel, ties: readonly number[]): TemplateResult {
  const network = state.network.value!;
  const { status } = state.shown.value!;
  return html`<ul class="regions-list">
    ${ties.map(
      tie =>
        html`<li>
          <button class="regions-link" @click=${() => state.selectTie(network.ties[tie]!.id)}>
            ${tieCaption(network, tie, status[tie]!, state.nameOf.value, m)}
          </button>
        </li>`,
    )}
  </ul>`;
}
