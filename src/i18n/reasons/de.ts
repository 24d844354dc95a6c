// Why a place is suggested as a partner, clause by clause, in German: the reference. Clauses are put together to one
// sentence (views/reasonSentence); names stand where no language bends them. `named`: all of them are named, not some.

import { plural } from '../plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const naming = (named: boolean, names: string) => (named ? `: ${names}` : `, darunter ${names}`);
const partnerships = (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`;

const REST = { suspended: 'ausgesetzt', dormant: 'ruhend', both: 'ausgesetzt oder ruhend' };
/** Before a noun: "ausgesetzter oder ruhender". */
const resting = (as: keyof typeof REST, ending: string) =>
  REST[as].replace(/(ausgesetzt|ruhend)/g, `$1${ending}`);
const share = (all: boolean, shown: string) => (all ? 'alle' : `${shown} davon`);

export const reasons = {
  sharedPartners: (n: number, shown: string, names: string, named: boolean) =>
    `${n === 1 ? 'ein gemeinsamer Partner' : `${shown} gemeinsame Partner`}${naming(named, names)}`,
  /** `way`: "Essen – Tampere – Nischni Nowgorod – Ufa". */
  threeSteps: (n: number, shown: string, way: string) =>
    n === 1
      ? `ein Weg über drei Partnerschaften führt hin: ${way}`
      : `${shown} Wege über drei Partnerschaften führen hin, etwa ${way}`,
  nearTies: (n: number, shown: string, names: string, named: boolean, km: string) =>
    n === 1
      ? `der Nachbarort ${names} (höchstens ${km} km) hat dort schon eine Partnerschaft`
      : `${shown} Nachbarorte (höchstens ${km} km) haben dort schon eine Partnerschaft${naming(named, names)}`,
  nearPartners: (n: number, shown: string, names: string, named: boolean, km: string) =>
    n === 1
      ? `höchstens ${km} km von dort liegt der Partner ${names}`
      : `höchstens ${km} km von dort liegen ${shown} Partner${naming(named, names)}`,
  /** `example`: "Gelsenkirchen – Olsztyn". */
  nearPairs: (n: number, shown: string, example: string, km: string) =>
    n === 1
      ? `Nachbarorte beider (höchstens ${km} km) sind schon Partner: ${example}`
      : `zwischen Nachbarorten beider (höchstens ${km} km) gibt es ${partnerships(n, shown)}, etwa ${example}`,
  /** `times`: "2,1". */
  countries: (pair: string, n: number, shown: string, _times: number, timesShown: string) =>
    `Länderpaar ${pair}: ${partnerships(n, shown)}, ${timesShown}-mal so viele wie zu erwarten`,
  partnersThere: (n: number, shown: string, names: string, named: boolean) =>
    n === 1
      ? `im selben Land gibt es schon den Partner ${names}`
      : `im selben Land gibt es schon ${shown} Partner${naming(named, names)}`,
  /** `all`: every partnership of the city was collected. */
  newCountry: (country: string, all: boolean) =>
    `${all ? '' : 'in dieser Liste '}noch kein Partner in diesem Land (${country})`,
  manyPartners: (_n: number, shown: string) => `hat in diesem Netz schon ${shown} Partner`,
  distance: (km: string) => `${km} km Luftlinie entfernt`,
  usualDistance: (km: string, usual: string) =>
    `${km} km Luftlinie entfernt, ähnlich weit wie die anderen Partner (die Hälfte von ihnen höchstens ${usual} km)`,
  size: (city: string, place: string) => `ähnlich viele Einwohner (${city} und ${place})`,
  sameName: 'gleicher Name',
  tags: (n: number, names: string) => `${one(n, 'gemeinsames Merkmal', 'gemeinsame Merkmale')}: ${names}`,
  /** What of a clause rests, behind it in brackets: of its one partner or tie, of its partners, ties or ways. */
  rests: {
    one: (as: keyof typeof REST) => `Partnerschaft ${REST[as]}`,
    partners: (_n: number, all: boolean, shown: string, as: keyof typeof REST) =>
      `${share(all, shown)} mit ${resting(as, 'er')} Partnerschaft`,
    ties: (_n: number, all: boolean, shown: string, as: keyof typeof REST) =>
      `${share(all, shown)} ${REST[as]}`,
    ways: (_n: number, all: boolean, shown: string, as: keyof typeof REST) =>
      `${share(all, shown)} über ${resting(as, 'e')} Partnerschaften`,
  },
};

export type ReasonTexts = typeof reasons;
