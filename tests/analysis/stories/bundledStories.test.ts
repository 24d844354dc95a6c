// The stories that come with the app: every number that a caption shows is counted again from the tables, by none of the
// app's code.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/analysis/stories/fill';
import type { FigureWorld } from '../../../src/analysis/stories/figure';
import { readStory } from '../../../src/data/stories/readStory';
import type { Scene, Story } from '../../../src/data/stories/story';
import { buildNames } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { languages } from '../../../src/i18n';
import { readBundled } from '../../data/bundled';
import { rawPartners, rawTable, rawTies, type RawTie } from '../findings/rawTies';

const LANGS = languages.map(({ id }) => id);
/** What fits on two lines of a stage. */
const MOST_LETTERS = 122;
const MOST_IN_TITLE = 40;

function open(dataset: string, id: string) {
  const text = readFileSync(`data/${dataset}/stories/${id}.json`, 'utf8');
  const { tables, ...data } = readBundled(dataset);
  const network = buildNetwork({ tables, ...data });
  const names = buildNames(tables.place_names);
  return {
    ...readStory(text),
    worldIn: (lang: FigureWorld['lang']): FigureWorld => ({ network, tables, names, lang }),
  };
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number).sort((x, y) => x - y);
const yearOf = (date: string | undefined) => Number(date!.slice(0, 4));
const within = (ties: readonly RawTie[], from: number, to: number) =>
  ties.filter(({ founded }) => founded !== null && founded >= from && founded <= to).length;
const withStatus = (ties: readonly RawTie[], status: string) =>
  ties.filter(tie => tie.status === status).length;
/** Of known founding, and not ended by then. */
const inForce = (ties: readonly RawTie[], year: number) =>
  ties.filter(
    ({ founded, change }) =>
      founded !== null &&
      founded <= year &&
      !(change?.status === 'ended' && change.from !== '' && yearOf(change.from) <= year),
  ).length;
const foundedIn = (ties: readonly RawTie[], ...pair: readonly string[]) =>
  ties.find(tie => tie.pair.join() === [...pair].sort().join())!.founded!;
const claimed = (dataset: string, subject: string, field: string, source: string) =>
  rawTable(dataset, 'claims').find(
    claim => claim.subject === subject && claim.field === field && claim.source === source,
  )!.value!;
/** Ties of which an agreement was concluded by one of these, on either side. */
const concluded = (dataset: string, ties: readonly RawTie[], isOne: (body: string) => boolean) => {
  const agreements = new Map<string, Set<string>>();
  for (const { agreement, place, concluded_by } of rawTable(dataset, 'agreement_parties')) {
    if (!isOne(concluded_by!)) continue;
    agreements.set(agreement!, (agreements.get(agreement!) ?? new Set()).add(place!));
  }
  const sides = new Map(rawTable(dataset, 'agreement_parties').map(({ place, side }) => [place!, side]));
  const pairs = new Set<string>();
  for (const [agreement, bodies] of agreements) {
    const places = rawTable(dataset, 'agreement_parties')
      .filter(party => party.agreement === agreement)
      .map(({ place }) => place!);
    for (const one of places) {
      for (const other of places) {
        const isPair = sides.get(one) === 'a' && sides.get(other) === 'b';
        if (isPair && (bodies.has(one) || bodies.has(other))) pairs.add([one, other].sort().join(' '));
      }
    }
  }
  return ties.filter(({ pair }) => pairs.has(pair.join(' '))).length;
};

type Expected = Readonly<Record<string, readonly number[]>>;

function checks(story: Story, worldIn: (lang: FigureWorld['lang']) => FigureWorld, expected: Expected) {
  const filled = (scene: Scene, field: 'title' | 'caption' | 'notes', lang: FigureWorld['lang']) =>
    fill(scene[field][lang], worldIn(lang));

  test('has the scenes that are counted again here', () => {
    expect(story.scenes.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  test.each(story.scenes.map(scene => [scene.id, scene] as const))(
    'shows the numbers of the tables: %s',
    (id, scene) => {
      for (const lang of LANGS) {
        const { text, problems } = filled(scene, 'caption', lang);
        expect(problems).toEqual([]);
        expect([lang, numbersIn(text)]).toEqual([lang, [...expected[id]!].sort((x, y) => x - y)]);
      }
    },
  );

  test('says the same numbers to the speaker in every language', () => {
    for (const scene of story.scenes) {
      const [de, en, ru] = (['de', 'en', 'ru'] as const).map(lang =>
        numbersIn(filled(scene, 'notes', lang).text),
      );
      expect([scene.id, en, ru]).toEqual([scene.id, de, de]);
    }
  });

  test('has no number in a caption that is not computed', () => {
    const own = story.scenes.flatMap(({ caption }) =>
      LANGS.map(lang => caption[lang].replace(/\{[^}]*\}/g, '')).filter(text => /\d/.test(text)),
    );
    expect(own).toEqual([]);
  });

  test('fits on a stage, with notes for the speaker, in every language', () => {
    for (const scene of story.scenes) {
      for (const lang of LANGS) {
        const [title, caption, notes] = (['title', 'caption', 'notes'] as const).map(field =>
          filled(scene, field, lang),
        );
        expect(title!.text.length, `${scene.id} ${lang}`).toBeGreaterThan(0);
        expect(title!.text.length, `${scene.id} ${lang}`).toBeLessThanOrEqual(MOST_IN_TITLE);
        expect(caption!.text.length, `${scene.id} ${lang}`).toBeGreaterThan(0);
        expect(caption!.text.length, `${scene.id} ${lang}`).toBeLessThanOrEqual(MOST_LETTERS);
        expect(notes!.problems).toEqual([]);
        const sentences = notes!.text.split(/(?<=[.;:])\s+(?=\p{Lu}|\d)/u).length;
        expect(sentences, `${scene.id} ${lang}`).toBeGreaterThanOrEqual(2);
      }
    }
  });
}

describe('Since 1969', () => {
  const { story, issues, worldIn } = open('germany-russia', 'seit-1969');
  const ties = rawTies('germany-russia');
  const partners = rawPartners(ties);
  const events = new Map(rawTable('germany-russia', 'events').map(event => [event.id!, event]));
  const eventYear = (id: string) => yearOf(events.get(id)!.start);
  const eventsOf = (kind: string) =>
    [...events.values()].filter(event => event.kind === kind && event.state !== 'announced').length;
  const dated = ties.filter(({ founded }) => founded !== null);
  const perYear = new Map<number, number>();
  for (const { founded } of dated) perYear.set(founded!, (perYear.get(founded!) ?? 0) + 1);
  const [peak] = [...perYear].sort((x, y) => y[1] - x[1]);
  const suspendedBy = (year: number) =>
    dated.filter(
      ({ status, change }) => status === 'suspended' && change!.from !== '' && yearOf(change!.from) <= year,
    ).length;
  const ofKaliningrad = ties.filter(({ pair }) => pair.includes('ru-kaliningrad'));

  test('is read without a fault', () => expect(issues).toEqual([]));
  checks(story!, worldIn, {
    liste: [ties.length, partners.size + placesWithoutTie('germany-russia', partners)],
    erste: [
      foundedIn(ties, 'de-suhl', 'ru-kaluga'),
      foundedIn(ties, 'de-hamburg', 'ru-sankt-petersburg'),
      foundedIn(ties, 'de-dresden', 'ru-sankt-petersburg'),
    ],
    siebziger: [Number(events.get('ms-1970')!.start!.slice(8)), eventYear('ms-1970')],
    'erstes-treffen': [inForce(ties, 1987)],
    'zwei-staaten': [
      inForce(ties, 1990),
      ...['FRG', 'GDR'].map(state => concluded('germany-russia', ties, body => body === state)),
    ],
    umbruch: [within(ties, 1987, 1992), dated.length, peak![0]],
    neunziger: [within(ties, 1993, 1999)],
    konferenzen: [eventsOf('conference'), eventYear('conf-16'), eventsOf('youth_forum')],
    'drei-staedte': [eventYear('yf-4'), Number(claimed('germany-russia', 'yf-4', 'teams', 's-f63f0530'))],
    krim: [],
    angriff: [24, 2022, suspendedBy(2022), inForce(ties, 2022)],
    heute: [
      ties.length,
      ...['suspended', 'dormant', 'ended', 'active', 'unknown'].map(status => withStatus(ties, status)),
    ],
    kaliningrad: [
      Math.max(...[...partners.values()].map(({ size }) => size)),
      withStatus(ofKaliningrad, 'suspended'),
    ],
    unbekannt: [ties.length - dated.length, withStatus(ties, 'unknown')],
  });

  test('says of the seventies which two ties began then, and of 2014 which one was suspended', () => {
    const caption = (id: string) =>
      fill(story!.scenes.find(scene => scene.id === id)!.caption.de, worldIn('de')).text;
    const seventies = ties.filter(({ founded }) => founded !== null && founded >= 1970 && founded < 1980);
    expect(seventies.map(({ pair }) => pair).sort()).toEqual([
      ['de-cottbus', 'ru-lipezk'],
      ['de-dortmund', 'ru-rostow-am-don'],
    ]);
    expect(caption('siebziger')).toContain('Cottbus–Lipezk und Dortmund–Rostow am Don');
    const in2014 = ties.filter(({ change }) => change?.status === 'suspended' && change.from === '2014');
    expect(in2014.map(({ pair }) => pair)).toEqual([['de-main-kinzig-kreis', 'ru-istra-rajon']]);
    expect(caption('krim')).toContain('Main-Kinzig-Kreis–Rajon Istra');
  });

  test('calls the place with most partners by name, and no other has as many', () => {
    const most = [...partners].filter(([, own]) => own.size === partners.get('ru-kaliningrad')!.size);
    expect(most.map(([place]) => place)).toEqual(['ru-kaliningrad']);
  });

  test('names the one team of three cities', () => {
    const states = new Map(rawTable('germany-russia', 'projects').map(({ id, state }) => [id!, state]));
    const cities = new Map<string, number>();
    for (const { project } of rawTable('germany-russia', 'project_places')) {
      if (!project!.startsWith('yp-2021-') || states.get(project!) === 'disputed') continue;
      cities.set(project!, (cities.get(project!) ?? 0) + 1);
    }
    expect([...cities].filter(([, count]) => count > 2)).toEqual([['yp-2021-erlangen-jena-wladimir', 3]]);
  });

  test('shows the names of the time', () => {
    expect(fill(story!.scenes[1]!.caption.ru, worldIn('ru')).text).toContain('Дрезден\u00a0– Ленинград');
  });
});

describe('North Rhine-Westphalia and Britain', () => {
  const { story, issues, worldIn } = open('nrw-uk', 'nrw-grossbritannien');
  const ties = rawTies('nrw-uk');
  const partners = rawPartners(ties);
  const dated = ties.filter(({ founded }) => founded !== null);
  const regions = new Map(rawTable('nrw-uk', 'places').map(({ id, region }) => [id!, region!]));
  const inRegion = (code: string) =>
    ties.filter(({ pair }) => pair.some(place => regions.get(place) === code)).length;
  const first = Math.min(...dated.map(({ founded }) => founded!));
  const agreements = new Map(rawTable('nrw-uk', 'agreements').map(({ id, founded }) => [id!, founded!]));
  const buckingham = agreements.get('de-neukirchen-vluyn--gb-buckingham')!;
  const states = ['', 'FRG', 'GDR', 'UK', 'USSR', 'RSFSR'];

  test('is read without a fault', () => expect(issues).toEqual([]));
  checks(story!, worldIn, {
    liste: [ties.length, partners.size + placesWithoutTie('nrw-uk', partners)],
    'bonn-oxford': [
      first,
      Number(claimed('nrw-uk', 'de-duesseldorf--gb-reading', 'founded', 's-8a8f14ed')),
      foundedIn(ties, 'de-duesseldorf', 'gb-reading'),
    ],
    anfang: [within(ties, 1947, 1956)],
    austausch: [],
    wachstum: [within(ties, 1970, 1979), within(ties, 1980, 1989)],
    neuordnung: [concluded('nrw-uk', ties, body => !states.includes(body))],
    laender: ['GB-ENG', 'GB-SCT', 'GB-NIR', 'GB-WLS'].map(inRegion),
    ruhe: ['dormant', 'ended'].map(status => withStatus(ties, status)),
    buckingham: [
      Number(agreements.get('de-neukirchen-vluyn--gb-buckingham--2')),
      Number(buckingham.slice(8)),
      yearOf(buckingham),
    ],
    digital: [],
  });

  test('says what is so beside the numbers: the one first tie, most foundings in two decades, the newest agreement', () => {
    expect(dated.filter(({ founded }) => founded === first).map(({ pair }) => pair)).toEqual([
      ['de-bonn', 'gb-oxford'],
    ]);
    expect(within(ties, 1970, 1989)).toBeGreaterThan(dated.length - within(ties, 1970, 1989));
    expect([...agreements.values()].sort().at(-1)).toBe(buckingham);
  });

  test('has youth exchange before the partnership where it says so', () => {
    const notes = new Map(rawTable('nrw-uk', 'agreements').map(({ id, note }) => [id!, note!]));
    for (const [id, year] of [
      ['de-solingen--gb-blyth', 1951],
      ['de-oberhausen--gb-middlesbrough', 1953],
      ['de-haan--gb-berwick-upon-tweed', 1957],
    ] as const) {
      expect(notes.get(id)).toMatch(new RegExp(`youth exchange .*${year}`));
      expect(yearOf(agreements.get(id))).toBeGreaterThan(year);
    }
  });
});

/** Places of the list without a tie that counts. */
function placesWithoutTie(dataset: string, partners: ReadonlyMap<string, unknown>): number {
  return rawTable(dataset, 'places').filter(({ id }) => !partners.has(id!)).length;
}
