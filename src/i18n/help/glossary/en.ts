import { works } from '../works';
import type { Glossary } from './de';

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
    componentSize: {
      text: 'How many places are connected with this one through partners and their partners, itself included. 2 means: two places that have only each other.',
      formula: 's(i) = number of places j to which a chain of shown ties leads from i, i included',
      range: '1 to n',
      source: works.hopcroft1973,
    },
    component: {
      text: 'A part of the network that hangs together and is not connected to the rest. Two places belong to it if a chain of partnerships connects them.',
      formula: 'c(i) = c(j) if a chain of shown ties leads from i to j',
      range: 'counted from 0, the largest part first',
      source: works.hopcroft1973,
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
