import { plural } from '../plural';
import { cited } from './cited';
import type { Help } from './de';
import { glossary } from './glossary/en';
import { works } from './works';

export const help: Help = {
  topics: {
    steps: 'First steps',
    keys: 'Keys',
    glossary: 'Words',
    methods: 'Methods',
    about: 'About Twinline',
  },
  nav: 'Parts of the help',
  steps: {
    see: {
      title: 'What you see',
      text: 'The map, beside it the same as a network, below them the timeline. Every point is a place, every line a partnership, and all views move together. On a phone you switch between map, network and details at the lower edge.',
      show: '',
    },
    find: {
      title: 'Find a place',
      text: 'Type its name into the search at the top; former names and other spellings lead there, too, such as Leningrad or Питер. Or click a point or a line. Its page opens, with all partners.',
      show: 'To the search',
    },
    year: {
      title: 'See the network of a year',
      text: 'In the timeline choose “end of year” and drag the line to a year. The button with the triangle plays the years.',
      show: 'Show 1989',
    },
    filter: {
      title: 'Filter',
      text: 'Under “Filters” you choose what is shown. An example: period 1988 to 1988 and status “suspended” shows which partnerships of 1988 are suspended today. What you choose holds for all views and stands in the link.',
      show: 'Open the filters',
    },
    disputed: {
      title: 'Read a disputed fact',
      text: 'Where sources disagree, the page of the partnership gives every claim with its source and says which one is followed. What cannot be settled stays disputed.',
      show: 'Show an example',
    },
  },
  keys: {
    intro: 'Everything works without a mouse, too. The tab key leads from control to control.',
    names: {
      mod: 'Ctrl',
      shift: 'Shift',
      escape: 'Esc',
      enter: 'Enter',
      space: 'Space',
      home: 'Home',
      end: 'End',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      click: 'click',
    },
    rooms: {
      everywhere: 'Everywhere',
      search: 'In the search',
      tabs: 'On the tabs',
      divider: 'On the dividing line between map and network',
      map: 'On the map',
      network: 'In the network',
      timeline: 'On the timeline',
      table: 'In the table',
      matrix: 'In the matrix of regions',
    },
    does: {
      toSearch: 'to the search',
      toHelp: 'open this help',
      undo: 'take back the last change of filters or display',
      redo: 'make it again after all',
      leave: 'close what is open; otherwise clear the selection',
      several: 'add a place to the selection or take it out',
      hits: 'from hit to hit',
      takeHit: 'open the hit',
      tabs: 'from tab to tab',
      lastTab: 'to the first, to the last tab',
      divide: 'move the dividing line',
      divideFully: 'fully to the left, fully to the right',
      move: 'move the view',
      zoom: 'nearer, further away',
      turn: 'turn and tilt the map',
      walk: 'up and down through the ties of a place, right to the partner, left back',
      jump: 'to other places; the first is the one with most partners',
      choose: 'open what is reached',
      play: 'play the years and pause',
      year: 'one year back, one year on',
      decade: 'ten years',
      firstYear: 'to the first, to the last year',
      rows: 'from row to row',
      pages: 'one page on or back',
      lastRow: 'to the first, to the last row',
      chooseRow: 'select the row',
      cells: 'from cell to cell',
      lastCell: 'to the first, to the last cell of the row',
      lastOfAll: 'to the first, to the last cell of all',
      pair: 'show only the ties of this pair; once more: all again',
    },
  },
  groups: {
    basics: 'Basic words',
    kinds: 'Kinds of tie',
    status: 'Status of a partnership',
    coverage: 'What was collected',
    evidence: 'What a status rests on',
    placeKinds: 'Kinds of place',
    events: 'Events',
    time: 'What the timeline shows',
    attributes: 'Properties',
    names: 'Names and languages',
    measures: 'Measures',
    chance: 'Comparison with chance',
    network: 'Network',
    drawing: 'Drawing',
    layouts: 'Layouts of the network',
  },
  entry: { formula: 'Formula', range: 'Values', source: 'Source', more: 'More in the help', close: 'Close' },
  find: {
    label: 'Find a word',
    found: (n, shown) => `${shown} ${plural('en', n, { one: 'entry', other: 'entries' })}`,
    none: 'No entry matches. Try another word.',
  },
  methods: {
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
  },
  toData: 'Coverage and gaps of this dataset',
  about: {
    lead: 'Twinline shows, measures and explains the network of city partnerships.',
    version: version => `Version ${version}`,
    program: 'The program is under the MIT licence.',
    datasets: 'Datasets',
    datasetsLicence: 'All bundled datasets are under the licence CC BY 4.0. Bundled are:',
    shown: 'Shown just now:',
    credits: 'Map, places, typeface',
    basemap: 'Map: Natural Earth (public domain), in the reading of visionscarto (BSD-3-Clause).',
    gazetteer: 'Coordinates and populations partly from GeoNames (CC BY 4.0).',
    typeface: 'Typeface: Inter (SIL Open Font License 1.1).',
    libraries: 'Libraries',
    cite: 'How to cite',
    citeIntro: 'Name the program, and the dataset with its version and date.',
    citeProgram: version => `The Twinline authors (2026): Twinline. Version ${version}. MIT licence.`,
    citeDataset: (author, title, version, year, read, licence) =>
      [
        `${cited(author, year)}${title}.`,
        `Dataset, version ${version}${read === '' ? '' : `, sources read on ${read}`}.`,
        licence === '' ? '' : `${licence}.`,
      ]
        .join(' ')
        .trim(),
    note: (version, read) => `Dataset, version ${version}${read === '' ? '' : `, sources read on ${read}`}`,
    bibtex: 'BibTeX',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
    privacy: 'Privacy',
    privacyText:
      'Nothing leaves this page: no account, no cookies, no counting of visitors. The browser only remembers that the hint of the first visit was shown.',
  },
  glossary,
};
