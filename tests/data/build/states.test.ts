import { describe, expect, test } from 'vitest';
import { readStates, withStates } from '../../../scripts/data/states';
import { rawRow } from './rows';

const stateAt = readStates(
  [
    { place: 'DE', state: 'FRG', from: '1949-05-23', to: '1990-10-02' },
    { place: 'DE-SN', state: 'GDR', from: '1949-10-07', to: '1990-10-02' },
    { place: 'DE-BE', state: '', from: '', to: '' },
    { place: 'de-berlin-lichtenberg', state: 'GDR', from: '1949-10-07', to: '1990-10-02' },
    { place: 'RU', state: 'USSR', from: '1922-12-30', to: '1991-12-31' },
  ].map(row => rawRow(row)),
);
const ulm = { id: 'de-ulm', country: 'DE', region: 'DE-BW' };
const pirna = { id: 'de-pirna', country: 'DE', region: 'DE-SN' };
const tula = { id: 'ru-tula', country: 'RU', region: '' };

describe('the state of the time', () => {
  test('is the one that the place belonged to, its region before its country', () => {
    expect([ulm, pirna, tula].map(place => stateAt(place, '1975'))).toEqual(['FRG', 'GDR', 'USSR']);
    expect(stateAt({ id: 'fr-metz', country: 'FR', region: 'FR-GES' }, '1975')).toBe('');
  });

  test('ends on a day; a date that may lie before or after it says nothing', () => {
    const dates = ['1949', '1950', '1990-09', '1990-10-02', '1990-10-03', '1990-10', '1990'];
    expect(dates.filter(date => stateAt(ulm, date) === 'FRG')).toEqual(['1950', '1990-09', '1990-10-02']);
    expect(['1991', '1992'].map(date => stateAt(tula, date))).toEqual(['USSR', '']);
  });

  test('is told of East Berlin only, and of nothing where Berlin is meant as a whole', () => {
    const inBerlin = (id: string) => stateAt({ id, country: 'DE', region: 'DE-BE' }, '1975');
    expect([inBerlin('de-berlin-lichtenberg'), inBerlin('de-berlin')]).toEqual(['GDR', '']);
  });

  test('stands where no predecessor is named and the founding is known', () => {
    const party = (agreement: string, place: string, concludedBy = '') =>
      ({ agreement, place, side: 'a', concludedBy }) as const;
    const rest = {
      kind: 'city',
      lat: 0,
      lon: 0,
      population: null,
      populationYear: null,
      tiesKnown: 'all',
    } as const;
    const parties = withStates(
      [party('x', 'de-ulm'), party('x', 'ru-tula', 'Kreis Tula'), party('y', 'de-ulm')],
      new Map([
        ['x', '1975'],
        ['y', null],
      ]),
      [
        { ...ulm, ...rest },
        { ...tula, ...rest },
      ],
      stateAt,
    );
    expect(parties.map(p => p.concludedBy)).toEqual(['FRG', 'Kreis Tula', '']);
  });
});
