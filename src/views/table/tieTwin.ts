// The ties that are shown, as rows.

import { computed } from '@preact/signals-core';
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { sourcedFoundings } from '../../graph/claims';
import { ABSENT, PROPOSED, STATUS_NAMES } from '../../graph/status';
import { formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { tieColours, tieMark } from '../parts/marks/tieMark';
import { endedYear } from '../parts/words/yearEnd';
import { encodedIn } from './encoded';
import { placeButton } from './placeButton';
import { TIE_COLUMNS, tieKey, tieRow, type Sourced, type TieColumn, type TieWorld } from './tieRows';
import type { Column, Ground, Look, Rows, Twin } from './twin';

const SHARES: { readonly [column in TieColumn]: number } = {
  a: 1.5,
  b: 1.5,
  kind: 1.2,
  founded: 1.5,
  status: 1,
  since: 1.3,
  sources: 1.1,
};

export function createTieTwin(state: State, { narrow, texts, ranks }: Ground): Twin {
  const claims = computed(() => state.data.value?.tables.claims ?? []);
  const sourced = computed(() => sourcedFoundings(claims.value));
  const world = computed((): TieWorld | null => {
    const [network, shown] = [state.network.value, state.shown.value];
    if (!network || !shown) return null;
    return { network, shown, nameOf: state.nameOf.value, sourced: sourced.value, claims: claims.value };
  });
  const encoded = computed(() => encodedIn(state, 'tie'));
  return {
    first: { column: 'founded', descending: false },
    falling: ['length', 'agreements'],
    rows: computed((): Rows | null => {
      const now = world.value;
      if (!now) return null;
      const { network, shown } = now;
      return {
        members: [...network.ties.keys()].filter(tie => shown.status[tie] !== ABSENT),
        // Read only when something is typed: the texts are many.
        textOf: tie => texts.value[network.source[tie]!]! + texts.value[network.target[tie]!]!,
        keyOf: column =>
          encoded.value.find(({ id }) => id === column)?.keyOf ??
          tieKey(now, isOwn(column) ? column : 'founded', () => ranks.value),
      };
    }),
    look: computed(() => world.value && look(state, world.value, narrow.value, encoded.value)),
  };
}

const isOwn = (column: string): column is TieColumn => (TIE_COLUMNS as readonly string[]).includes(column);

function look(state: State, world: TieWorld, narrow: boolean, encoded: ReturnType<typeof encodedIn>): Look {
  const { table, counts, kinds, status: statusNames } = state.messages.value;
  const lang = state.lang.value;
  const scheme = state.scheme.value;
  const colours = tieColours(state);
  const { year } = world.shown;
  const selected = state.selection.value;
  const unknownAs = (words: string) =>
    narrow ? html`<abbr class="table-unknown" title=${words}>?</abbr>` : words;
  const unknown = unknownAs(table.unknown);
  const date = (date: string | null, otherwise: unknown) =>
    date === null ? otherwise : narrow ? date.slice(0, 4) : formatDate(lang, date);
  const ended = year === null ? null : endedYear(state, year);
  const labels = { ...table, status: ended === null ? table.status : table.statusIn(String(ended)) };
  return {
    label: table.ties,
    columns: [...TIE_COLUMNS.map((id): Column => ({ id, label: labels[id], share: SHARES[id] })), ...encoded],
    total: n => counts.ties(n, formatNumber(lang, n)),
    isSelected(tie) {
      const { a, b } = world.network.ties[tie]!;
      return tie === selected.tie || selected.places.includes(a) || selected.places.includes(b);
    },
    cells(tie, focusable) {
      const row = tieRow(world, tie);
      return {
        a: placeButton(state, row.placeA, row.a, focusable),
        b: placeButton(state, row.placeB, row.b, focusable),
        kind: html`${tieMark(colours(tie), row.status, scheme)}<span title=${kinds[row.kind]}
            >${kinds[row.kind]}</span
          >`,
        founded: date(
          row.founded,
          row.status === PROPOSED ? '' : unknownAs(row.foundedInWords || table.unknown),
        ),
        status: statusNames[STATUS_NAMES[row.status]!],
        since: date(row.since, row.undated ? unknown : ''),
        sources:
          row.status === PROPOSED
            ? ''
            : narrow
              ? sourcedMark(row.sources, table.sourcesOf[row.sources])
              : table.sourcesOf[row.sources],
        ...Object.fromEntries(
          encoded.map(({ id, label, textOf }) => {
            const text = textOf(tie) || table.unknown;
            return [id, narrow ? `${label}: ${text}` : text];
          }),
        ),
      };
    },
    choose: tie => state.selectTie(world.network.ties[tie]!.id),
    point: tie => state.setHover({ tie }),
  };
}

/** A disc whose left half stands for the founding year and whose right half for the status: filled where sourced. */
function sourcedMark(sourced: Sourced, label: string): TemplateResult {
  const left = sourced === 'both' || sourced === 'founding';
  const right = sourced === 'both' || sourced === 'status';
  return html`<svg
    class="table-sourced"
    width="12"
    height="12"
    viewBox="-6 -6 12 12"
    role="img"
    aria-label=${label}
  >
    <title>${label}</title>
    ${left ? svg`<path d="M0-4.5A4.5 4.5 0 0 0 0 4.5Z" />` : nothing}
    ${right ? svg`<path d="M0-4.5A4.5 4.5 0 0 1 0 4.5Z" />` : nothing}
    <circle r="4.5" />
  </svg>`;
}
