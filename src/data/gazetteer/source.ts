// Where the gazetteer's tables lie, as the page finds them. They are fetched only when something asks for them.

import cities from '/data/gazetteer/cities.csv?url&no-inline';
import regions from '/data/gazetteer/regions.csv?url&no-inline';
import type { GazetteerSource } from './loadGazetteer';

export const gazetteerSource: GazetteerSource = { cities, regions };

/** The page as one file may have been saved without it. */
export const hasGazetteer: boolean = true;
