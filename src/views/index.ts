// The rooms of the page and the views in them. A panel is added by a line here and its texts.

import type { ViewState } from '../state/fields';
import { cityView } from './city';
import { dataView } from './data';
import { legendView } from './legend';
import { mapView } from './map';
import { networkView } from './network';
import { overviewView } from './overview';
import { searchView } from './search';
import { tableView } from './table';
import { timelineView } from './timeline';
import type { View } from './view';

/** The inspector's tabs, in their order. */
export const panels: readonly (View & { readonly id: ViewState['panel'] })[] = [
  { ...overviewView, id: 'overview' },
  { ...tableView, id: 'table' },
  { ...cityView, id: 'city' },
  { ...dataView, id: 'data' },
];

/** Large ones, which fetch their own code when mounted. */
export const stageViews = { map: mapView, network: networkView } as const;

export const light = { search: searchView, timeline: timelineView, legend: legendView } as const;
