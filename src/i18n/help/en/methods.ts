// How figures come about.

import type { Help } from '../de';
import { works } from '../works';

export const methods: Help['methods'] = {
  collected: {
    title: 'How the data were collected',
    text: [
      'The lists were made from public pages of cities, districts, states and associations and from newspapers. Every claim has its source, and corrections stand beside it with their reason. There is no official list of all partnerships.',
      'A list answers the question it was made for, and no other. For every place it is recorded whether all its partnerships were collected, only those of the list, or whether it is known only as a partner of others. Nobody is called “without partner” here whose partnerships were not collected.',
    ],
    works: [],
  },
  dates: {
    title: 'Dates',
    text: [
      'A year is a year: no first of January is invented. Where no source states the founding year, it is left empty. Such partnerships are in no year and in no period; their number stands beside it. Under “all” they are drawn and counted.',
      '“Today” is the day on which the sources were read.',
    ],
    works: [],
  },
  status: {
    title: 'Status',
    text: [
      'In force at the end of a year is what was founded by then and has not ended. Suspended and dormant partnerships are in force and drawn apart.',
      'The status in a year follows from the dated changes up to it; before them a founded partnership counts as active. So in 2010 nothing looks suspended that was suspended in 2022. A change without a date holds today only.',
      'Where an end is reported without a date, the years between the last confirmation and today are open: “perhaps ended”, counted apart. Where no source confirms the present status and none reports a change, it is “not known”; the partnership counts as in force.',
      'Where a pair has several agreements, the one founded last speaks for kind and status.',
    ],
    works: [],
  },
  disputed: {
    title: 'Contradictions',
    text: [
      'Where sources disagree, all claims remain. What an official page says is followed, otherwise the better supported and more precise claim; which one that is stands beside it.',
    ],
    works: [],
  },
  figures: {
    title: 'What the figures mean',
    text: [
      '“In force”: in force at the end of the year shown, or today. “Founded in the period”: the first agreement falls into these years. “Without a known founding year”: counted in no year. “Places”: places with at least one partnership shown.',
      'Measures are computed on the network shown, that is with the chosen time and the filters set. Several agreements of a pair count as one tie. Boundary places are left out of rankings. Formulas and sources are under “Words”.',
    ],
    works: [],
  },
  layout: {
    title: 'Layout of the network',
    text: [
      'Connected parts are laid out by ForceAtlas2, with a fixed seed and a fixed number of steps: the same data give the same picture. Then overlapping places move apart; partners with a single tie stand on rings around their place. Pairs, small stars and chains are placed by rule.',
      'Closeness in the picture means ties in common, not closeness on Earth. Where a connected part stands in the picture means nothing.',
      'The other layouts, as on the map, in two columns, in rings and by regions, follow fixed rules; what they show stands under “Words”.',
    ],
    works: [works.jacomy2014, works.yee2001, works.dorling1996],
  },
  chance: {
    title: 'Comparison with chance',
    text: [
      'Whether two regions have remarkably many ties shows only in comparison with the number one would expect. The chance model leaves every place its number of partners and its side and otherwise ties at random (configuration model). A ratio of 2 means twice as many as expected.',
      'Every ratio comes with its range of 95%. With few ties it is wide, and of many pairs some lie outside by chance alone. Below three counted or expected, nothing is said. The model names no cause.',
    ],
    works: [works.newman2010, works.barber2007, works.garwood1936],
  },
  names: {
    title: 'Names',
    text: [
      'When the page shows a year, places have their names of that time. Where a name is missing in a language, another one stands with its language code; a transcription by rule is marked as such.',
    ],
    works: [],
  },
  borders: {
    title: 'Borders',
    text: [
      'The map shows today’s borders, even if an earlier year is chosen: Natural Earth in the reading of visionscarto, in which Crimea belongs to Ukraine. Country and region of a place are those of today.',
    ],
    works: [],
  },
  limits: {
    title: 'What these data cannot do',
    text: [
      'They say which agreements there are, not how lively a partnership is. Those that ended long ago may be missing. Measures partly show how the lists were made: many places have a single partner only because their others were not collected.',
    ],
    works: [],
  },
};
