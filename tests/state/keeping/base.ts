// What is kept as the browser's database keeps it: by the same contract, in memory, and shared by several tabs.

import { world } from '../../world';
import { createState } from '../../../src/state/createState';
import { createKeeping, type Keepers } from '../../../src/state/keeping/keeping';
import type { Row } from '../../../src/state/keeping/database';
import type { Keeper } from '../../../src/state/keeping/keeper';
import {
  correctionsRow,
  datasetRow,
  readCorrectionsRow,
  readDatasetRow,
} from '../../../src/state/keeping/records';
import { openedId, type OpenedDataset } from '../../../src/state/openedDatasets';
import type { State } from '../../../src/state/state';
import type { ViewState } from '../../../src/state/fields';
import { answer } from '../../../src/worker/answer';

type Rows = Map<string, Row>;

export function createBase() {
  const datasets: Rows = new Map();
  const corrections: Rows = new Map();
  const tabs = new Set<{ readonly rows: Rows; readonly hear: (id: string) => void }>();
  let refusal: Error | null = null;

  function openTab<T>(
    rows: Rows,
    key: string,
    toRow: (value: T) => Row,
    fromRow: (row: Row) => T,
    also?: Rows,
  ) {
    let own: ((id: string) => void) | null = null;
    const kept = (id: string, row: Row) => ({
      id,
      value: fromRow(row),
      revision: Number(row['revision'] ?? 0),
    });
    const keeper: Keeper<T> = {
      all: async () => [...rows].map(([id, row]) => kept(id, row)),
      get: async id => (rows.has(id) ? kept(id, rows.get(id)!) : undefined),
      async write(id, value, known) {
        if (refusal) throw refusal;
        if (Number(rows.get(id)?.['revision'] ?? 0) !== known) return null;
        if (value) rows.set(id, { ...toRow(value), [key]: id, revision: known + 1 });
        else {
          rows.delete(id);
          also?.delete(id);
        }
        for (const tab of tabs) if (tab.rows === rows && tab.hear !== own) tab.hear(id);
        return value ? known + 1 : 0;
      },
      listen(hear) {
        const tab = { rows, hear };
        own = hear;
        tabs.add(tab);
        return () => tabs.delete(tab);
      },
      close() {},
    };
    return keeper;
  }

  return {
    datasets,
    corrections,
    /** From now on nothing is written; null: all is again. */
    refuse: (reason: Error | null) => (refusal = reason),
    open: (): Keepers => ({
      datasets: openTab(
        datasets,
        'id',
        value => ('row' in value ? value.row : datasetRow(value)),
        readDatasetRow,
        corrections,
      ),
      corrections: openTab(
        corrections,
        'dataset',
        value => ('faulty' in value ? value.faulty.row : correctionsRow(value)),
        readCorrectionsRow,
      ),
    }),
  };
}

export type Base = ReturnType<typeof createBase>;

const bundled = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1990' }]);

/** A tab of the page whose dataset is "world", or has another id; what is kept has been read. */
export async function openTab(
  base: Base,
  initial: Partial<ViewState> = {},
  id = 'world',
  before: (state: State) => void = () => {},
) {
  const state = createState({
    analyst: {
      ask: async (topic, question, options = {}) =>
        topic === 'load'
          ? ({ ...bundled, info: { ...bundled.info, id } } as never)
          : answer(topic, question, options),
      close() {},
    },
    catalogue: [{ id, descriptorUrl: '', tables: {} }],
    initial: { dataset: id, ...initial },
    settle: 0,
    awaitsKept: true,
  });
  before(state);
  const keeping = createKeeping(state, base.open());
  await keeping.settled();
  return {
    state,
    keeping,
    close() {
      keeping.close();
      state.close();
    },
  };
}

const TABLE = `city 1,country 1,lat 1,lon 1,city 2,country 2,lat 2,lon 2,founded
Ulm,DE,48.4,10,Tula,RU,54.2,37.6,1990
Jena,DE,50.9,11.6,Porto,PT,41.1,-8.6,1984
`;

/** A table of two ties, to be read; nobody has made a plan for it. */
export const table = (name: string, content = TABLE): OpenedDataset => ({
  id: openedId(name),
  title: { de: name, en: name, ru: name },
  files: [{ name, content: new Blob([content]) }],
  encoding: undefined,
  plan: null,
  readOn: '2026-11-22',
  result: null,
});
