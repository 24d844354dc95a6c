// Makes the shared view state: an independent world each time, so tests make as many as they like.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DatasetSource } from '../data/loadDataset';
import type { Analyst } from '../worker/protocol';
import { createActions } from './actions';
import { createCorrectionLogs } from './corrections';
import { derive } from './derive';
import type { ViewState } from './fields';
import { createOpenedDatasets } from './openedDatasets';
import { createPlayer } from './player';
import type { PictureHover } from './picture';
import { createSections, NO_SECTIONS } from './sections';
import type { Environment, State } from './state';
import { createStore } from './store';

export interface StateOptions {
  readonly analyst: Analyst;
  readonly catalogue: readonly DatasetSource[];
  readonly initial?: Partial<ViewState>;
  /** Rest before measures are asked for anew, in milliseconds. */
  readonly settle?: number;
  /** Somebody reads what the browser keeps of the reader's own, and says when that has been done. */
  readonly awaitsKept?: boolean;
}

export function createState({
  analyst,
  catalogue,
  initial = {},
  settle = 150,
  awaitsKept = false,
}: StateOptions): State {
  const store = createStore(initial);
  const opened = createOpenedDatasets(awaitsKept);
  const sections = createSections();
  const attempt = signal(0);
  const environment = signal<Environment>({ dark: false, reducedMotion: false });
  const hovered = signal<PictureHover>({ of: 'place', hover: null });
  const playing = signal(false);
  const fitRequest = signal(0);
  const recallRequest = signal(0);
  const trail = signal<ReadonlySignal<readonly number[]> | null>(null);

  const view = derive({
    raw: store.raw,
    analyst,
    catalogue,
    opened: opened.list,
    awaited: opened.awaited,
    corrections: createCorrectionLogs(),
    settle,
    attempt,
    environment,
    hovered,
    trail,
  });
  const actions = createActions({
    store,
    view,
    opened,
    sections,
    first: catalogue[0]?.id ?? '',
    attempt,
    environment,
    hovered,
    playing,
    fitRequest,
    recallRequest,
    trail,
  });

  const state: State = {
    ...view.field,
    ...view.derived,
    environment,
    playing,
    fitRequest,
    recallRequest,
    opening: opened.opening,
    awaited: opened.awaited,
    keptTrouble: opened.trouble,
    ofPage: new Set(catalogue.map(({ id }) => id)),
    allSections: sections.all,
    sections: dataset => sections.all.value.get(dataset) ?? NO_SECTIONS,
    analyst,
    ...actions,
    close() {
      stopPlayer();
      view.close();
      analyst.close();
    },
  };
  const stopPlayer = createPlayer(state);
  return state;
}
