// The pairs as a list: the twin of the matrix, and of the flows on the map.

import { html, nothing, type TemplateResult } from 'lit-html';
import { liftOf } from '../../analysis/mixing/lift';
import type { MixedPair } from '../../analysis/mixing/mixing';
import { formatNumber } from '../../i18n/format';
import { term } from '../parts/panel/term';
import { PAIR_COLUMNS } from './model';
import { codesOf, isChosen, togglePair } from './pairFilter';
import { hoverOn, type Panel } from './panel';
import { sortableTable } from './sortable';
import { none, pairText, rangeTexts, ratioText, saysLift } from './words';

type Column = (typeof PAIR_COLUMNS)[number];

export function pairsSection(panel: Panel): TemplateResult {
  const { state, m, model, counted, lang } = panel;
  const { regions } = m;
  const says = saysLift(counted);
  const lift = (pair: MixedPair) => liftOf(pair.ties, pair.expected);
  const chosen = (pair: MixedPair) => isChosen(state, codesOf(counted.groups, counted.level, pair));
  const cells: Readonly<Record<Column, (pair: MixedPair) => unknown>> = {
    pair: pair =>
      html`<button
        class="regions-link"
        aria-pressed=${chosen(pair)}
        aria-disabled=${codesOf(counted.groups, counted.level, pair) === null}
        @click=${() => togglePair(state, model, pair)}
      >
        ${pairText(counted, pair)}
      </button>`,
    ties: ({ ties }) => formatNumber(lang, ties),
    expected: ({ expected }) => formatNumber(lang, expected, expected < 10 ? 1 : 0),
    lift: pair => liftCell(panel, pair),
  };
  const values: Readonly<Record<Column, (pair: MixedPair) => number | string>> = {
    pair: pair => pairText(counted, pair),
    ties: ({ ties }) => ties,
    expected: ({ expected }) => expected,
    lift: pair => lift(pair).times,
  };
  return html`<section class="regions-section">
    <h3>${regions.pairs}</h3>
    ${sortableTable(panel, {
      label: regions.pairs,
      columns: PAIR_COLUMNS.filter(id => says || id === 'pair' || id === 'ties').map(
        id => [id, regions.columns[id]] as const,
      ),
      sorting: model.pairSorting,
      rows: counted.mixing.pairs,
      most: model.mostPairs,
      valueOf: (pair, column) => values[column](pair),
      cell: (pair, column) => cells[column](pair),
      isMarked: chosen,
      point: pair => hoverOn(panel, pair),
    })}
    ${
      says
        ? html`<p class="regions-note">
            ${regions.liftNote(
              term(state, 'chance.expected', regions.expectedTerm),
              term(state, 'chance.lift', regions.liftTerm),
            )}
          </p>`
        : nothing
    }
  </section>`;
}

/** "3,8 (1,03–9,7)" and in which direction; a sign, so that colour is not alone. */
function liftCell(panel: Panel, pair: MixedPair): unknown {
  const { judgements } = panel.m.regions;
  const lift = liftOf(pair.ties, pair.expected);
  const { judgement, times } = lift;
  if (judgement === 'tooFew') return none(judgements.tooFew);
  const sign = { more: '▲', fewer: '▼', within: '' }[judgement];
  return html`<span class="regions-lift" title=${judgements[judgement]}
    ><span class="regions-sign regions-sign-${judgement}" aria-hidden="true">${sign}</span>
    ${ratioText(panel, times)}
    <span class="regions-quiet">(${rangeTexts(panel, lift).join('–')})</span
    ><span class="visually-hidden">, ${judgements[judgement]}</span></span
  >`;
}
