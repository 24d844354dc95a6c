// Stands in for data/gazetteer/source in the page as one file.

import type { GazetteerSource } from '../../data/gazetteer/loadGazetteer';
import { holding } from '../../data/held';
import { enclosed, NOWHERE } from './enclosed';

const tables = enclosed?.lists ?? null;

export const hasGazetteer: boolean = tables !== null;

export const gazetteerSource: GazetteerSource = {
  cities: tables ? holding(tables.cities) : NOWHERE,
  regions: tables ? holding(tables.regions) : NOWHERE,
};
