// The glossary in German: the reference. `Glossary` is the type of this object; tsc names what another language lacks.
// Words of kinds, statuses, kinds of place, events and measures stand in the page's own texts.

import { basics, coverage, evidence } from './basics';
import { drawing, layouts } from './drawing';
import { measures } from './measures';
import { network, chance } from './network';
import { time, attributes, names } from './reading';
import { kinds, status, placeKinds, events } from './values';

export const glossary = {
  basics,
  kinds,
  status,
  coverage,
  evidence,
  placeKinds,
  events,
  time,
  attributes,
  names,
  measures,
  chance,
  network,
  drawing,
  layouts,
};

export type Glossary = typeof glossary;
