import { describe, expect, test } from 'vitest';
import {
  eventAnniversaries,
  tieAnniversaries,
  type Span,
} from '../../../src/analysis/anniversaries/anniversaries';
import type { Event } from '../../../src/data/eventRecords';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { withTies } from '../../../src/graph/withTies';
import { STATUS_NAMES } from '../../../src/graph/status';
import { claim, world } from '../../world';

// Read in November 2026.
const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1967-05-12', confirmed: '2026', changes: [['suspended', '2022']] },
  { a: 'de-hof', b: 'ru-tula', founded: '1977-05', confirmed: '2026' },
  { a: 'de-jena', b: 'ru-omsk', founded: '1987', confirmed: '2026' },
  { a: 'de-gera', b: 'ru-perm', founded: '1988-02-29' },
  { a: 'de-kiel', b: 'ru-perm', founded: '1957', changes: [['ended', '1990']] },
  { a: 'de-bonn', b: 'ru-perm', confirmed: '2026' },
  { id: 'first', a: 'de-mainz', b: 'ru-kasan', founded: '1992-03-01', kind: 'friendship', confirmed: '2026' },
  { id: 'second', a: 'de-mainz', b: 'ru-kasan', founded: '1997-07-04', confirmed: '2026' },
]);
const network = buildNetwork(dataset);
const nextYear: Span = { years: [2027, 2027], rounding: 'usual' };

const told = (span: Span, isAsked: (tie: number) => boolean = () => true, of = network) =>
  tieAnniversaries(of, [], span, isAsked).list.map(
    ({ date, years, tie, agreement, status }) =>
      `${date}: ${years} ${agreement.kind} ${of.ties[tie]!.id} ${STATUS_NAMES[status]}`,
  );

describe('anniversaries of ties', () => {
  test('stand in the order of the calendar, suspended ones among them; every dated agreement has its own', () => {
    expect(told(nextYear)).toEqual([
      '2027-05-12: 60 partnership de-ulm--ru-tula suspended',
      '2027-05: 50 partnership de-hof--ru-tula active',
      '2027-07-04: 30 partnership de-mainz--ru-kasan active',
      '2027: 40 partnership de-jena--ru-omsk active',
    ]);
    expect(told({ ...nextYear, rounding: 'fives' })).toContain(
      '2027-03-01: 35 friendship de-mainz--ru-kasan active',
    );
  });
  test('are told of several years, with 29 February where the year has it', () => {
    expect(told({ years: [2028, 2038], rounding: 'usual' }, tie => tie === 3)).toEqual([
      '2028-02-29: 40 partnership de-gera--ru-perm unknown',
      '2038-02-28: 50 partnership de-gera--ru-perm unknown',
    ]);
  });
  test('leave out what is over, and count what nobody dates', () => {
    expect(told({ years: [2027, 2027], rounding: 'usual' }).join()).not.toContain('kiel');
    expect(tieAnniversaries(network, [], nextYear, () => true).undated).toBe(1);
    expect(tieAnniversaries(network, [], nextYear, tie => tie !== 5).undated).toBe(0);
  });
  test('leave out an earlier agreement that is over while the tie goes on', () => {
    const renewed = buildNetwork(
      world([
        { id: 'old', a: 'de-ulm', b: 'ru-tula', founded: '1967', changes: [['ended', '1990']] },
        { id: 'new', a: 'de-ulm', b: 'ru-tula', founded: '1997', confirmed: '2026' },
      ]),
    );
    expect(told(nextYear, () => true, renewed)).toEqual(['2027: 30 partnership de-ulm--ru-tula active']);
  });
  test('of ties that are only thought of are none, and nothing is missing of them', () => {
    const thought = withTies(network, [{ a: 'de-kiel', b: 'ru-tula' }]);
    expect(thought.ties.length).toBe(network.ties.length + 1);
    expect(told(nextYear, () => true, thought)).toEqual(told(nextYear));
    expect(tieAnniversaries(thought, [], nextYear, () => true).undated).toBe(1);
  });
  test('say where another source states another date; a less precise one contradicts nothing', () => {
    const claims = [
      claim('de-hof--ru-tula', 'founded', '1977-05', true),
      claim('de-hof--ru-tula', 'founded', '1979', false),
      claim('de-jena--ru-omsk', 'founded', '1987', true),
      claim('de-ulm--ru-tula', 'founded', '1967-05-12', true),
      claim('de-ulm--ru-tula', 'founded', '1967', false),
    ];
    const disputed = tieAnniversaries(network, claims, nextYear, () => true).list.filter(one => one.disputed);
    expect(disputed.map(({ agreement }) => agreement.id)).toEqual(['de-hof--ru-tula']);
  });
});

describe('anniversaries of events', () => {
  const event = (id: string, start: string | null, more: Partial<Event> = {}): Event => ({
    id,
    kind: 'milestone',
    number: null,
    state: 'held',
    start,
    end: null,
    titleDe: id,
    titleEn: id,
    titleRu: id,
    mottoDe: '',
    mottoEn: '',
    note: '',
    source: '',
    ...more,
  });
  test('are those of what is known to have taken place, workshops and theme years left out', () => {
    const events = [
      event('treaty', '1987-11-09'),
      event('meeting', '1987', { kind: 'conference' }),
      event('planned', '1987', { state: 'announced' }),
      event('workshop', '2017', { kind: 'workshop' }),
      event('year', '2017-06-28', { kind: 'theme_year' }),
      event('somewhen', null),
      event('forum', '2017-06-26', { kind: 'youth_forum' }),
    ];
    expect(
      eventAnniversaries(events, nextYear).map(({ event: { id }, date, years }) => [id, date, years]),
    ).toEqual([
      ['forum', '2027-06-26', 10],
      ['treaty', '2027-11-09', 40],
      ['meeting', '2027', 40],
    ]);
  });
});
