// A value that a source states: dates, statuses and kinds as the language has them ("ended 2023-01": a status and since
// when).

import type { Lang, Messages } from '../../../i18n';
import { formatDate } from '../../../i18n/format';
import { isPartialDate } from '../../../lib/dates';

/** `otherwise`: anything else; as it stands unless told how. */
export function valueText(
  { lang, m }: { readonly lang: Lang; readonly m: Messages },
  value: string,
  otherwise: (value: string) => string = same => same,
): string {
  if (isPartialDate(value)) return formatDate(lang, value);
  const words: Readonly<Record<string, string>> = { ...m.kinds, ...m.status };
  const [first = '', date] = value.split(' ');
  const word = words[first];
  if (word !== undefined && value === first) return word;
  return word !== undefined && date !== undefined && value === `${first} ${date}` && isPartialDate(date)
    ? `${word}, ${formatDate(lang, date)}`
    : otherwise(value);
}
