import type { Glossary } from '../de';
import { basics, coverage, evidence } from './basics';
import { drawing, layouts } from './drawing';
import { measures } from './measures';
import { network, chance } from './network';
import { time, attributes, names } from './reading';
import { kinds, status, placeKinds, events } from './values';

export const glossary: Glossary = {
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
