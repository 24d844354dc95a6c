// The questions to Wikidata in SPARQL 1.1, without the extras of its own service (labels, hints), so that any endpoint with
// Wikidata's data can be asked. Its RDF: https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format
// A query that finds places stands alone; all others are asked for some places at a time, which no time limit minds.
// Some engines, Wikidata's own among them, change the order of what stands side by side, and a bad one takes hours: so
// conditions that leave few of many stand in FILTER EXISTS, which comes after what it is asked of.

import { isItem, type AskedCity, type Scope } from './scope';

const PREFIXES: Readonly<Record<string, string>> = {
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  p: 'http://www.wikidata.org/prop/',
  ps: 'http://www.wikidata.org/prop/statement/',
  pq: 'http://www.wikidata.org/prop/qualifier/',
  pqv: 'http://www.wikidata.org/prop/qualifier/value/',
  pr: 'http://www.wikidata.org/prop/reference/',
  prov: 'http://www.w3.org/ns/prov#',
  wikibase: 'http://wikiba.se/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
};

/** With the prefixes that it uses. */
function query(text: string): string {
  const used = Object.entries(PREFIXES).filter(([prefix]) => new RegExp(`(?<![\\w:])${prefix}:`).test(text));
  return [...used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`), text.trim(), ''].join('\n');
}

/** A text as SPARQL writes it. */
const literal = (text: string): string =>
  `"${text.replace(/["\\]/g, sign => `\\${sign}`).replace(/[\p{Cc}]+/gu, ' ')}"`;

const isOf = (variable: string, country: string): string =>
  `FILTER EXISTS { ?${variable} wdt:P17/wdt:P297 ${literal(country)} }`;

/** Places of a country or region with a tie, whichever end states it. The ties come first: they are fewer than the places. */
export function placesQuery(scope: Exclude<Scope, { readonly of: 'cities' }>): string {
  const places = (country: string) => `SELECT DISTINCT ?place WHERE {
  { ?place p:P190/ps:P190 ?partner } UNION { ?partner p:P190/ps:P190 ?place }
  ${[isOf('place', country), ...(scope.partners === '' ? [] : [isOf('partner', scope.partners)])].join('\n  ')}
}`;
  return query(`# The places that have a twinned administrative body (P190), or are one.
${
  scope.of === 'country'
    ? places(scope.country)
    : `SELECT ?place WHERE {
  { ${places(scope.region.slice(0, 2)).replaceAll('\n', '\n  ')} }
  FILTER EXISTS { ?place wdt:P131* ?region . ?region wdt:P300 ${literal(scope.region)} }
}`
}
ORDER BY ?place`);
}

/** In which languages a name is looked for where its own is not known; "mul": the same in all. */
const LANGS = ['de', 'en', 'ru', 'mul'];

export interface NumberedCity {
  readonly city: AskedCity;
  readonly number: number;
}

/** With what stands in brackets, and without: "Brandenburg (Land)" is "Brandenburg" there. */
const spellings = (name: string): readonly string[] => [name, name.replace(/\s*\([^)]*\)$/, '')];

/** The items that cities may be, by name and country. */
export function citiesQuery(cities: readonly NumberedCity[]): string {
  const rows = cities.flatMap(({ city: { names, country }, number }) => {
    const told = names.flatMap(({ text, lang }) =>
      (/^[a-z]{2,3}$/.test(lang) ? [lang, 'mul'] : LANGS).flatMap(one =>
        spellings(text).map(name => `${literal(name)}@${one}`),
      ),
    );
    return [...new Set(told)].map(name => `    (${number} ${name} ${literal(country)})`);
  });
  return query(`# Cities by their names, where they have a twinned administrative body or are one.
SELECT DISTINCT ?number ?place ?at WHERE {
  VALUES (?number ?name ?code) {
${rows.join('\n')}
  }
  ?place rdfs:label ?name .
  FILTER EXISTS { ?place wdt:P17/wdt:P297 ?code }
  FILTER EXISTS { ?place p:P190|^ps:P190 ?statement }
  OPTIONAL { ?place wdt:P625 ?at }
}`);
}

/** Without items a remark stands in their place: so the query is shown before they are known. */
function valuesOf(variable: string, items: readonly string[]): string {
  const named = items.filter(isItem).map(item => `wd:${item}`);
  return named.length > 0
    ? `VALUES ?${variable} { ${named.join(' ')} }`
    : `VALUES ?${variable} {\n    # those that were found, some at a time\n  }`;
}

/**
 * Statements of ties at either end; withdrawn (deprecated) ones are left out. An item made one with another (owl:sameAs)
 * says nothing of its country: it is asked for in any case.
 */
export function tiesQuery(places: readonly string[], partners: string): string {
  const only = (end: string) =>
    partners === ''
      ? ''
      : `\n    FILTER(EXISTS { ?${end} wdt:P17/wdt:P297 ${literal(partners)} } || EXISTS { ?${end} owl:sameAs ?one })`;
  return query(`# The statements about twinned administrative bodies (P190), with start (P580) and end (P582).
SELECT ?statement ?from ?to ?rank ?start ?startPrecision ?ended ?end ?endPrecision ?reference WHERE {
  { SELECT ?place WHERE {
    ${valuesOf('asked', places)}
    ?asked owl:sameAs? ?place .
  } }
  {
    ?place p:P190 ?statement .
    ?statement ps:P190 ?to ; wikibase:rank ?rank .
    BIND(?place AS ?from)${only('to')}
  } UNION {
    ?statement ps:P190 ?place .
    ?from p:P190 ?statement .
    ?statement wikibase:rank ?rank .
    BIND(?place AS ?to)${only('from')}
  }
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL {
    ?statement pqv:P580 ?startValue .
    ?startValue wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision .
  }
  OPTIONAL { ?statement pq:P582 ?ended }
  OPTIONAL {
    ?statement pqv:P582 ?endValue .
    ?endValue wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision .
  }
  OPTIONAL { ?statement prov:wasDerivedFrom/pr:P854 ?reference }
}`);
}

/** What is known of places, a row per fact. Of the regions around a place all that have a code (ISO 3166-2). */
export function factsQuery(places: readonly string[]): string {
  return query(`# Names, country, coordinates, population, region and class of places.
SELECT ?place ?fact ?value ?date ?rank ?region ?class ?now WHERE {
  ${valuesOf('place', places)}
  {
    ?place rdfs:label ?value .
    FILTER(LANG(?value) IN ("de", "en", "ru", "mul"))
    BIND("name" AS ?fact)
  } UNION {
    ?place wdt:P17/wdt:P297 ?value .
    BIND("country" AS ?fact)
  } UNION {
    ?place wdt:P625 ?value .
    BIND("at" AS ?fact)
  } UNION {
    ?place p:P1082 ?statement .
    ?statement ps:P1082 ?value ; wikibase:rank ?rank .
    FILTER(?rank != wikibase:DeprecatedRank)
    OPTIONAL { ?statement pq:P585 ?date }
    BIND("population" AS ?fact)
  } UNION {
    ?place wdt:P131* ?region .
    OPTIONAL { ?region wdt:P300 ?value }
    FILTER(BOUND(?value))
    BIND("region" AS ?fact)
  } UNION {
    ?place wdt:P31 ?class .
    BIND("class" AS ?fact)
  } UNION {
    ?place owl:sameAs ?now .
    BIND("now" AS ?fact)
  }
}`);
}

/**
 * Classes by which the kind of a place is told, the first that fits: city district, quarter, neighbourhood, London borough;
 * human settlement, municipality; parts of a country of the first level; of the second and third, a district (Kreis) of
 * Germany. Of other classes it is a city.
 */
export const CLASSES = {
  borough: ['Q4286337', 'Q2983893', 'Q123705', 'Q211690'],
  city: ['Q486972', 'Q15284'],
  region: ['Q10864048'],
  district: ['Q13220204', 'Q13221722', 'Q106658'],
} as const;

export function classesQuery(classes: readonly string[]): string {
  const supers = Object.values(CLASSES).flat();
  return query(`# Of which kind the classes of places are.
SELECT DISTINCT ?class ?super WHERE {
  ${valuesOf('class', classes)}
  ?class wdt:P279* ?super .
  FILTER(?super IN (${supers.map(one => `wd:${one}`).join(', ')}))
}`);
}

/** Names of regions, and what lies around each; and which are countries, that have a code of a region too. */
export function regionsQuery(regions: readonly string[]): string {
  return query(`# Names of regions, and in which others they lie.
SELECT ?region ?name ?outer ?country WHERE {
  ${valuesOf('region', regions)}
  {
    ?region rdfs:label ?name .
    FILTER(LANG(?name) IN ("de", "en", "ru", "mul"))
  } UNION {
    ?region wdt:P131+ ?outer
  } UNION {
    ?region wdt:P297 ?country
  }
}`);
}
