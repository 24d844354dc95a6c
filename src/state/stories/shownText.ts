// The words of a scene in the reader's language, their braces filled from the data that it shows. Where that language has
// no text, another one's stands in, numbers and names in it as well.

import { asksNothing, fill, type Filled } from '../../analysis/stories/fill';
import type { FigureWorld } from '../../analysis/stories/figure';
import type { Localised } from '../../data/records';
import type { Lang } from '../../i18n';
import { textIn } from '../../i18n/fallback';
import type { Fill } from './fills';

/** `lang` differs from the reader's where that one is missing. Without a text where there is a problem. */
export interface ShownText extends Filled {
  readonly lang: Lang;
}

/**
 * `worldIn`: the data that the scene shows; null: they are not there, or not yet. Null: the text needs them, or is still
 * being computed.
 */
export function shownText(
  texts: Localised,
  lang: Lang,
  worldIn: (lang: Lang) => FigureWorld | null,
  fillIn: Fill = fill,
): ShownText | null {
  const found = textIn(lang, texts);
  if (!found) return { text: '', parts: [], problems: [], lang };
  const { text, lang: own } = found;
  if (asksNothing(text)) return { text, parts: [{ text }], problems: [], lang: own };
  const world = worldIn(own);
  const filled = world && fillIn(text, world);
  return filled && { ...filled, lang: own };
}
