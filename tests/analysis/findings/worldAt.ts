// What findings see of a dataset, as the page shows it.

import { worldOf, type FindingWorld } from '../../../src/analysis/findings/world';
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { defaults, type ViewState } from '../../../src/state/fields';
import { shownOf } from '../../../src/state/shown';

export function worldAt({ info, tables }: Dataset, by: Partial<ViewState> = {}): FindingWorld {
  const network = buildNetwork({ info, tables, issues: [] });
  const view = { ...defaults, ...by };
  const shown = shownOf(network, tables, view);
  const { status, kinds, year } = shown;
  const filtered = shown.filteredOut > 0;
  return worldOf({ network, tables, status, kinds, mode: view.mode, year, filtered });
}

/** The id of a place or tie of the world. */
export const placeId = ({ network }: FindingWorld, place: number) => network.places[place]!.id;
export const tieId = ({ network }: FindingWorld, tie: number) => network.ties[tie]!.id;
