import { works } from '../works';
import type { Glossary } from './de';

const ofKind = (text: string) => ({
  text,
  formula: 'k′(i) = number of places j with a shown tie i–j of this kind',
  range: '0 to k(i)',
  source: works.freeman1978,
});

export const glossary: Glossary = {
  basics: {
    place: {
      term: 'place',
      text: 'A city, a borough, a district or a region with at least one partnership in this dataset.',
    },
    tie: {
      term: 'partnership as a tie',
      text: 'A line between two places. There is exactly one for each pair, even if the two have concluded several agreements.',
    },
    agreement: {
      term: 'agreement',
      text: 'What two or more places have concluded: a treaty, a charter, a resolution. Where a pair has several, the one concluded last decides on the kind and status of the tie.',
    },
    kind: {
      term: 'kind',
      text: 'How close the agreed tie is: partnership, friendship, cooperation, contact or project partnership. The distinction follows the German section of the Council of European Municipalities and Regions (RGRE); “cooperation” is added here.',
    },
    founded: {
      term: 'founded',
      text: 'The date of the agreement, as precise as the source states it: year, month or day. Where no source states one it is left empty; nothing is estimated.',
    },
    status: {
      term: 'status',
      text: 'How a partnership stands: active, suspended, dormant, ended or not known. It follows from the dated changes that sources report; before the first change a founded partnership counts as active.',
    },
    inForce: {
      term: 'in force',
      text: 'A partnership is in force at the end of a year if it was founded by then and has not ended. Suspended and dormant ones count; perhaps ended ones do not.',
    },
    lastConfirmed: {
      term: 'last confirmed',
      text: 'The latest date on which a source says that the partnership is alive. It does not change the status.',
    },
    lifespan: {
      term: 'life bar',
      text: 'The bar on the page of a place or a partnership: from the founding to today or to the end, in the colour of the kind and the line of the status. It is open on the left where the founding year is not known.',
    },
    coverage: {
      term: 'coverage',
      text: 'Which question a list was made to answer, and for which places all partnerships were collected. Every figure holds only within these limits.',
    },
    claim: {
      term: 'claim',
      text: 'What one source says about a fact, such as a founding year. There may be several claims about one fact that disagree; all of them are shown.',
    },
    disputed: {
      term: 'disputed',
      text: 'The sources disagree. The page of the partnership gives every claim with its source and says which one is followed.',
    },
    confidence: {
      term: 'how certain a date is',
      text: 'High: an official page states it. Medium: at least one other source states it. Low: the source is weak or contradicts itself.',
    },
    source: {
      term: 'source',
      text: 'The public page or text that makes a claim, with its publisher and, where known, its date.',
    },
    dataset: {
      term: 'dataset',
      text: 'A folder of tables with a description: title, version, licence, coverage and the day the sources were read. That day is “today” here.',
    },
    side: {
      term: 'side',
      text: 'In the list of a pair of countries every place belongs to one of two sides, and ties lead only from one side to the other. The network with all the other places has no sides.',
    },
    event: {
      term: 'event',
      text: 'A conference, a youth forum, a theme year, a workshop or a milestone. Events stand above the timeline; a hollow mark means that it was only announced.',
    },
    project: {
      term: 'project',
      text: 'A joint undertaking of two or more places. A disputed project is shown but not counted.',
    },
    organisation: {
      term: 'organisation',
      text: 'Whoever organises, funds, coordinates or hosts events and projects.',
    },
  },
  kinds: {
    partnership: {
      text: 'A formal tie without limits of time or subject, based on a treaty or charter.',
    },
    friendship: {
      text: 'An agreed tie that is limited in time or names particular undertakings; often the step before a partnership.',
    },
    cooperation: {
      text: 'An agreement on cooperation that does not call itself a partnership, often between states, regions and districts.',
    },
    contact: { text: 'A tie without a formal agreement.' },
    project: { text: 'An undertaking limited in time and subject, based on an agreement.' },
    sponsorship: {
      text: 'A sponsorship (Patenschaft), such as that of German towns for people expelled from a place after the war. It is not a partnership and belongs to no network.',
    },
  },
  status: {
    active: {
      text: 'Founded, and neither suspended, dormant nor ended. Of today it means: a source confirms that the partnership is alive.',
    },
    suspended: {
      text: 'One side has decided, or said in public, not to carry on the partnership for the time being; it has not been terminated. It still counts as in force, is drawn with a dashed line and can be hidden. Since when, why, and who says so stands on its page under “Status”.',
    },
    dormant: {
      text: 'There are no more contacts, although nobody has decided so, for instance because the twinning association was dissolved. It still counts as in force and is drawn with a dashed line.',
    },
    ended: {
      text: 'One side has terminated the partnership, or one of the places no longer exists. From the year of its end it does not count.',
    },
    unknown: {
      text: 'No source confirms that the partnership is alive today, and none reports a change. It counts as in force and is drawn pale.',
    },
    perhapsEnded: {
      text: 'An end is reported, but without a date. In the years between the last confirmation and today it may or may not have been in force; it is counted apart.',
    },
    absent: { text: 'Not yet founded in this year, or the founding year is not known.' },
  },
  coverage: {
    all: {
      term: 'all partnerships collected',
      text: 'For this place all partnerships were looked for, with whichever country. Only such places can be compared without reservation.',
    },
    listed: {
      term: 'those of the list only',
      text: 'For this place only the partnerships that the list asks for are here, such as those with Russia. Other partners are missing.',
    },
    boundary: {
      term: 'boundary place',
      text: 'The place is here only because another one has it as a partner; its own partnerships were not collected. So it is left out of rankings.',
    },
  },
  evidence: {
    sourced: { term: 'sourced', text: 'A source is named for this fact that states it itself.' },
    reported: {
      term: 'reported',
      text: 'The list states this status, but no source for it in particular.',
    },
    confirmed: {
      term: 'confirmed',
      text: 'A source says that the partnership is alive, and none reports a change.',
    },
    none: { term: 'without evidence', text: 'No source says anything about the present status.' },
  },
  placeKinds: {
    city: { text: 'A city, town or municipality with an administration of its own.' },
    borough: {
      text: 'A part of a large city that concludes partnerships of its own, such as a borough of Berlin or a rayon of Saint Petersburg.',
    },
    district: { text: 'A German Kreis, a county or district, or a Russian rayon.' },
    region: {
      text: 'The first-level division of a country: a German state, an oblast, a republic. It can be a partner itself; otherwise it says where a place lies (after ISO 3166-2).',
    },
  },
  events: {
    conference: { text: 'A meeting of the partner cities of both countries, mostly every two years.' },
    youth_forum: { text: 'A meeting of young people from partner cities.' },
    theme_year: { text: 'A year that two states devote together to one theme.' },
    workshop: { text: 'A smaller meeting or a single occasion.' },
    milestone: {
      text: 'A date that concerns many partnerships, such as a treaty between states or a survey among cities.',
    },
  },
  time: {
    all: {
      term: 'all',
      text: 'All partnerships of the dataset with their present status, including ended ones and those without a known founding year.',
    },
    year: {
      term: 'in force at the end of the year',
      text: 'The network on 31 December of the chosen year. Partnerships without a known founding year are in no year; their number stands beside it.',
    },
    period: {
      term: 'founded in the period',
      text: 'All partnerships founded between the first and the last year of the period, whether or not they are still in force.',
    },
  },
  attributes: {
    decade: {
      term: 'decade of founding',
      text: 'The ten years in which the first agreement was concluded.',
    },
    foundedYear: {
      term: 'founding year',
      text: 'The year of the first agreement of a pair whose date is known.',
    },
    agreements: { term: 'number of agreements', text: 'How many agreements a pair has concluded.' },
    length: {
      term: 'distance',
      text: 'The shortest way between the two places over the globe, in kilometres. Of districts and regions, a point inside them counts.',
    },
    population: {
      term: 'inhabitants',
      text: 'The number of inhabitants, with the year for which the source states it.',
    },
    country: { term: 'country', text: 'The present country (ISO 3166-1), not that of the time of founding.' },
    theme: {
      term: 'theme',
      text: 'What the joint projects of two partners are about, such as youth, culture or environment. Disputed projects do not count.',
    },
    sourced: {
      term: 'with a source',
      text: 'Whether a source is named for the founding year of a partnership and for its present status.',
    },
  },
  names: {
    transcribed: {
      term: 'transcription',
      text: 'The name was transferred from the other script by fixed rules, because no source gives it in this language.',
    },
    historic: {
      term: 'former name',
      text: 'A name that the place had before, with its years. When the page shows a year, the place has its name of that time, such as Leningrad.',
    },
    otherLanguage: {
      term: 'language code',
      text: 'A code such as “de” beside a text means: it stands in that language, because there is none yet in the chosen one.',
    },
  },
  measures: {
    degree: {
      text: 'With how many places a place is tied. The partnerships shown count; several agreements with the same partner count once. Where only a list was collected, only the partners of that list count.',
      formula: 'k(i) = number of places j with a shown tie i–j',
      range: '0 to n − 1; n is the number of places',
      source: works.freeman1978,
    },
    degreeCentrality: {
      text: 'What share of all other places are partners of this place. So networks of different size can be compared; in the list of a pair of countries the value is always small, as partners lie only on the other side.',
      formula: 'C(i) = k(i) / (n − 1)',
      range: '0 to 1',
      source: works.freeman1978,
    },
    weightedDegree: {
      text: 'How many agreements a place has with all its partners together. The weight of a tie is the number of its agreements and nothing else; how lively it is, this does not say.',
      formula:
        's(i) = sum of w(i, j) over all partners j; w: number of agreements of the pair, in a year those founded by its end',
      range: '0 and more, at least k(i)',
      source: works.barrat2004,
    },
    degreePartnership: ofKind(
      'With how many places there is a tie of the kind partnership; other kinds do not count. Where a pair has several agreements, the last one concluded decides the kind.',
    ),
    degreeFriendship: ofKind(
      'With how many places there is a tie of the kind friendship; other kinds do not count. Who has few of them may have many partnerships.',
    ),
    degreeContact: ofKind(
      'With how many places there is a tie of the kind contact; other kinds do not count. Contacts have no formal agreement.',
    ),
    degreeCooperation: ofKind(
      'With how many places there is a tie of the kind cooperation; other kinds do not count. They are mainly states, regions and districts.',
    ),
    degreeProject: ofKind(
      'With how many places there is a project partnership; other kinds do not count. Partners are counted, not projects.',
    ),
    betweenness: {
      text: 'Between how many pairs of other places this place lies on the shortest way; where several ways are equally short, the pair counts in part. That the place really mediates, it does not say. Boundary places have little, as their other partners were not collected; who has many of them as partners has much for that reason.',
      formula:
        'b(i) = sum over all pairs s, t without i: shortest ways from s to t through i / all shortest ways from s to t',
      range: '0 to (n − 1)(n − 2) / 2 pairs',
      source: works.freeman1977,
    },
    closeness: {
      text: 'How few steps it takes on average to the other places; a step is a partnership, however far. As not every place reaches every other, the value is multiplied by the share of places reached, after Wasserman and Faust. Where ties were not collected, ways look longer than they are.',
      formula:
        'C(i) = (r − 1) / (n − 1) · (r − 1) / sum of d(i, j); r: number of places reached, i included, d: steps',
      range: '0 (no partner) to 1 (partner of all)',
      source: works.wasserman1994,
    },
    harmonic: {
      text: 'How near the other places are on average: a partner counts 1, a place two steps away a half, three steps a third, one out of reach 0. So places in separate parts of the network can be compared too.',
      formula: 'H(i) = sum of 1 / d(i, j) over all other places j / (n − 1); d: steps',
      range: '0 (no partner) to 1 (partner of all)',
      source: works.marchiori2000,
    },
    eigenvector: {
      text: 'How many well-connected partners a place has: its value is the sum of the values of its partners, times a constant. It is defined in the largest connected part only. Often nearly all of it lies with a few closely tied places, and all others have almost 0.',
      formula: 'x(i) = sum of x(j) over all partners j / λ; λ: largest eigenvalue, the largest value is 1',
      range: '0 to 1; not defined outside the largest connected part',
      source: works.bonacich1972,
    },
    pagerank: {
      text: 'How often one would come to a place, always walking on to a random partner and in 15 of 100 cases beginning anew at any place. Ties have no direction here, so the value largely follows the number of partners.',
      formula:
        'p(i) = 0.15 / n + 0.85 · sum of p(j) / k(j) over all partners j; what falls to places without partners is spread over all',
      range: '0.15 / n to 1; all together 1',
      source: works.brin1998,
    },
    coreness: {
      text: 'The largest number k with which the place belongs to a section of the network where everyone has at least k partners. 1 means: if all places with only one partner are taken away, again and again, it goes too. Boundary places mostly have 1, as only one of their partners is known.',
      formula: 'c(i) = largest k for which i lies in a section where every place has at least k partners',
      range: '0 to k(i)',
      source: works.seidman1983,
    },
    clustering: {
      text: 'What share of the pairs of partners of a place are also tied with each other. In the list of a pair of countries it is always 0; elsewhere the ties among boundary places are missing, as nobody collected them.',
      formula: 'C(i) = triangles at i / (k(i) · (k(i) − 1) / 2)',
      range: '0 to 1; not defined with fewer than two partners',
      source: works.watts1998,
    },
    squareClustering: {
      text: 'How often two partners of a place have one more partner in common, measured by how often they could with the partners they have. It stands in for triangles where there can be none, as in the list of a pair of countries.',
      formula:
        'Q(i) = sum of q(u, w) / sum of (k(u) + k(w) − 2 − q(u, w) − 2 · a(u, w)) over all pairs u, w of partners; q: further partners in common, a: 1 if u and w are tied, else 0',
      range: '0 to 1; not defined where there could be no square',
      source: works.lind2005,
    },
    bipartiteDegree: {
      text: 'What share of the places on the other side are partners of this place. It exists only in the list of a pair of countries.',
      formula: 'D(i) = k(i) / m; m: number of places on the other side',
      range: '0 to 1; not defined without two sides',
      source: works.borgatti2011,
    },
    bipartiteBetweenness: {
      text: 'Betweenness, divided by the largest that a place on its side could have with so many places on each side. In a list that consists of many single pairs almost every value is 0.',
      formula:
        'B(i) = b(i) / (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) · 2; s: (n − 1) / m rounded down, t: its remainder, n: places on its own side, m: on the other',
      range: '0 to 1; not defined without two sides',
      source: works.borgatti2011,
    },
    bipartiteCloseness: {
      text: 'Closeness, measured by the largest that is possible: one step to every place of the other side, two to every place of its own. It holds for the places reached and is multiplied by their share of all.',
      formula:
        'N(i) = (b + 2(a − 1)) / sum of d(i, j) · (a + b − 1) / (n − 1); a: places reached on its own side, i included, b: on the other, d: steps',
      range: '0 (no partner) to 1 (partner of the whole other side); not defined without two sides',
      source: `${works.borgatti2011}; ${works.wasserman1994}`,
    },
    constraint: {
      text: 'How far the partners of a place are tied with each other too: a low value means that it connects places that little else connects. Without triangles, as in the list of a pair of countries, it is simply 1 divided by the number of partners.',
      formula:
        'E(i) = sum over all partners j: (p(i, j) + sum of p(i, q) · p(q, j) over common partners q)²; p(i, j) = 1 / k(i)',
      range: 'above 0 to 1.125; not defined without partners',
      source: works.burt1992,
    },
    participationCountries: {
      text: 'Over how many countries the partners of a place are spread, and how evenly: 0 means all lie in one country; with two alike it is 0.5. Where only the partners in one country were collected, it is 0 and says nothing about the place.',
      formula: 'P(i) = 1 − sum of (k(i, g) / k(i))² over all countries g; k(i, g): partners in g',
      range: '0 to below 1; not defined without partners',
      source: works.guimera2005,
    },
    participationClusters: {
      text: 'Over how many clusters the partners of a place are spread, and how evenly; a place with a high value connects clusters. It depends on how the clusters were found.',
      formula: 'P(i) = 1 − sum of (k(i, g) / k(i))² over all clusters g; k(i, g): partners in g',
      range: '0 to below 1; not defined without partners',
      source: works.guimera2005,
    },
    articulation: {
      text: 'Into how many parts more its connected part would fall if the place did not exist; 0 means all others would stay connected. Boundary places mostly fall off, as their other ties were not collected.',
      formula:
        'A(i) = number of parts that remain of its connected part without i, − 1; 0 where none remains',
      range: '0 to k(i) − 1',
      source: works.hopcroft1973,
    },
    componentSize: {
      text: 'How many places are connected with this one through partners and their partners, itself included. 2 means: two places that have only each other.',
      formula: 's(i) = number of places j to which a chain of shown ties leads from i, i included',
      range: '1 to n',
      source: works.hopcroft1973,
    },
    tieBetweenness: {
      text: 'Between how many pairs of places the shortest way leads along this tie, its own two places included; where several ways are equally short, the pair counts in part. How lively the tie is, it does not say.',
      formula:
        'b(i–j) = sum over all pairs s, t: shortest ways from s to t along i–j / all shortest ways from s to t',
      range: '1 to n² / 4 pairs',
      source: works.girvan2002,
    },
    bridge: {
      text: 'How many places would be cut off if this tie did not exist, counted on the smaller side; 0 means another way leads round. Ties to boundary places are mostly bridges with one place, as its other ties were not collected.',
      formula:
        'B(i–j) = smaller number of places on the two sides of i–j if this tie is missing; 0 if i and j stay connected',
      range: '0 to n / 2',
      source: works.hopcroft1973,
    },
    component: {
      text: 'A part of the network that hangs together and is not connected to the rest. Two places belong to it if a chain of partnerships connects them.',
      formula: 'c(i) = c(j) if a chain of shown ties leads from i to j',
      range: 'counted from 1, the largest part first',
      source: works.hopcroft1973,
    },
    cluster: {
      text: 'Places with more ties among themselves than chance would make one expect; a computation finds them. Clusters are nothing official, and small changes of the data may bring a place into another. Where not all ties were collected, they also show how collecting was done.',
      formula:
        'wanted is the largest Q = sum over all clusters g: m(g) / m − (K(g) / 2m)²; m(g): ties within g, K(g): sum of the numbers of partners; with two sides A, B after Barber m(g) / m − KA(g) · KB(g) / m²',
      range: 'counted from 1, the largest cluster first; not defined without partners',
      source: `${works.traag2019}; ${works.barber2007}`,
    },
  },
  chance: {
    expected: {
      term: 'expected number',
      text: 'So many ties two regions would have on average if chance decided who is tied to whom and every place kept as many partners as it has. In the list of a pair of countries every place keeps its side, too.',
      formula:
        'E(r, s) = K(r) · K(s) / m with two sides, else K(r) · K(s) / (2m − 1); K: sum of the numbers of partners, m: number of ties; within a region without sides (K(r)² − sum of the k(i)²) / (4m − 2)',
      range: '0 to m',
      source: `${works.newman2010}; ${works.barber2007}`,
    },
    lift: {
      term: 'ratio to chance',
      text: 'The ties counted, divided by those expected, also called lift: 2 means twice as many as expected, 0.5 half as many. Where 1 lies within the range of 95%, it can be chance. Below three counted or expected, nothing is said.',
      formula: 'L(r, s) = counted / E(r, s); range: exact limits of a Poisson distribution / E(r, s)',
      range: '0 and more; 1: as many as expected',
      source: works.garwood1936,
    },
    concentration: {
      term: 'concentration',
      text: 'How likely two ties of a region, drawn at random, lead to the same counterpart. It is told from three ties to others on.',
      formula:
        'sum of n(s) · (n(s) − 1) / (N · (N − 1)); n(s): ties with the counterpart s, N: all ties to others',
      range: '0 to 1; 1: all lead to the same',
      source: works.simpson1949,
    },
  },
  network: {
    network: { term: 'network', text: 'All places shown and the ties between them.' },
    reach: {
      term: 'places within reach',
      text: 'Places to which a chain of ties leads through partners and their partners.',
    },
    nullModel: {
      term: 'chance model',
      text: 'An imagined network in which every place has as many partners as in the real one and stays on its side, but is tied at random. It shows what would come about without preferences.',
    },
    triangle: {
      term: 'triangle',
      text: 'Three places that are all tied to each other. In the list of a pair of countries there can be none.',
    },
    group: {
      term: 'country or region as a point',
      text: 'All places of a country or region taken together. The line between two points stands for all ties of their places and is the wider, the more there are; ties inside are counted but not drawn.',
    },
    matrix: {
      term: 'matrix',
      text: 'A table in which every row and every column is a region or a country; the cell says how many ties the two have.',
    },
    balance: {
      term: 'balance of a region',
      text: 'For each region: how many of the shown ties it has, how many of them inside, how many of its places have none, and over how many counterparts they spread.',
    },
  },
  drawing: {
    size: { term: 'point size', text: 'The area of a point grows with the chosen measure.' },
    colour: {
      term: 'colour',
      text: 'It means the same everywhere: on map, network, timeline and in tables. The legend says what. Vermilion is only what is selected or under the pointer.',
    },
    line: {
      term: 'line',
      text: 'Solid: active. Dashed and paler: suspended or dormant. Dotted and grey: ended. Solid and pale: not known.',
    },
  },
  layouts: {
    forces: {
      term: 'layout by forces',
      text: 'Tied places attract each other, all others repel each other (ForceAtlas2). Closeness means many ties in common; up, down, left and right mean nothing.',
    },
    map: {
      term: 'layout as on the map',
      text: 'Every place stands in the network where it lies on the map. Places that would cover each other are moved apart a little.',
    },
    sides: {
      term: 'layout in two columns',
      text: 'Each side has a column, ordered so that few lines cross. Connected parts stand one under the other, the largest on top.',
    },
    rings: {
      term: 'layout in rings',
      text: 'The selected place stands in the middle, its partners on the first ring, their partners on the second, and so on. Partners stand in the direction in which they lie; who cannot be reached stands aside.',
    },
    regions: {
      term: 'layout by regions',
      text: 'Places of the same region stand together, those with most partners inside. Regions and countries lie to each other roughly as on the map.',
    },
  },
};
