// Times, attributes and names.

import type { Glossary } from '../de';

export const time: Glossary['time'] = {
  all: {
    term: 'all',
    text: 'All partnerships of the dataset with their present status, including ended ones and those without a known founding year.',
  },
  year: {
    term: 'in force at the end of the year',
    text: 'The network on 31 December of the chosen year, of the current year on the day the sources were read. Partnerships without a known founding year are in no year; their number stands beside it.',
  },
  period: {
    term: 'founded in the period',
    text: 'All partnerships founded between the first and the last year of the period, whether or not they are still in force.',
  },
};

export const attributes: Glossary['attributes'] = {
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
};

export const names: Glossary['names'] = {
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
};
