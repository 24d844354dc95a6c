// The finding that the panel is headed with: who leads, and by how much. Pure.

import type { MeasureId } from '../../analysis/metrics/catalogue';
import type { Messages } from '../../i18n';
import { formatList, formatNumber } from '../../i18n/format';
import { numberText } from '../parts/words/numberText';
import type { Leaders } from './leaders';
import type { Led, RankingTexts } from './texts/de';
import { apart } from './valueTexts';

export interface Speaker {
  readonly lang: string;
  readonly m: Pick<Messages, 'measures'>;
  readonly t: RankingTexts;
  readonly nameOf: (place: number) => { readonly text: string };
}

/** So many are named where several share a rank. */
const NAMED = 3;

/** `all`: of the places to be compared, with or without a value. */
export function titleOf(speaker: Speaker, id: MeasureId, leaders: Leaders | null, all: number): string {
  const { lang, m, t } = speaker;
  const measure = m.measures[id];
  const say = (n: number) => formatNumber(lang, n);
  if (all === 0) return t.none;
  if (!leaders) return t.undefinedForAll(measure);
  const { first, value, next, of } = leaders;
  const [text, nextText] = next ? apart(lang, id, value, next.value) : [numberText(lang, id, value), ''];
  const among = { n: of, shown: say(of) };
  const led = (places: readonly number[], value: string): Led => ({
    names: formatList(
      lang,
      places.map(place => speaker.nameOf(place).text),
    ),
    count: places.length,
    value,
  });
  if (of === 1) return t.onlyOne(measure, speaker.nameOf(first[0]!).text, text);
  if (!next) return t.allSame(measure, among, text);
  if (first.length > NAMED) {
    return id === 'degree'
      ? t.partnersShared(say(first.length), say(of), text)
      : t.shared(measure, say(first.length), say(of), text);
  }
  const sentence =
    id === 'degree'
      ? t.lead.partners(led(first, text), among)
      : t.lead.other(measure, led(first, text), among);
  return next.places.length > NAMED
    ? t.lead.several(sentence, next.places.length, say(next.places.length), nextText)
    : t.lead.next(sentence, led(next.places, nextText));
}
