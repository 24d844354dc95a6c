// What a suggestion rests on: seven factors, each the sum of a few features, each feature a number for a pair of places.
// Steps lead along ties ("tie") or over to places close by ("near"); all of them look at known ties only.

export const FACTORS = [
  'paths',
  'neighbours',
  'countries',
  'popularity',
  'distance',
  'names',
  'size',
] as const;

export type Factor = (typeof FACTORS)[number];

/**
 * How a feature enters the sum. `steps`: most pairs have 0, the others very unlike values; it enters as "there is a way
 * at all", by its logarithm, and capped. `plain`: as it is. `curve`: as it is, and squared.
 */
type Form = 'steps' | 'plain' | 'curve';

interface FeatureInfo {
  readonly id: string;
  readonly factor: Factor;
  readonly form: Form;
}

const of = <const Id extends string>(factor: Factor, form: Form, ids: readonly Id[]) =>
  ids.map(id => ({ id, factor, form }));

export const FEATURES = [
  // Partners in common, each by 1 / its partners (Zhou, Lü & Zhang 2009), also by the root of the candidate's partners.
  ...of('paths', 'steps', ['resource', 'resourceEach']),
  // Three ties away, by the roots of the degrees between (Kovács et al. 2019), also of the candidate; four; five.
  ...of('paths', 'steps', ['three', 'threeEach', 'four', 'five']),
  // A walker from the city who stops with probability 0.3 at each step (personalised PageRank, six steps).
  ...of('paths', 'steps', ['walk']),
  // Partners of places that share partners with the city; places that share partners with its partners.
  ...of('paths', 'steps', ['alikeCity', 'alikePartner']),
  // Towns near the city have this partner; it lies near a partner of the city. Near: 25 km, and next door: 4 km.
  ...of('neighbours', 'steps', ['nearTie', 'doorTie', 'tieNear', 'tieDoor']),
  // Towns near the city have partners near the candidate, by number and by share.
  ...of('neighbours', 'steps', ['nearTieNear', 'nearTieNearShare']),
  // Ways in which one of the steps leads to a town close by.
  ...of('neighbours', 'steps', ['tieNearTie', 'nearThree', 'threeNear']),
  // Ties between the two countries against chance; the same as seen by the surroundings of the city, of the candidate.
  ...of('countries', 'plain', ['countryRate', 'countryNearCity', 'countryNearCandidate']),
  // The city has partners in that country, the candidate in this one.
  ...of('countries', 'steps', ['partnersThere', 'partnersHere']),
  // Cities with partners in its partner countries have some in that country too.
  ...of('countries', 'plain', ['countryCompany']),
  // Ties between the two parts of the countries (some 130 and 440 km wide) against chance; both in one country.
  ...of('countries', 'plain', ['areaRate', 'wideAreaRate', 'sameCountry']),
  // Partners of the candidate, of its partners, of its surroundings; unlike the city's number of partners.
  ...of('popularity', 'plain', ['degree', 'partnersDegree', 'surroundings']),
  ...of('popularity', 'curve', ['degreeGap']),
  // Logarithm of the kilometres; against the usual for the two countries, the city and the candidate.
  ...of('distance', 'curve', ['kilometres', 'againstCountries', 'againstCity', 'againstCandidate']),
  // The same name, a word in common, letters in common; a partner of that name.
  ...of('names', 'plain', ['sameName', 'sameWord', 'likeName', 'partnerOfName']),
  // Logarithm of the inhabitants; how far they are apart.
  ...of('size', 'plain', ['inhabitants', 'sizeGap']),
] as const satisfies readonly FeatureInfo[];

export type Feature = (typeof FEATURES)[number]['id'];

/** A column per feature, a value per place; NaN: not known, and then it adds nothing. */
export type Columns = Readonly<Record<Feature, Float64Array>>;

export interface Term {
  readonly id: string;
  readonly feature: Feature;
  readonly factor: Factor;
  /** How the value enters; `scale` is the feature's usual size where it is above 0. */
  readonly shape: (value: number, scale: number) => number;
}

const termsOf = ({ id, factor, form }: (typeof FEATURES)[number]): readonly Term[] => {
  const term = (suffix: string, shape: Term['shape']): Term => ({
    id: id + suffix,
    feature: id,
    factor,
    shape,
  });
  switch (form) {
    case 'steps':
      return [
        term('.any', value => Number(value > 0)),
        term('.log', (value, scale) => (value > 0 ? Math.log1p((8 * value) / scale) : 0)),
        term('.cap', (value, scale) => Math.min(4, value / scale / 4)),
      ];
    case 'curve':
      return [term('', value => value), term('.square', value => (value - 1) ** 2)];
    case 'plain':
      return [term('', value => value)];
  }
};

export const TERMS: readonly Term[] = FEATURES.flatMap(feature => termsOf(feature));
