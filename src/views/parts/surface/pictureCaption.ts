// What map and network draw, in one line, for the label beside the pointer: a tie, or a flow with the number of ties
// that it stands for.

import { formatNumber } from '../../../i18n/format';
import type { State } from '../../../state/state';
import { tieCaption } from '../words/tieCaption';

/** "Nordrhein-Westfalen – Oblast Moskau: 7 Partnerschaften", or a tie with its year and status. */
export function pictureCaption({ picture, messages, lang }: State, tie: number): string {
  const [network, shown, weights] = [picture.network.value, picture.shown.value, picture.weights.value];
  if (!network || !shown) return '';
  const nameOf = picture.nameOf.value;
  if (!weights) return tieCaption(network, tie, shown.status[tie]!, nameOf, messages.value);
  const { a, b } = network.ties[tie]!;
  const ties = weights.ties[tie]!;
  return `${nameOf(a).text} – ${nameOf(b).text}: ${messages.value.counts.ties(ties, formatNumber(lang.value, ties))}`;
}

/** Of a group: "25 Partnerschaften, davon 2 innerhalb"; nothing of a place. */
export function groupSays({ picture, messages, lang }: State, group: number): string {
  const weights = picture.weights.value;
  if (!weights) return '';
  const { counts, regions } = messages.value;
  const say = (n: number) => formatNumber(lang.value, n);
  const [ties, inner] = [weights.places[group]!, weights.inner[group]!];
  return [counts.ties(ties, say(ties)), ...(inner > 0 ? [regions.inner(say(inner))] : [])].join(', ');
}
