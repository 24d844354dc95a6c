// Names of months in German, English, Russian, French and Spanish, long and short, alone and beside a day.

import { fold } from '../../lib/fold';

/** In use beside those of CLDR, folded; CLDR's short forms change with its version. */
const ALSO: readonly (readonly [string, number])[] = [
  ['jaenner janner jan enero ene janvier', 1],
  ['feber feb fevr febr', 2],
  ['maerz marz mrz mar', 3],
  ['apr avr abr', 4],
  ['maya', 5],
  ['jun iyun', 6],
  ['jul juil iyul', 7],
  ['aug ago', 8],
  ['sep sept set setiembre', 9],
  ['okt oct', 10],
  ['nov noyab', 11],
  ['dez dec dic dek', 12],
];

let known: ReadonlyMap<string, number> | undefined;

function namesOfAll(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const lang of ['de', 'en', 'ru', 'fr', 'es'])
    for (const length of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(lang, { month: length, day, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2001, month - 1, 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}/u.test(name)) months.set(fold(name), month);
        }
      }
  for (const [names, month] of ALSO) for (const name of names.split(' ')) months.set(name, month);
  return months;
}

/** 1 … 12 of a folded name; undefined where no month is called so. */
export function monthCalled(folded: string): number | undefined {
  known ??= namesOfAll();
  return known.get(folded);
}
