// Values as people write them in lists: numbers with a decimal comma, dates of several forms, kinds and statuses in
// German, English, Russian, French and Spanish.

import { fold } from '../../lib/fold';
import { isPartialDate } from '../../lib/dates';
import type { PartialDate, PlaceKind, Status, TieKind } from '../records';

/** NaN where the text is no number. A comma stands for the decimal point, never for thousands. */
export function readNumber(text: string): number {
  const plain = text.replace(/\u2212/g, '-').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** As machines write them, and so most of the time. */
const PLAIN_NUMBER = /^-?\d{1,15}(\.\d{1,20})?$/;

/** 50° 56′ 27″ N, 6°57'O */
const MINUTES =
  /^(\d{1,3})\s*[°º]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′´]|min)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’|sec)\s*)?([NSEWO]?)$/i;

/** Directions in Russian, as letters. */
const inLetters = (text: string): string =>
  text.replace(/\s*([сювз])\.?\s?[шд]\.?$/iu, (_, sign: string) => ` ${RUSSIAN[sign.toLowerCase()]}`);
const RUSSIAN: Readonly<Record<string, string>> = { с: 'N', ю: 'S', в: 'E', з: 'W' };

/**
 * Degrees: a number, or one with °, minutes, seconds and the letter of its direction (O: east, as in German). NaN where it
 * is none.
 */
export function readDegrees(text: string): number {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  // No number is so long, and the patterns below would take their time.
  if (text.length > 50) return NaN;
  const plain = inLetters(text);
  const [, whole, minutes = '0', seconds = '0', side] = MINUTES.exec(plain) ?? [];
  const [, decimal = '', direction = ''] = /^(.*?)\s*°?\s*([NSEWO]?)$/i.exec(plain) ?? [];
  const sign = /[sw]/i.test(side ?? direction) ? -1 : 1;
  if (whole === undefined) return readNumber(decimal) * sign;
  const [m, s] = [readNumber(minutes), readNumber(seconds)];
  return m < 60 && s < 60 ? sign * (Number(whole) + m / 60 + s / 3600) : NaN;
}

/** A whole number of people, thousands apart or not; NaN where it is none. */
export function readCount(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\d{1,3}([.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return /^\d+([.,]0+)?$/.test(plain) ? parseInt(plain, 10) : NaN;
}

const padded = (part: string): string => part.padStart(2, '0');

/**
 * A date as precise as it is written: 1990, 1990-05, 12.05.1990, 05.1990, 1990-05-12T00:00:00Z. Null where it is none.
 * Of 05/12/1990 the year alone is sure; of a first of January with a time of day, too: so machines write a bare year.
 */
export function readDate(text: string): PartialDate | null {
  const plain = text.trim().replace(/^\+/, '').replace(/\.0+$/, '');
  const timed = /^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/.exec(plain)?.[1] ?? dayOfTime(plain);
  if (timed !== undefined) return valid(timed.endsWith('-01-01') ? timed.slice(0, 4) : timed);
  const dotted = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(plain);
  if (dotted) {
    const [, day, month = '', year = ''] = dotted;
    return valid([year, padded(month), ...(day === undefined ? [] : [padded(day)])].join('-'));
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (slashed) {
    const [, first = '', second = '', year = ''] = slashed;
    if (Number(first) > 12) return valid(`${year}-${padded(second)}-${padded(first)}`);
    if (Number(second) > 12) return valid(`${year}-${padded(first)}-${padded(second)}`);
    return year;
  }
  return valid(plain);
}

/** "1.5.1990 0:00", "05/25/1990 12:00:00 AM": the day, as exports of databases have it. */
function dayOfTime(plain: string): string | undefined {
  const day = /^(\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}),? \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/i.exec(
    plain,
  );
  return day ? (readDate(day[1]!) ?? undefined) : undefined;
}

const valid = (date: string): PartialDate | null => (isPartialDate(date) ? date : null);

/** Words for kinds and statuses, folded; one with * stands for every word that holds it. */
const KINDS: readonly (readonly [TieKind, string])[] = [
  ['sponsorship', 'sponsorship patenschaft* shefstvo parrainage* apadrinamiento* padrinazgo*'],
  ['friendship', 'friendship freundschaft* druzh* amitie* amistad*'],
  [
    'cooperation',
    'cooperation cooperacion* kooperation* zusammenarbeit sotrudnich* colaboracion* collaboration*',
  ],
  ['contact', 'contact* kontakt*'],
  ['project', 'project* projekt* proekt* projet* proyecto*'],
  [
    'partnership',
    'partner* stadtepartnerschaft* twin* sister* pobratim* jumelage* partenariat* hermanamiento* asociacion*',
  ],
];

const STATUS_WORDS: readonly (readonly [Status | 'unknown', string])[] = [
  [
    'suspended',
    'suspended ausgesetzt* priostanov* zamorozh* frozen eingefroren suspendu* suspendid* gele gelee congelad*',
  ],
  [
    'dormant',
    'dormant* ruhend ruht inactive inaktiv* neaktiv* spyashch* inactif* inactiv* sommeil* latente durmiente',
  ],
  [
    'ended',
    'ended beendet aufgelost terminated gekundigt prekrashch* rastorg* former ehemalig* termine terminee rompu* dissous ' +
      'resilie* terminad* finalizad* disuelt* resuelto',
  ],
  ['active', 'active aktiv* besteht bestehend deistv* actif* activ* vigente* vigueur vigor'],
  ['unknown', 'unknown unbekannt neizvest* inconnu* desconocid*'],
];

const matches = (folded: string, words: string): boolean =>
  words.split(' ').some(word => {
    if (!word.endsWith('*')) return folded === word;
    return folded.includes(word.slice(0, -1));
  });

const PLACE_KIND_WORDS: readonly (readonly [PlaceKind, string])[] = [
  [
    'city',
    'city town municipality village stadt gemeinde kommune ort ville commune ciudad municipio gorod poselok',
  ],
  ['borough', 'borough stadtbezirk stadtteil arrondissement barrio okrug'],
  ['district', 'district county kreis landkreis stadtkreis departement comarca distrito rayon raion'],
  ['region', 'region state land bundesland provinz province provincia oblast krai respublika'],
];

/** Undefined where the word is not known. */
export function readPlaceKind(text: string): PlaceKind | undefined {
  const folded = fold(text);
  return PLACE_KIND_WORDS.find(([, words]) => words.split(' ').includes(folded))?.[0];
}

/** Undefined where the word is not known. */
export function readKind(text: string): TieKind | undefined {
  const folded = fold(text);
  return KINDS.find(([, words]) => matches(folded, words))?.[0];
}

export function readStatus(text: string): Status | 'unknown' | undefined {
  const folded = fold(text);
  if (/^(ne|nicht|not|non|pas|no) /.test(folded)) return undefined;
  return STATUS_WORDS.find(([, words]) => matches(folded, words))?.[0];
}
