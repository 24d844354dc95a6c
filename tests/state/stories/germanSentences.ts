// The German sentences of stories made from the bundled datasets, put together from the tables alone.

import { rawTable, type RawTie } from '../../analysis/findings/rawTies';
import { countsOf, isKnown } from './rawCounts';
import { rawNames } from './rawNames';
import { neighboursOf, partsOf, type Pair } from './rawNetwork';
import type { LANGS } from './tellStory';

const n = (value: number) => value.toLocaleString('de');
const join = (items: readonly string[]) => new Intl.ListFormat('de').format(items);
/** Into how many parts its own part falls when a place is taken out. */
function partsWithout(pairs: readonly Pair[], place: string): number {
  const part = partsOf(pairs).find(own => own.includes(place))!;
  const left = pairs.filter(([a, b]) => part.includes(a) && a !== place && b !== place);
  const joined = partsOf(left).length;
  const alone = neighboursOf(pairs)
    .get(place)!
    .filter(partner => !left.flat().includes(partner)).length;
  return joined + alone;
}

export function worldOf(dataset: string) {
  const counts = countsOf(dataset);
  const nameOf = rawNames(dataset);
  const { ties, dated, inForce } = counts;
  const nameOfTie = (tie: RawTie, lang: (typeof LANGS)[number], year?: number) =>
    tie.pair.map(place => nameOf(place, lang, year)).join(lang === 'ru' ? '\u00a0– ' : '–');
  const withYear = (tie: RawTie) => `${nameOfTie(tie, 'de', tie.founded!)} (${tie.founded})`;
  const tieOf = (id: string) => ties.find(({ pair }) => pair.join('--') === id)!;
  const rivals = rawTable(dataset, 'claims')
    .filter(({ field }) => field === 'first_tie')
    .map(({ value }) => tieOf(value!));
  const suspended = inForce.filter(({ status }) => status === 'suspended');
  const years = suspended.flatMap(({ change }) =>
    change!.from === '' ? [] : [Number(change!.from!.slice(0, 4))],
  );
  const often = (year: number) => years.filter(own => own === year).length;
  const since = years.toSorted((x, y) => often(y) - often(x))[0];
  const agreements = rawTable(dataset, 'agreements').filter(({ founded }) => founded !== '');
  const dateOf = ({ pair }: RawTie) =>
    agreements.flatMap(({ id, founded }) => (id!.startsWith(pair.join('--')) ? [founded!] : [])).sort()[0]!;
  const isBefore = (one: string, other: string) => one < other && !other.startsWith(one);
  const ofLastYear = dated.filter(({ founded }) => founded === counts.newest[0]);
  return {
    ...counts,
    nameOf,
    withYear,
    nameOfTie,
    oldest: inForce.filter(({ founded }) => founded === counts.first[0]),
    // Of that year the one with the latest date, where all have one.
    newest: ofLastYear.filter(tie => !ofLastYear.some(other => isBefore(dateOf(tie), dateOf(other)))),
    rivals: [...new Set(rivals)],
    undated: ties.length - ties.filter(isKnown).length,
    since,
    sinceCount: years.filter(year => year >= since!).length,
    status: (name: string) => ties.filter(({ status }) => status === name).length,
  };
}
type World = ReturnType<typeof worldOf>;

export const aboutIn = ({ about: [ties, places, countries] }: World) =>
  `${n(ties!)}\u00a0Partnerschaften zwischen ${n(places!)}\u00a0Orten in ${n(countries!)} Ländern.`;
const peakIn = ({ peak: [year, peak, dated] }: World) =>
  `Die meisten beginnen ${year}: ${n(peak!)} von ${n(dated!)}\u00a0Partnerschaften mit bekanntem Gründungsjahr.`;
const partsIn = ({ parts: [parts, largest, tied] }: World) =>
  `Das Netz der bestehenden Partnerschaften zerfällt in ${n(parts!)}\u00a0Teile; der größte umfasst ${n(largest!)} von ${n(tied!)} Orten.`;
const unknownIn = ({ unknown: [undated, ties, unclear] }: World) =>
  `Bei ${n(undated!)} von ${n(ties!)}\u00a0Partnerschaften ist das Gründungsjahr nicht bekannt. Bei ${n(unclear!)} ist nicht bekannt, wie es um sie steht.`;
const growthIn = ({ inForceAt }: World, [first, ...more]: readonly number[]) =>
  `${inForceAt(first!)}\u00a0Partnerschaften bestehen Ende ${first}${more.map(year => `, ${inForceAt(year)} Ende ${year}`).join('')}.`;
const changesIn = ({ inForce, status }: World) =>
  `${n(inForce.length)}\u00a0Partnerschaften bestehen, davon ${n(status('suspended'))}\u00a0ausgesetzt, ${n(status('dormant'))}\u00a0ruhend, ${n(status('unknown'))} mit unbekanntem Stand. Beendet: ${n(status('ended'))}.`;
const sinceIn = ({ since, sinceCount }: World) =>
  `Ausgesetzt heißt nicht beendet. Seit ${since} ausgesetzt: ${n(sinceCount)}. Stand: 21. November 2026.`;
const firstIn = ({ oldest, withYear }: World) =>
  `Von den bestehenden reicht am weitesten zurück: ${join(oldest.map(withYear))}.`;
const undatedIn = ({ undated }: World) => `Ohne bekanntes Jahr: ${n(undated)}.`;
const olderIn = ({ undated }: World) =>
  `Ohne bekanntes Gründungsjahr: ${n(undated)}; darunter kann eine ältere sein.`;
const newestIn = ({ newest, nameOfTie }: World) =>
  `${join(newest.map(tie => nameOfTie(tie, 'de')))} (${newest[0]!.founded})`;
const bridgeIn = ({ inForce }: World, place: string) =>
  partsWithout(
    inForce.map(({ pair }) => pair),
    place,
  );

const COUNTED = 'Gezählt sind Partnerschaften mit bekanntem Gründungsjahr, auch ausgesetzte und ruhende.';
const AGREED = 'Es zählt das Jahr der ersten Vereinbarung.';
const LISTED =
  'Gezählt sind nur Partnerschaften dieser Liste; wer anderswo mehr Partner hat, ist hier nicht zu sehen.';
const LATER = 'Spätere Vereinbarungen derselben Orte sind keine neue Gründung.';
const CHAIN =
  'Zu einem Teil gehören Orte, zwischen denen eine Kette von Partnerschaften besteht. Was hier nicht erfasst ist, kann Teile verbinden.';
const WAYS =
  'Gerechnet ist mit den bestehenden Partnerschaften dieser Liste; nicht erfasste können andere Wege öffnen.';
const CORE = 'Orte, die nur als Partner anderer vorkommen, sind dabei weggelassen.';
const NOT_ENDED =
  'Nicht bekannt heißt nicht beendet. Der Bereich „Daten“ zeigt, was fehlt und was strittig ist.';

/** Per scene what is read, and said; "about" alone says what the dataset says of itself. */
type Said = Readonly<Record<string, readonly [caption: string, notes: string]>>;

export const said: Readonly<Record<string, (world: World) => Said>> = {
  'germany-russia': world => ({
    first: [
      `${firstIn(world)} Die Quellen sind darüber uneins.`,
      `Zur Frage nach der ersten werden auch genannt: ${join(
        world.rivals
          .filter(tie => !world.oldest.includes(tie))
          .sort((x, y) => x.founded! - y.founded!)
          .map(world.withYear),
      )}. ${olderIn(world)}`,
    ],
    growth: [growthIn(world, [1980, 2000, 2025]), `${COUNTED} ${undatedIn(world)}`],
    peak: [peakIn(world), `${AGREED} ${undatedIn(world)}`],
    newest: [`Die jüngste Gründung mit bekanntem Jahr: ${newestIn(world)}.`, `${LATER} ${undatedIn(world)}`],
    changes: [changesIn(world), sinceIn(world)],
    hubs: [
      `Die meisten Partner in dieser Liste hat ${world.nameOf(world.hubs[0]!, 'de')}: ${world.most}.`,
      LISTED,
    ],
    parts: [partsIn(world), CHAIN],
    bridges: [
      'In dieser Liste am häufigsten auf kürzesten Wegen zwischen anderen: Kaliningrad und Bayern.',
      `${WAYS} Ohne Kaliningrad zerfiele dieser Teil des Netzes in ${bridgeIn(world, 'ru-kaliningrad')}\u00a0Teile.`,
    ],
    unknown: [unknownIn(world), NOT_ENDED],
  }),
  'nrw-uk': world => ({
    first: [firstIn(world), olderIn(world)],
    growth: [growthIn(world, [1970, 2000, 2025]), `${COUNTED} ${undatedIn(world)}`],
    peak: [peakIn(world), `${AGREED} ${undatedIn(world)}`],
    newest: [
      `Die jüngsten Gründungen mit bekanntem Jahr: ${newestIn(world)}.`,
      `${LATER} ${undatedIn(world)}`,
    ],
    // None is suspended.
    changes: [changesIn(world).replace(' 0\u00a0ausgesetzt,', ''), 'Stand: 21. November 2026.'],
    hubs: [
      `Die meisten Partner in dieser Liste hat ${world.nameOf(world.hubs[0]!, 'de')}: ${world.most}.`,
      LISTED,
    ],
    parts: [partsIn(world), CHAIN],
    unknown: [unknownIn(world), NOT_ENDED],
  }),
  'wider-circle': world => ({
    first: [firstIn(world), olderIn(world)],
    peak: [peakIn(world), `${AGREED} ${undatedIn(world)}`],
    changes: [changesIn(world), sinceIn(world)],
    hubs: [
      `Die meisten Partner unter ${world.partners.size} Orten, deren Partnerschaften alle gesammelt wurden, hat ${world.nameOf(world.hubs[0]!, 'de')}: ${world.most}.`,
      'Orte, die nur als Partner anderer vorkommen, sind nicht verglichen.',
    ],
    parts: [partsIn(world), CHAIN],
    bridges: [
      'Von den vollständig erfassten Orten am häufigsten auf kürzesten Wegen zwischen anderen: Chemnitz.',
      `${WAYS} ${CORE}`,
    ],
    clusters: [
      'Manche Orte haben untereinander mehr Partnerschaften als mit allen anderen, etwa um Gera, Halle (Saale) und Wuppertal.',
      `Die Farben zeigen die Gruppen. Sie sind gerechnet, nicht beschlossen; wie sicher sie sind, steht im Bereich „Gruppen“. ${CORE}`,
    ],
    underconnected: [
      `Weniger Partner, als in dieser Liste für Orte ihrer Größe und Lage üblich: ${join(
        ['ru-woronesch', 'ru-perm', 'de-hamburg'].map(
          place => `${world.nameOf(place, 'de')} (${world.partners.get(place)!.size})`,
        ),
      )}.`,
      'Was üblich ist, ist aus der Liste gerechnet, nach Einwohnern, Land und Region; es sagt nicht, wie viele Partner ein Ort haben soll. Verglichen sind nur Orte, deren Partnerschaften alle gesammelt wurden.',
    ],
    unknown: [unknownIn(world), NOT_ENDED],
  }),
};
