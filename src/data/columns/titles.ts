// Titles of columns, in German, English, Russian, French and Spanish → what the column is, and of which of the two places.

import { fold } from '../../lib/fold';

/** What a column is, whichever of the two places it speaks of. */
export type Stem =
  | 'city'
  | 'country'
  | 'lat'
  | 'lon'
  | 'population'
  | 'kind'
  | 'founded'
  | 'status'
  | 'since'
  | 'source'
  | 'weight'
  | 'time';

export interface TitleReading {
  readonly stem: Stem;
  /** Of the first or the second place; null: the title does not say. */
  readonly side: 1 | 2 | null;
  /** The title says no more than which side, as in "source" and "target". */
  readonly bare: boolean;
}

/**
 * The words, folded. Where a title holds words of several, the earlier line decides: "country name" is a country.
 * A word with * also stands for what begins with it.
 */
const WORDS: readonly (readonly [Stem, string])[] = [
  ['lat', 'lat latitude breite breitengrad geobreite shirota latitud'],
  ['lon', 'lon lng long longitude lange laenge langengrad laengengrad geolange geolaenge dolgota longitud'],
  ['weight', 'weight gewicht ves poids peso'],
  ['time', 'timestamp zeitstempel time zeit vremya'],
  [
    'population',
    'population einwohner einwohnerzahl bevolkerung bevoelkerung naselenie inhabitants habitants habitantes poblacion ' +
      'zhitelei',
  ],
  ['source', 'quelle quellen reference beleg istochnik url link fuente lien enlace'],
  ['status', 'status stand zustand sostoyanie statut situation situacion etat estado estatus'],
  [
    'kind',
    'kind type typ art form beziehungsart partnerschaftsart vertragsart vid tip category kategorie tipo clase categoria categorie',
  ],
  [
    'founded',
    'founded year since grundung* gruendung* gegrundet gegruendet jahr seit datum date god data osnovan* zaklyuchen* ' +
      'established begrundet begruendet abschluss abschlussjahr vertragsjahr beginn signed start begin nachalo podpisan* ' +
      'annee depuis debut signature* signe signee fonde fondee creation conclusion ano desde fecha inicio firma firmado ' +
      'firmada fundacion fundado fundada creacion',
  ],
  [
    'country',
    'country land staat nation strana gosudarstvo iso landercode laendercode countrycode landerkurzel land* pays pais',
  ],
  [
    'city',
    'city town place municipality settlement name stadt stadtname stadte ort ortsname gemeinde kommune gorod mesto ' +
      'naselennyi poselenie naimenovanie nazvanie id node vertex knoten uzel user label stadtkreis gorod* ville villes ' +
      'commune communes municipalite localite nom libelle ciudad ciudades municipio municipios localidad pueblo nombre',
  ],
];

const SIDES: readonly (readonly [1 | 2, string])[] = [
  [
    1,
    '1 a i from von source src iz ot first erste erster erstes pervyi pervaya left premier premiere primer primera origen',
  ],
  [
    2,
    '2 b ii to nach target dst dest v k second zweite zweiter zweites vtoroi vtoraya right partner pobratim partnera ' +
      'twinned twin sister partenaire jumelle jumelee jumelage deuxieme seconde hermanada hermanado hermana ' +
      'hermanamiento socia segunda segundo destino',
  ],
];

const exact = new Map<string, Stem>();
const beginnings: (readonly [string, Stem])[] = [];
const rank = new Map<Stem, number>();
for (const [stem, words] of WORDS) {
  rank.set(stem, rank.size);
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), stem]);
    else if (!exact.has(word)) exact.set(word, stem);
  }
}
const sides = new Map(SIDES.flatMap(([side, words]) => words.split(' ').map(word => [word, side] as const)));

/** "Land1", "countryA", "lat_2", "Partnerstadt" in words. */
const wordsOf = (title: string): string[] =>
  fold(
    title
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(\d)(\p{L})/gu, '$1 $2'),
  )
    .split(' ')
    .flatMap(word =>
      /^partner(?=stadt|ort|land|staat|gemeinde|kommune|name)/.test(word)
        ? ['partner', word.slice(7)]
        : [word],
    );

const stemOf = (word: string): Stem | undefined =>
  exact.get(word) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];

/** More letters than that are no title, and the patterns of titles would take their time. */
const LONGEST = 120;

/** Null where the title says nothing that is known. */
export function readTitle(title: string): TitleReading | null {
  if (title.length > LONGEST) return null;
  const words = wordsOf(title);
  const said = new Set(words.map(stemOf));
  // Of "Sister city 1" and "Sister city 2" the number says it.
  const numbered = words.length > 1 ? words.find(word => word === '1' || word === '2') : undefined;
  const side = [numbered ?? '', ...words].map(word => sides.get(word)).find(one => one !== undefined) ?? null;
  // "status since", "Stand seit": the date of the status, not that of the founding; "population year": neither.
  if (said.has('status') && said.has('founded')) return { stem: 'since', side: null, bare: false };
  if (said.has('population') && said.has('founded')) return null;
  // One letter says which side only beside a word; an id without a side is that of the row.
  if (words.length === 1 && (words[0]!.length < 2 || words[0] === 'id')) return null;
  const [stem] = [...said].filter(one => one !== undefined).sort((p, q) => rank.get(p)! - rank.get(q)!);
  if (stem !== undefined) return { stem, side, bare: false };
  return side !== null && words.every(word => sides.has(word)) ? { stem: 'city', side, bare: true } : null;
}

/** Titles of a column in which a city's partners stand, several of them in a cell; folded. */
const PARTNERS =
  /^(partner|partners|partnery|partnerschaften|partenaires|jumelages|hermanamientos|socios|pobratimy|twins|twinnings|twinned with)$|partner(stadte|staedte|orte|gemeinden|kommunen|kreise)|stadte?partnerschaften|staedtepartnerschaften|(twin|sister|partner) (towns|cities|municipalities)|twinned (towns|cities)|(villes|communes) (jumelees|partenaires)|(ciudades|municipios) (hermanad[ao]s|hermanas)|goroda (pobratimy|partnery)/;

/** Whether a title announces all partners of a city. */
export const isTitleOfPartners = (title: string): boolean =>
  title.length <= LONGEST && PARTNERS.test(fold(title));

/** "Partnerstadt 1", "Partnerstadt 2" … */
const NUMBERED = /(partner|twin|sister|jumel|hermana|pobratim).* \d+$|^(partner|twin)\d+$/;

/** Whether a title announces one of several columns of partners. */
export const isTitleOfOnePartner = (title: string): boolean =>
  title.length <= LONGEST && NUMBERED.test(fold(title));
