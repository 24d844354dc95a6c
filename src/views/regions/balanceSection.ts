// The balance: how much of the ties each group has, and on whom they spread.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Balance } from '../../analysis/mixing/balance';
import { formatNumber } from '../../i18n/format';
import { BALANCE_COLUMNS } from './model';
import { choice, groupButton, hoverOn, nameTemplate, type Panel } from './panel';
import { sortableTable } from './sortable';
import { none, percentText } from './words';

type Column = (typeof BALANCE_COLUMNS)[number];

export function balanceSection(panel: Panel): TemplateResult {
  const { m, model, counted, lang, state } = panel;
  const { regions } = m;
  const sides = state.network.value?.info.sides;
  const { side } = counted.groups.network;
  const sided = counted.mixing.sided && sides;
  const rows = counted.balance.filter(({ group }) => !sided || side[group] === model.side.value);
  const all = counted.mixing.ties;
  const say = (n: number) => formatNumber(lang, n);
  const cells: Readonly<Record<Column, (row: Balance) => unknown>> = {
    name: ({ group }) => groupButton(panel, group),
    ties: ({ ties }) => say(ties),
    share: ({ ties }) => percentText(panel, all === 0 ? NaN : ties / all),
    inner: ({ inner }) => say(inner),
    places: ({ places }) => say(places),
    untied: ({ untied }) => say(untied),
    partners: ({ partners }) => say(partners.length),
    strongest: row => {
      const [first] = row.partners;
      if (!first) return nothing;
      return hasStrongest(row)
        ? html`${nameTemplate(panel, first.group)} (${say(first.ties)})`
        : none(regions.noStrongest(say(first.ties)));
    },
    concentration: ({ concentration }) => percentText(panel, concentration),
  };
  const values: Readonly<Record<Column, (row: Balance) => number | string>> = {
    name: ({ group }) => counted.nameOf(group).text,
    ties: ({ ties }) => ties,
    share: ({ ties }) => ties,
    inner: ({ inner }) => inner,
    places: ({ places }) => places,
    untied: ({ untied }) => untied,
    partners: ({ partners }) => partners.length,
    strongest: row => (hasStrongest(row) ? row.partners[0]!.ties / row.ties : NaN),
    concentration: ({ concentration }) => concentration,
  };
  const columns = BALANCE_COLUMNS.filter(
    id => (id !== 'inner' || !sided) && (id !== 'untied' || rows.some(({ untied }) => untied > 0)),
  );
  return html`<section class="regions-section">
    <h3>${regions.balance}</h3>
    ${
      sided
        ? choice(
            regions.side,
            [
              ['0', sides.a[lang]],
              ['1', sides.b[lang]],
            ] as const,
            model.side.value === 1 ? '1' : '0',
            id => (model.side.value = id === '1' ? 1 : 0),
          )
        : nothing
    }
    ${sortableTable(panel, {
      label: regions.balance,
      columns: columns.map(id => [id, regions.balanceColumns[id]] as const),
      sorting: model.balanceSorting,
      rows,
      most: model.mostBalances,
      valueOf: (row, column) => values[column](row),
      cell: (row, column) => cells[column](row),
      point: row => hoverOn(panel, row && { row: row.group, column: row.group }),
    })}
    <p class="regions-note">${regions.balanceNote}</p>
  </section>`;
}

/** Several of equal count have no first one. */
function hasStrongest({ partners: [first, second] }: Balance): boolean {
  return first !== undefined && first.ties !== second?.ties;
}
