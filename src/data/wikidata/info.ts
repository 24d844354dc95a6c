// What a dataset from Wikidata says of itself.

import { formatCountry, formatDate } from '../../i18n/format';
import { licenceOf } from '../import/licences';
import type { DatasetInfo, Localised, PartialDate } from '../records';
import type { Scope } from './scope';

/** Beside a tie that is stated at one of its places only. */
export const ONE_END: Localised = {
  de: 'Auf Wikidata steht diese Partnerschaft nur bei einem der beiden Orte.',
  en: 'On Wikidata this partnership is stated at one of the two places only.',
  ru: 'В Викиданных это партнёрство указано только у одного из двух мест.',
};

type Lang = keyof Localised;

const inAll = (text: (lang: Lang) => string): Localised => ({
  de: text('de'),
  en: text('en'),
  ru: text('ru'),
});

const CITIES: Localised = { de: 'Orte des Netzes', en: 'places of the network', ru: 'места сети' };
const ALL: Localised = { de: 'alle Länder', en: 'all countries', ru: 'все страны' };

/** `region`: that which was asked for, where it is known what it is called. */
function titleOf(scope: Scope, region: Localised | undefined): Localised {
  return inAll(lang => {
    if (scope.of === 'cities') return `Wikidata: ${CITIES[lang]}`;
    const own = scope.of === 'country' ? formatCountry(lang, scope.country) : region?.[lang] || scope.region;
    const partners = scope.partners === '' ? ALL[lang] : formatCountry(lang, scope.partners);
    return `Wikidata: ${own} – ${partners}`;
  });
}

const DESCRIPTION: Readonly<Record<Lang, (endpoint: string, day: string) => string>> = {
  de: (endpoint, day) =>
    `Abgefragt am ${day} von ${endpoint}: Gemeinden und andere Orte mit ihren Partnern (Eigenschaft P190), Beginn (P580) und Ende (P582). Die Abfragen stehen im Datenpaket, in der Tabelle „claims“.`,
  en: (endpoint, day) =>
    `Asked on ${day} of ${endpoint}: municipalities and other places with their partners (property P190), start (P580) and end (P582). The queries stand in the data package, in the table “claims”.`,
  ru: (endpoint, day) =>
    `Запрошено ${day} у ${endpoint}: муниципалитеты и другие места с их партнёрами (свойство P190), началом (P580) и окончанием (P582). Запросы записаны в пакете данных, в таблице «claims».`,
};

const QUESTION: Localised = {
  de: 'Welche Partnerschaften nennt Wikidata?',
  en: 'Which partnerships does Wikidata state?',
  ru: 'Какие партнёрства указаны в Викиданных?',
};

const LIMITS: Localised = {
  de: 'Enthalten ist, was auf Wikidata steht. Dort fehlen viele Partnerschaften, und oft das Gründungsjahr; ob eine noch besteht, steht selten dabei.',
  en: 'It holds what Wikidata states. Many partnerships are missing there, and often the founding year; whether one still exists is seldom said.',
  ru: 'Здесь то, что указано в Викиданных. Многих партнёрств там нет, часто нет и года основания; действует ли партнёрство, указано редко.',
};

const CUT_SHORT: Readonly<Record<Lang, (done: string, of: string) => string>> = {
  de: (done, of) => `Die Abfrage wurde vor dem Ende abgebrochen: ${done} von ${of} Orten.`,
  en: (done, of) => `The query ended early: ${done} of ${of} places.`,
  ru: (done, of) => `Запрос прерван раньше конца: мест ${done} из ${of}.`,
};

export interface InfoAsked {
  readonly scope: Scope;
  readonly endpoint: string;
  readonly id: string;
  readonly readOn: PartialDate;
  readonly collected: { readonly done: number; readonly of: number };
}

export function wikidataInfo(
  { scope, endpoint, id, readOn, collected: { done, of } }: InfoAsked,
  sides: DatasetInfo['sides'],
  region: Localised | undefined,
): DatasetInfo {
  const { host } = new URL(endpoint);
  return {
    id,
    version: '',
    title: titleOf(scope, region),
    description: inAll(lang => DESCRIPTION[lang](host, formatDate(lang, readOn))),
    licence: licenceOf('cc0', ''),
    attribution: 'Wikidata (https://www.wikidata.org/), CC0 1.0',
    readOn,
    coverage: {
      question: QUESTION,
      complete: [],
      limits: inAll(lang =>
        done < of ? `${LIMITS[lang]} ${CUT_SHORT[lang](String(done), String(of))}` : LIMITS[lang],
      ),
    },
    sides,
  };
}
