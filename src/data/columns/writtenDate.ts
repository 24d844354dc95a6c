// A founding date as people write it in lists: "1969", "12.05.1987", "seit 1991", "May 1988", "12 мая 1987 г.",
// "1960er", "1987/88", "1990 (Erneuerung 2001)". It comes out no more precise than it is written. What names no single
// year (a decade, several years, "before 1990") is no date: it stays in its words, and stands in no year.

import { fold } from '../../lib/fold';
import { isPartialDate } from '../../lib/dates';
import type { PartialDate } from '../records';
import { monthCalled } from './months';
import { readDate } from './values';

/**
 * `exact`: the date says all that is written. `about`: an approximate year. `more`: further words stand beside the first
 * date. `period`: no single year. `short`: a year of two digits, whose century is not said. `unread`: anything else.
 * `nothing`: words for "not known".
 */
export type Written = 'exact' | 'about' | 'more' | 'period' | 'short' | 'unread' | 'nothing';

export interface WrittenDate {
  /** Null but for `exact`, `about` and `more`. */
  readonly date: PartialDate | null;
  readonly written: Written;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const phrases = (text: string): ReadonlySet<string> => new Set(text.split(', '));

/** All of these lists are folded. */
const UNKNOWN = phrases(
  ', unbekannt, nicht bekannt, ohne angabe, keine angabe, k a, o a, unknown, not known, no date, n a, n d, inconnu, ' +
    'inconnue, sans date, s d, desconocido, desconocida, se desconoce, sin fecha, neizvestno, net dannykh, net',
);
/** They say that a date follows, or belong to it. */
const FILLING = words(
  'seit since depuis desde s so ot ab from im in en v le el am on dem den der vom of de du del de d la l the at jahr ' +
    'jahre jahres year annee an ano god goda godu g officially offiziell officiellement oficialmente ofitsialno',
);
/** Words that begin so say what happened then: it was concluded. */
const CONCLUDED =
  /^(gegrund|gruend|grund|begrund|begruend|geschloss|abgeschloss|abschluss|vertrag|unterzeich|unterschr|urkund|found|establ|sign|conclu|etabl|fond|firm|suscri|fund|estable|osnov|podpis|zaklyuch|ustanov)/;
const ABOUT = words('ca circa c cca um etwa ungefahr ungefaehr about around approx approximately vers environ hacia sobre aproximadamente alrededor okolo primerno'); // prettier-ignore
const OPEN_ENDED = words('vor before bis until avant jusqu antes hasta do nach after apres despues posle spatestens fruhestens zwischen between entre mezhdu'); // prettier-ignore

const DASH = '[-\\u2010-\\u2015\\u2212]';
/** "1987/88", "1987–1989", "1987 bis 1989". */
const YEARS = new RegExp(
  `(?<!\\d)\\d{4}\\s*(?:${DASH}|/|bis|to|till|until|à|au|a|al|hasta|по|до)\\s*(?:\\d{4}|\\d{2})(?!\\d|\\.\\d)`,
  'iu',
);
/** "12.05.1987 – 3.6.1989". */
const FROM_TO = new RegExp(`\\d{4}\\s*(?:${DASH}|bis|to|по|до)\\s.*\\d{4}`, 'iu');
/** "1960er", "60s", "1960-е" and "années 60", "los años 1960", folded. */
const DECADE =
  /(?<!\d)(\d\d)?\d0\s?(er|ern|s|ies|e|kh|ye|y)( |$)|(^| )(annees|anos|decennie|decada|dekada)( (de|los|des))* \d/;

/** A part of a year: of "Herbst 1989" and "IV. Quartal 1990" the year is sure. */
const PARTS =
  /^(fruhjahr|fruhling|sommer|herbst|winter|halbjahr|halfte|quartal|anfang|mitte|ende|spring|summer|autumn|fall|early|mid|late|beginning|middle|end|half|quarter|printemps|ete|automne|hiver|debut|milieu|fin|moitie|trimestre|semestre|primavera|verano|otono|invierno|principios?|mediados|finales|mitad|vesn[aoy]\w*|let[ao]m?|osen\w*|zim[ay]|zimoi|nachal[aoe]|seredin[aey]|kontse|konets|polovin[aey]|kvartale?|[1-4]|i{1,3}|iv|[1-4](st|nd|rd|th|er|re|eme|oe?))$/;

/** More letters than that are a story, and the patterns below would take their time. */
const LONGEST = 300;

/** `serials`: numbers count days, as spreadsheets do; so in a column that is otherwise dates. */
export function readWrittenDate(text: string, serials = false): WrittenDate {
  if (text.length > LONGEST) return only('unread');
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const date = readDate(plain);
  if (date !== null) return { date, written: 'exact' };
  const folded = fold(plain);
  if (UNKNOWN.has(folded)) return only('nothing');
  if (serials && /^\d{5}([.,]\d+)?$/.test(plain)) return { date: dayOfSerial(plain), written: 'exact' };
  return inWords(plain, folded);
}

const only = (written: Written): WrittenDate => ({ date: null, written });

function inWords(plain: string, folded: string): WrittenDate {
  const [first = ''] = folded.split(' ');
  if (DECADE.test(folded) || OPEN_ENDED.has(first)) return only('period');
  if (isSeveralYears(plain) || FROM_TO.test(plain)) return only('period');

  const about = /[?~]/.test(plain) || folded.split(' ').some(word => ABOUT.has(word));
  const whole = dateOf(plain);
  if (whole !== null) return { date: whole, written: about ? 'about' : 'exact' };
  const [head = ''] = plain.replace(/^[([]+/, '').split(/[([;,]| und | and | et | y | и |\/ | \/| [-–—] /);
  const leading = dateOf(head) ?? dateAtBeginning(fold(plain));
  if (leading !== null) return { date: leading, written: 'more' };
  const around = yearAround(folded);
  if (around !== null) return { date: around, written: 'more' };
  return only(isShort(plain) ? 'short' : 'unread');
}

/** "1987/12" is a month, "1987/88" and "1987/1988" are not; "2001/02" could be either. */
function isSeveralYears(plain: string): boolean {
  const [, year = '', end = ''] = /(\d{4})\/(\d{2})(?!\d)/.exec(plain) ?? [];
  const month = Number(end);
  if (month >= 1 && month <= 12 && month !== (Number(year) + 1) % 100) return false;
  return YEARS.test(plain) && !/\d{4}-\d{2}-\d{2}/.test(plain);
}

/** The date, where nothing but fillings stands beside it. */
function dateOf(plain: string): PartialDate | null {
  const bare = plain
    .replace(/[()[\]?~"„“”«»]/g, ' ')
    .replace(/(\d)(г|гг|р)\.?(?=\s|$)/giu, '$1 ')
    .split(' ')
    .filter(word => word !== '' && !isFilling(fold(word)))
    .join(' ')
    // The signs of footnotes.
    .replace(/(?<=\d)[*†¹²³⁰⁴-⁹]+$/u, '')
    .replace(/[.,;:]+$/, '');
  return readDate(bare) ?? parted(bare) ?? ofWords(fold(bare).split(' '));
}

const isFilling = (word: string): boolean =>
  word === '' || FILLING.has(word) || ABOUT.has(word) || CONCLUDED.test(word);

/** "12-05-1987", "1987/05/12", "1987/05", "5/1987": of two numbers that both could be the month the year alone is sure. */
function parted(bare: string): PartialDate | null {
  const [, before, behind] = /^(\d{1,2})[/-](\d{4})$/.exec(bare) ?? [];
  if (behind !== undefined) return joined(behind, before);
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(bare) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const [, one = '', two = '', last] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(bare) ?? [];
  return last === undefined ? null : readDate(`${one}/${two}/${last}`);
}

function joined(year: string, month?: string | number, day?: string): PartialDate | null {
  const parts = [year, month, day].filter(part => part !== undefined);
  const date = parts.map(part => String(part).padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : null;
}

const DAY = /^(\d{1,2})(st|nd|rd|th|er|re|o|º|ª|go)?$/;
const YEAR = /^\d{4}$/;

/** "mai 1987", "12 mai 1987", "may 12 1987", "1987 may 12". */
function ofWords(tokens: readonly string[]): PartialDate | null {
  const [one = '', two = '', three = '', surplus] = tokens;
  if (surplus !== undefined) return null;
  if (two === '') return YEAR.test(one) ? one : null;
  const inOrder = (year: string, month: string, day?: string) => {
    const number = monthCalled(month);
    const [, count] = day === undefined ? [] : (DAY.exec(day) ?? []);
    if (!YEAR.test(year) || number === undefined || (day !== undefined && count === undefined)) return null;
    return joined(year, number, count);
  };
  if (three === '') return inOrder(two, one) ?? inOrder(one, two);
  return inOrder(three, two, one) ?? inOrder(three, one, two) ?? inOrder(one, two, three);
}

/** "Herbst 1989", "2. Hälfte 1990", "Oktober/November 1990": the year, where all else is a part of it. */
function yearAround(folded: string): PartialDate | null {
  const tokens = folded.split(' ').filter(word => !isFilling(word));
  const years = tokens.filter(word => YEAR.test(word));
  const parts = tokens.filter(word => !YEAR.test(word));
  const named = parts.some(word => /\p{L}/u.test(word));
  const isPart = (word: string) => PARTS.test(word) || monthCalled(word) !== undefined;
  return years.length === 1 && named && parts.every(isPart) ? years[0]! : null;
}

/** "1990 erneuert 2001": the longest date that it begins with, fillings left out. */
function dateAtBeginning(folded: string): PartialDate | null {
  const tokens = folded.split(' ').filter(word => !isFilling(word));
  if (!tokens.slice(1).some(word => /\p{L}/u.test(word))) return null;
  for (const length of [3, 2, 1]) {
    const date = ofWords(tokens.slice(0, length));
    if (date !== null) return date;
  }
  return null;
}

/** "91", "seit 91", "12.5.87", "Mai 88", "87/88". */
function isShort(plain: string): boolean {
  const tokens = fold(plain)
    .split(' ')
    .filter(word => !isFilling(word));
  const last = tokens.at(-1) ?? '';
  const rest = tokens.slice(0, -1);
  if (!/^\d{2}$/.test(last) || /^\d+\.\s?\d+\.?$/.test(plain)) return false;
  return rest.length <= 2 && rest.every(word => DAY.test(word) || monthCalled(word) !== undefined);
}

/** Day 1 of spreadsheets is the first of January 1900; they count a 29 February of that year, which was none. */
function dayOfSerial(text: string): PartialDate {
  const days = Math.floor(Number(text.replace(',', '.')));
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
