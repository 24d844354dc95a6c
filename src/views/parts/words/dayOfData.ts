// The day to which a dataset holds. A list of the reader's own states no version; its day is that on which it was opened, and
// says nothing of when anybody read its sources.

import type { DatasetInfo } from '../../../data/records';
import type { Lang, Messages } from '../../../i18n';
import { formatDate } from '../../../i18n/format';

/** False: not known. */
export function dayOfData(
  m: Messages,
  lang: Lang,
  { version, readOn }: Pick<DatasetInfo, 'version' | 'readOn'>,
): string | false {
  if (readOn === '') return false;
  const day = formatDate(lang, readOn);
  return version === '' ? m.timeline.asOf(day) : m.data.readOn(day);
}
