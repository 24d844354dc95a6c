// A tiny world with everything that a page tells: three ties that are called the first, a name of the time, two
// agreements of one pair, a charter of three, a founding nobody dates. All invented.

import type { Claim, PlaceName, Tables } from '../../../src/data/records';
import { buildNames, nameIn } from '../../../src/graph/names';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { Lang } from '../../../src/i18n';
import { shownOf, type ShownBy } from '../../../src/state/shown';
import { linkableHosts, type World } from '../../../src/views/pages/world';
import { event } from '../timeline/drawings';
import { world, type AgreementLine } from '../../world';

const lines: readonly AgreementLine[] = [
  { id: 'ulm--tula', a: 'de-ulm', b: 'ru-tula', founded: '1969', confirmed: '2024-10' },
  { id: 'hof--tula', a: 'de-hof', b: 'ru-tula', founded: '1957', changes: [['suspended', '2022-03']] },
  { id: 'hof--orel', a: 'de-hof', b: 'ru-orel', founded: '1992', kind: 'friendship' },
  { id: 'hof--orel--2', a: 'de-hof', b: 'ru-orel', founded: '1997-06-12', changes: [['dormant', null]] },
  { id: 'charter', a: ['de-jena', 'de-gera'], b: 'ru-omsk', founded: '1989-03-04', confirmed: '2024' },
  { id: 'ulm--perm', a: 'de-ulm', b: 'ru-perm' },
];

const claim = (
  subject: string,
  field: string,
  value: string,
  source: string,
  rest: Partial<Claim> = {},
): Claim => ({
  subject,
  field,
  value,
  source,
  followed: false,
  note: '',
  noteLang: '',
  ...rest,
});

const name = (
  place: string,
  lang: string,
  text: string,
  role: PlaceName['role'],
  years?: [number | null, number],
) => ({
  place,
  lang,
  name: text,
  role,
  from: years?.[0] ?? null,
  to: years?.[1] ?? null,
});

const base = world(lines).tables;

const tables: Partial<Tables> = {
  places: base.places.map(place =>
    place.id === 'ru-tula' ? { ...place, region: 'RU-TUL', population: 480000, populationYear: 2021 } : place,
  ),
  place_names: [
    ...base.place_names.map(row => ({ ...row, name: row.name[0]!.toUpperCase() + row.name.slice(1) })),
    name('ru-tula', 'ru', 'Тула', 'official'),
    name('ru-tula', 'en', 'Tula', 'exonym'),
    name('ru-tula', 'de', 'Tulagrad', 'historic', [1924, 1991]),
    name('ru-tula', 'ru', 'Туланск', 'historic', [null, 1924]),
    name('de-ulm', 'ru', 'Ульм', 'transcription'),
  ],
  regions: [{ code: 'RU-TUL', country: 'RU', de: 'Oblast Tula', en: 'Tula Oblast', ru: '' }],
  agreements: base.agreements.map(agreement =>
    agreement.id === 'hof--orel--2'
      ? {
          ...agreement,
          confidence: 'medium',
          note: 'Renewed, see https://hof.example/akte,1 and https://elsewhere.example/2.',
          noteLang: 'en',
        }
      : agreement,
  ),
  agreement_parties: base.agreement_parties.map(party =>
    party.agreement === 'ulm--tula' ? { ...party, concludedBy: party.side === 'a' ? 'GDR' : 'USSR' } : party,
  ),
  status_history: base.status_history.map(change =>
    change.agreement === 'hof--tula' ? { ...change, reason: 'war_2022', source: 'paper' } : change,
  ),
  reasons: [
    {
      code: 'war_2022',
      de: 'seit dem russischen Angriffskrieg gegen die Ukraine',
      en: 'since Russia’s war of aggression against Ukraine',
      ru: 'с начала агрессивной войны России против Украины',
      source: '',
    },
  ],
  sources: [
    { id: 'town', url: 'https://hof.example/partner', publisher: 'Stadt Hof', date: null },
    { id: 'paper', url: 'https://paper.example/1', publisher: 'Tagblatt', date: '2022-03-05' },
    { id: 'closed', url: '', publisher: 'Ein Dienst', date: '2011' },
    { id: 'bad', url: 'javascript:alert(1)', publisher: 'Kein Link', date: null },
  ],
  claims: [
    claim('ulm--tula', 'founded', '1969', 'town', { followed: true }),
    claim('hof--orel--2', 'founded', '1997-06-12', 'town', { followed: true }),
    claim('hof--orel--2', 'founded', '1997', 'bad'),
    claim('hof--orel--2', 'founded', '1992', 'paper', { note: 'the year of the friendship', noteLang: 'en' }),
    claim('hof--orel--2', 'status', 'dormant', 'town', { followed: true }),
    claim('hof--orel--2', 'status', 'active', 'paper'),
    claim('world', 'first_tie', 'ulm--tula', 'paper', { note: 'Ulm war die erste.', noteLang: 'de' }),
    claim('world', 'first_tie', 'hof--tula', 'town'),
    claim('world', 'first_tie', 'hof--tula', 'closed'),
  ],
  events: [
    event({ id: 'c2', start: '2015-06-28', end: '2015-06-30', titleDe: 'Zweites Treffen' }),
    event({ id: 'c1', start: '1987', titleDe: 'Erstes Treffen' }),
    event({ id: 'c3', start: '2023', state: 'announced', titleDe: 'Drittes Treffen' }),
    event({ id: 'c4', start: '2000', titleDe: 'Anderswo' }),
  ],
  event_places: [
    { event: 'c1', place: 'ru-tula', placeName: 'Tula' },
    { event: 'c2', place: '', placeName: 'Anderstadt' },
    { event: 'c2', place: 'ru-tula', placeName: 'Tula' },
    { event: 'c3', place: 'ru-tula', placeName: 'Tula' },
    { event: 'c4', place: 'de-hof', placeName: 'Hof' },
  ],
  projects: [
    {
      id: 'p1',
      title: 'Joint kitchen',
      titleLang: 'en',
      kind: 'youth',
      year: '2019',
      state: 'held',
      description: '',
      source: 'paper',
    },
    {
      id: 'p2',
      title: 'Chor',
      titleLang: 'de',
      kind: 'youth',
      year: null,
      state: 'disputed',
      description: '',
      source: '',
    },
  ],
  project_places: [
    { project: 'p1', place: 'ru-tula', placeName: '' },
    { project: 'p1', place: 'de-hof', placeName: '' },
    { project: 'p1', place: '', placeName: 'Anderstadt' },
    { project: 'p2', place: 'ru-tula', placeName: '' },
  ],
};

export const dataset = world(lines, { tables });

const everything: ShownBy = { mode: 'all', year: 1989, period: [1987, 1992], filter: {}, ends: 'one' };

export function worldAt(lang: Lang = 'de', by: Partial<ShownBy> = {}): World {
  const network = buildNetwork(dataset);
  const shown = shownOf(network, dataset.tables, { ...everything, ...by });
  const names = buildNames(dataset.tables.place_names);
  return {
    dataset,
    network,
    shown,
    names,
    lang,
    linkable: linkableHosts(dataset),
    nameOf: place => nameIn(names, network.places[place]!.id, lang, shown.year),
  };
}

export const placeOf = (world: World, id: string) => world.network.placeIndex.get(id)!;
export const tieOf = (world: World, id: string) => world.network.tieIndex.get(id)!;
