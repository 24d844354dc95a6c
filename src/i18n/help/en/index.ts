import type { Help } from '../de';
import { plural } from '../../plural';
import { glossary } from '../glossary/en';
import { about } from './about';
import { keys } from './keys';
import { methods } from './methods';
import { own } from './own';
import { steps } from './steps';

export const help: Help = {
  topics: {
    steps: 'First steps',
    own: 'Your own data',
    keys: 'Keys',
    glossary: 'Words',
    methods: 'Methods',
    about: 'About Twinline',
  },
  nav: 'Parts of the help',
  steps,
  own,
  keys,
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
  methods,
  toData: 'Coverage and gaps of this dataset',
  about,
  glossary,
};
