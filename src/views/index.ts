// The views by their rooms. A panel is its view, a line here and in `PANEL_GROUPS` (state/fields), and its title in the texts.

import type { ViewState } from '../state/fields';
import { filterBarView } from './filterBar';
import { lazyPanel } from './parts/panel/lazyPanel';
import { legendView } from './legend';
import { mapView } from './map';
import { networkView } from './network';
import { searchView } from './search';
import { tableView } from './table';
import { timelineView } from './timeline';
import type { View } from './view';

/** What stands behind the inspector's tabs. */
export const panels: { readonly [panel in ViewState['panel']]: View } = {
  overview: lazyPanel('overview', async () => (await import('./overview')).overviewView),
  filters: lazyPanel('filters', async () => (await import('./filters')).filtersView),
  table: tableView,
  city: lazyPanel('city', async () => (await import('./pages')).cityView),
  regions: lazyPanel('regions', async () => (await import('./regions')).regionsView),
  ranking: lazyPanel('ranking', async () => (await import('./ranking')).rankingView),
  clusters: lazyPanel('clusters', async () => (await import('./clusters')).clustersView),
  statistics: lazyPanel('statistics', async () => (await import('./statistics')).statisticsView),
  compare: lazyPanel('compare', async () => (await import('./compare')).compareView),
  paths: lazyPanel('paths', async () => (await import('./paths')).pathsView),
  whatif: lazyPanel('whatif', async () => (await import('./whatif')).whatIfView),
  underconnected: lazyPanel(
    'underconnected',
    async () => (await import('./underconnected')).underconnectedView,
  ),
  stories: lazyPanel('stories', async () => (await import('./stories')).storiesView),
  sheet: lazyPanel('sheet', async () => (await import('./pages/sheet')).sheetView),
  matches: lazyPanel('matches', async () => (await import('./matches')).matchesView),
  projects: lazyPanel('projects', async () => (await import('./projects')).projectsView),
  anniversaries: lazyPanel('anniversaries', async () => (await import('./anniversaries')).anniversariesView),
  data: lazyPanel('data', async () => (await import('./data')).dataView),
  wikidata: lazyPanel('wikidata', async () => (await import('./wikidata')).wikidataView),
  doctor: lazyPanel('doctor', async () => (await import('./doctor')).doctorView),
  export: lazyPanel('export', async () => (await import('./export')).exportView),
  help: lazyPanel('help', async () => (await import('./help')).helpView),
};

/** Large ones, which fetch their own code when first seen. */
export const pictureViews = { map: mapView, network: networkView } as const;

export const smallViews = {
  search: searchView,
  filterBar: filterBarView,
  timeline: timelineView,
  legend: legendView,
} as const;
