// The views by their rooms. A panel is its view, a line here and in `PANELS` (state/fields), and its title in the texts.

import type { ViewState } from '../state/fields';
import { dataView } from './data';
import { legendView } from './legend';
import { mapView } from './map';
import { networkView } from './network';
import { overviewView } from './overview';
import { cityView } from './pages';
import { searchView } from './search';
import { tableView } from './table';
import { timelineView } from './timeline';
import type { View } from './view';

/** What stands behind the inspector's tabs. */
export const panels: { readonly [panel in ViewState['panel']]: View } = {
  overview: overviewView,
  table: tableView,
  city: cityView,
  data: dataView,
};

/** Large ones, which fetch their own code when first seen. */
export const stageViews = { map: mapView, network: networkView } as const;

export const smallViews = { search: searchView, timeline: timelineView, legend: legendView } as const;
