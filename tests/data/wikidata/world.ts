// A small world in Wikidata's RDF (https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format): items under their real
// ids with what a test needs of them; dates and references are made up where no comment says otherwise.

const PREFIXES = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdv: <http://www.wikidata.org/value/> .
@prefix wdref: <http://www.wikidata.org/reference/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix pr: <http://www.wikidata.org/prop/reference/> .
@prefix wdno: <http://www.wikidata.org/prop/novalue/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix geo: <http://www.opengis.net/ont/geosparql#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

interface PlaceInRdf {
  readonly names: Readonly<Record<string, string>>;
  readonly country?: string;
  readonly in?: string;
  readonly at?: string;
  readonly is?: string;
  readonly code?: string;
  /** People, year, rank. */
  readonly people?: readonly (readonly [number, number | null, string])[];
}

function place(item: string, { names, country, in: within, at, is, code, people = [] }: PlaceInRdf): string {
  const one = (property: string, value: string | undefined) =>
    value === undefined ? '' : `wd:${item} ${property} ${value} .\n`;
  return (
    Object.entries(names)
      .map(([lang, name]) => `wd:${item} rdfs:label "${name}"@${lang} .\n`)
      .join('') +
    one('wdt:P17', country && `wd:${country}`) +
    one('wdt:P131', within && `wd:${within}`) +
    one('wdt:P625', at && `"Point(${at})"^^geo:wktLiteral`) +
    one('wdt:P31', is && `wd:${is}`) +
    one('wdt:P300', code && `"${code}"`) +
    people
      .map(
        ([count, year, rank], i) => `
wd:${item} p:P1082 wds:${item}-people-${i} .
wds:${item}-people-${i} ps:P1082 "+${count}"^^xsd:decimal ; wikibase:rank wikibase:${rank}Rank .
${year === null ? '' : `wds:${item}-people-${i} pq:P585 "${year}-01-01T00:00:00Z"^^xsd:dateTime .`}`,
      )
      .join('\n')
  );
}

interface TieInRdf {
  readonly rank?: 'Normal' | 'Preferred' | 'Deprecated';
  /** Moment and precision. */
  readonly start?: readonly (readonly [string, number])[];
  /** `unknown`: it has ended, nobody knows when; `none`: it is stated that it has not. */
  readonly end?: readonly [string, number] | 'unknown' | 'none';
  readonly reference?: string;
  readonly number?: number;
}

/** A statement at `from` that names `to`; blank where nobody knows whom. */
function tie(
  from: string,
  to: string,
  { rank = 'Normal', start = [], end, reference, number = 1 }: TieInRdf = {},
) {
  const statement = `wds:${from}-${to || 'somebody'}-${number}`;
  const moment = (property: string, [date, precision]: readonly [string, number], at: string) => {
    const value = `wdv:${from}-${to}-${number}-${property}-${at}`;
    return `${statement} pq:${property} "${date}T00:00:00Z"^^xsd:dateTime ; pqv:${property} ${value} .
${value} a wikibase:TimeValue ; wikibase:timeValue "${date}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision "${precision}"^^xsd:integer .
`;
  };
  return `wd:${from} p:P190 ${statement} .
${statement} ps:P190 ${to === '' ? '_:somebody' : `wd:${to}`} ; wikibase:rank wikibase:${rank}Rank .
${rank === 'Deprecated' || to === '' ? '' : `wd:${from} wdt:P190 wd:${to} .`}
${start.map((one, i) => moment('P580', one, String(i))).join('')}
${end === 'unknown' ? `${statement} pq:P582 _:once .` : end === 'none' ? `${statement} a wdno:P582 .` : end ? moment('P582', end, '0') : ''}
${reference ? `${statement} prov:wasDerivedFrom wdref:${from}-${to}-${number} .\nwdref:${from}-${to}-${number} pr:P854 <${reference}> .` : ''}
`;
}

/** City, quarter, municipality, human settlement, first-level part of a country, and classes below them. */
const CLASSES = `
wd:Q42744322 wdt:P279 wd:Q15284 .
wd:Q7930614 wdt:P279 wd:Q515 . wd:Q515 wdt:P279 wd:Q486972 .
wd:Q1221156 wdt:P279 wd:Q10864048 . wd:Q835714 wdt:P279 wd:Q10864048 .
`;

const CITY = 'Q7930614';

export const WORLD = [
  PREFIXES,
  CLASSES,
  'wd:Q183 wdt:P297 "DE" . wd:Q159 wdt:P297 "RU" . wd:Q142 wdt:P297 "FR" . wd:Q15180 wdt:P297 "SU" .\n',
  place('Q1198', {
    names: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia', ru: 'Северный Рейн-Вестфалия' },
    country: 'Q183',
    is: 'Q1221156',
    code: 'DE-NW',
  }),
  place('Q7924', { names: { de: 'Regierungsbezirk Köln' }, country: 'Q183', in: 'Q1198' }),
  place('Q985', {
    names: { mul: 'Baden-Württemberg', ru: 'Баден-Вюртемберг' },
    country: 'Q183',
    is: 'Q1221156',
    code: 'DE-BW',
  }),
  place('Q3680', { names: { ru: 'Краснодарский край' }, country: 'Q159', is: 'Q835714', code: 'RU-KDA' }),
  place('Q365', {
    names: { de: 'Köln', en: 'Cologne', ru: 'Кёльн' },
    country: 'Q183',
    in: 'Q7924',
    at: '6.9569 50.9422',
    is: CITY,
    people: [
      [1_000_000, 2010, 'Normal'],
      [1_073_096, 2021, 'Preferred'],
      [1_090_000, 2023, 'Normal'],
      [5, 2024, 'Deprecated'],
    ],
  }),
  place('Q2100', {
    names: { de: 'Duisburg', en: 'Duisburg', ru: 'Дуйсбург' },
    country: 'Q183',
    in: 'Q1198',
    at: '6.76 51.43',
    is: CITY,
    people: [
      [490_000, 2011, 'Normal'],
      [502_000, 2022, 'Normal'],
      [3, null, 'Normal'],
    ],
  }),
  place('Q1040', {
    names: { de: 'Karlsruhe', ru: 'Карлсруэ' },
    country: 'Q183',
    in: 'Q985',
    at: '8.4 49.01',
    is: CITY,
  }),
  place('Q3752', { names: { de: 'Suhl', ru: 'Зуль' }, country: 'Q183', is: 'Q42744322' }),
  place('Q914', {
    names: { de: 'Wolgograd', en: 'Volgograd', ru: 'Волгоград' },
    country: 'Q159',
    at: '44.51 48.71',
    is: CITY,
  }),
  // Once of the Soviet Union, as a second truth.
  'wd:Q914 wdt:P17 wd:Q15180 .\n',
  place('Q3646', {
    names: { de: 'Krasnodar', ru: 'Краснодар' },
    country: 'Q159',
    in: 'Q3680',
    at: '38.97 45.03',
    is: CITY,
  }),
  place('Q6763', { names: { de: 'Kaluga', ru: 'Калуга' }, country: 'Q159', at: '36.25 54.5', is: CITY }),
  place('Q915', { names: { ru: 'Пермь' }, country: 'Q159', at: '56.25 58.01', is: CITY }),
  // Made one with Perm.
  'wd:Q9990001 owl:sameAs wd:Q915 .\n',
  place('Q649', { names: { de: 'Moskau', ru: 'Москва' }, country: 'Q159', at: '37.62 55.75', is: CITY }),
  // A department with a code of its own inside a region that has one: the region counts. The country around it, which has
  // such a code too (as that of the United Kingdom), does not.
  'wd:Q142 wdt:P300 "FR-FRA" .\n',
  place('Q18677767', { names: { mul: 'Hauts-de-France' }, country: 'Q142', in: 'Q142', code: 'FR-HDF' }),
  place('Q12661', { names: { mul: 'Nord' }, country: 'Q142', in: 'Q18677767', code: 'FR-59' }),
  place('Q648', { names: { mul: 'Lille' }, country: 'Q142', in: 'Q12661', at: '3.06 50.64', is: CITY }),
  place('Q40898', {
    names: { de: 'Nancy', en: 'Nancy', ru: 'Нанси' },
    country: 'Q142',
    at: '6.18 48.69',
    is: CITY,
  }),
  // Another place of the name, far away.
  place('Q9990002', { names: { de: 'Köln' }, country: 'Q183', at: '13 53', is: CITY }),
  'wd:Q9990002 p:P190 wds:other-cologne . wds:other-cologne ps:P190 wd:Q40898 ; wikibase:rank wikibase:NormalRank .\n',
  // Köln and Wolgograd: 1988 at both ends, the day at one.
  tie('Q365', 'Q914', { start: [['1988-01-01', 9]] }),
  tie('Q914', 'Q365', { start: [['1988-05-27', 11]], reference: 'https://www.example.org/wolgograd' }),
  // Lille and Köln: stated at Lille only, ended, nobody knows when.
  tie('Q648', 'Q365', { start: [['1958-01-01', 9]], end: 'unknown' }),
  // Withdrawn.
  tie('Q365', 'Q649', { rank: 'Deprecated', start: [['1950-01-01', 9]] }),
  // With itself, and with somebody.
  tie('Q365', 'Q365'),
  tie('Q365', ''),
  // Karlsruhe and Krasnodar: a month; ended at one end, which is said not to be so at the other.
  tie('Q1040', 'Q3646', { start: [['1992-08-01', 10]], end: 'none' }),
  tie('Q3646', 'Q1040', { start: [['1992-01-01', 9]], end: ['2022-03-03', 11] }),
  // Karlsruhe and Nancy: a decade; and again since 2001, preferred.
  tie('Q1040', 'Q40898', { start: [['1950-01-01', 8]], end: ['1990-01-01', 9] }),
  tie('Q40898', 'Q1040', {
    start: [['1955-01-01', 9]],
    rank: 'Preferred',
    reference: 'https://www.rt.com/some/page',
  }),
  // Suhl and Kaluga: two years.
  tie('Q3752', 'Q6763', { start: [['1969-01-01', 9]] }),
  tie('Q6763', 'Q3752', { start: [['1970-01-01', 9]] }),
  // Karlsruhe also names an item that was made one with Nancy.
  'wd:Q9990003 owl:sameAs wd:Q40898 .\n',
  tie('Q1040', 'Q9990003', { number: 2 }),
  // Duisburg names Perm by an item that was made one with it; Perm names Duisburg.
  tie('Q2100', 'Q9990001', { start: [['2007-01-01', 9]] }),
  tie('Q915', 'Q2100'),
].join('\n');
