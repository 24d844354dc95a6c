// What is chosen, how far the questions are, and what came of them. Nothing is sent before `start`.

import { batch, computed, signal } from '@preact/signals-core';
import { collect, type Collected, type Progress } from '../../data/wikidata/collect';
import { endpointOf, isComplete, WIKIDATA_ENDPOINT, type Scope } from '../../data/wikidata/scope';
import { shownQueries } from '../../data/wikidata/shownQueries';
import type { WikidataSummary } from '../../data/wikidata/toDataset';
import { dayOf } from '../../lib/dates';
import { numberedTitle, openedAs } from '../../state/openedAs';
import type { State } from '../../state/state';
import { citiesOf } from './cities';

/** Of which places the ties are asked for. */
export const ASKED = ['country', 'region', 'selected', 'network'] as const;
export type Asked = (typeof ASKED)[number];

export interface Came {
  readonly scope: Scope;
  readonly collected: Collected;
  readonly summary: WikidataSummary;
  readonly file: Blob;
  readonly readOn: string;
}

export type WikidataModel = ReturnType<typeof createWikidataModel>;

export function createWikidataModel(state: State, now: () => Date = () => new Date()) {
  const asked = signal<Asked>('country');
  const country = signal('DE');
  const partners = signal('');
  /** As it is typed. */
  const region = signal('');
  const endpoint = signal(WIKIDATA_ENDPOINT);
  const progress = signal<Progress | null>(null);
  const came = signal<Came | null>(null);
  /** The questions broke down for a reason of our own. */
  const broken = signal(false);
  /** Name of the dataset that was opened. */
  const opened = signal('');
  let running: AbortController | null = null;

  const address = computed(() => endpointOf(endpoint.value));
  const scope = computed((): Scope => {
    const of = asked.value;
    const network = state.listed.network.value;
    if (of === 'country') return { of, country: country.value, partners: partners.value };
    if (of === 'region') return { of, region: region.value.trim().toUpperCase(), partners: partners.value };
    const places = of === 'selected' ? state.places.value : null;
    return { of: 'cities', cities: network ? citiesOf(network, state.data.value, places) : [] };
  });
  const isReady = computed(() => isComplete(scope.value) && address.value !== null);
  const queries = computed(() => (isComplete(scope.value) ? shownQueries(scope.value) : []));

  async function start(): Promise<void> {
    const [what, where] = [scope.peek(), address.peek()];
    if (!isReady.peek() || where === null) return;
    const shown = queries.peek();
    running?.abort();
    const abort = (running = new AbortController());
    batch(() => {
      came.value = null;
      broken.value = false;
      opened.value = '';
      progress.value = { step: 'places', done: 0, of: NaN, pause: 0 };
    });
    try {
      const collected = await collect(
        what,
        query => state.analyst.ask('askWikidata', { endpoint: where, query }, { signal: abort.signal }),
        {
          signal: abort.signal,
          onProgress: told => {
            if (running === abort && !abort.signal.aborted) progress.value = told;
          },
        },
      );
      if (running !== abort) return;
      const readOn = dayOf(now());
      const { file, summary } = await state.analyst.ask('writeWikidata', {
        scope: what,
        endpoint: where,
        collected,
        queries: shown,
        id: 'wikidata',
        readOn,
      });
      if (running === abort) came.value = { scope: what, collected, summary, file, readOn };
    } catch {
      if (running === abort) broken.value = true;
    } finally {
      if (running === abort) {
        running = null;
        progress.value = null;
      }
    }
  }

  return {
    asked,
    country,
    partners,
    region,
    endpoint,
    address,
    scope,
    isReady,
    queries,
    progress,
    came,
    broken,
    opened,
    start,
    /** What has come is kept. */
    cancel: () => running?.abort(),
    /** As a data package opens that the reader has chosen. */
    async open() {
      const now = came.peek();
      if (!now) return;
      const { title } = now.summary;
      const name = `${title[state.lang.peek()].replace(/[:/\\]/g, '')} ${now.readOn}.zip`;
      const files = [{ name, content: now.file }];
      const { id, number } = await openedAs(state.opened.peek(), name, files);
      state.addDataset({
        id,
        title: numberedTitle(title, number),
        files,
        encoding: undefined,
        plan: null,
        readOn: now.readOn,
        result: null,
      });
      opened.value = title[state.lang.peek()];
    },
    stop() {
      running?.abort();
      running = null;
      progress.value = null;
    },
  };
}
