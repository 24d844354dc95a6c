// What sources state of a tie, an event or the list: the value of one claim, the date of one agreement, and who concluded
// what: a state of the time, or a municipality that has another name today.

import type { Network, TieAgreement } from '../../graph/network';
import { translated, translationIndex } from '../../graph/translations';
import { formatDate } from '../../i18n/format';
import { isPartialDate } from '../../lib/dates';
import { figure, type Value } from './figure';
import { STATES } from './subjects';

/** As the source has it; a date as the language writes it, words in the language where the data translate them. */
export const stated = figure({ needs: ['claim'] }, ({ claim, tables, lang }): Value => {
  const { value, noteLang } = tables.claims[claim]!;
  if (isPartialDate(value)) return { text: formatDate(lang, value) };
  if (!/\p{Letter}/u.test(value)) return { text: value };
  return translated(translationIndex(tables.translations), value, noteLang || 'en', lang);
});

export const agreedOn = figure({ needs: ['agreement'] }, ({ agreement, tables, lang }): Value | null => {
  const { founded } = tables.agreements.find(({ id }) => id === agreement)!;
  return founded === null ? null : { text: formatDate(lang, founded) };
});

/** Ties that a state of the time concluded, as far as their dates tell in which it was. */
export const concludedBy = figure({ needs: ['state'] }, ({ state, network }) =>
  tiesOf(network, body => body === state),
);

/** Ties that a predecessor of one of the two places concluded. */
export const predecessors = figure({}, ({ network }) =>
  tiesOf(network, body => body !== '' && !STATES.includes(body)),
);

function tiesOf({ ties }: Network, isMeant: (body: string) => boolean): number {
  const isOne = ({ concludedByA, concludedByB }: TieAgreement) =>
    isMeant(concludedByA) || isMeant(concludedByB);
  return ties.filter(({ agreements }) => agreements.some(isOne)).length;
}
