// Of what was opened: how many partnerships came of how many rows, and what was not taken over.

import type { Lang, Messages } from '../../../i18n';
import { formatNumber } from '../../../i18n/format';
import type { Imported } from '../../../state/loaded';

export function importSums({ app }: Messages, lang: Lang, { rows, partnerships }: Imported): string {
  const told = (n: number): [number, string] => [n, formatNumber(lang, n)];
  return app.importSums(told(partnerships), told(rows.in), told(rows.rejected));
}
