// German: the reference. `Messages` is the type of this object; tsc names what another language lacks.

import { app, help } from './app';
import { city } from './city';
import { data, issues } from './data';
import { filters } from './filters';
import { findings } from './findings';
import { legend } from './legend';
import { measures, measureGroups } from './measures';
import {
  kinds,
  status,
  placeKinds,
  attributes,
  expected,
  coverage,
  decade,
  themes,
  yearEnd,
  counts,
} from './model';
import { overview } from './overview';
import { map, net, walk, caption } from './pictures';
import { regions } from './regions';
import { search } from './search';
import { table } from './table';
import { timeline } from './timeline';

export const de = {
  app,
  kinds,
  net,
  caption,
  status,
  placeKinds,
  attributes,
  expected,
  coverage,
  decade,
  themes,
  measures,
  measureGroups,
  overview,
  findings,
  regions,
  data,
  issues,
  filters,
  legend,
  timeline,
  city,
  map,
  walk,
  search,
  table,
  help,
  yearEnd,
  counts,
};

export type Messages = typeof de;
