// What the panel keeps beside the shared state, and what its sections are made from. Dear facts are computed once for a
// dataset and a language, not at every letter of the search.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Dataset } from '../../data/records';
import { completenessOf, type Completeness } from '../../graph/completeness';
import type { NameIndex } from '../../graph/names';
import type { Network } from '../../graph/network';
import { translated, translationIndex } from '../../graph/translations';
import type { Lang, Messages } from '../../i18n';
import type { State } from '../../state/state';
import type { ForeignText } from '../parts/words/foreignText';
import type { Unfolded } from '../parts/panel/unfold';
import { followTexts, type FollowedTexts } from '../parts/panel/panelTexts';
import { disagreements, type Disagreement } from './disagreements';
import { createKeptPanel, type KeptPanel } from './keptActions';
import { sourceRows, type SourceRow } from './sourceRows';
import { LOADERS, type PanelTexts } from './texts';
import type { Separator } from './templates';

export type FoldId = 'kept' | 'doubtful' | 'changes' | 'disagreements' | 'sources' | 'keepers' | 'tables';

export interface Loaded {
  readonly state: State;
  readonly dataset: Dataset;
  readonly network: Network;
  readonly names: NameIndex;
  readonly lang: Lang;
  readonly m: Messages;
  /** A text of the data in the page's language, or as it stands. */
  readonly tell: (text: string, textLang?: string) => ForeignText;
}

/** What every section that has texts of its own is given. */
export interface Page extends Loaded {
  readonly t: PanelTexts;
  readonly panel: Panel;
}

export interface Panel {
  readonly loaded: ReadonlySignal<Loaded | null>;
  readonly completeness: ReadonlySignal<Completeness | null>;
  readonly disagreements: ReadonlySignal<readonly Disagreement[]>;
  readonly sources: ReadonlySignal<readonly SourceRow[]>;
  readonly texts: FollowedTexts<PanelTexts>;
  /** What lies in the other folds is not drawn. */
  readonly opened: Unfolded;
  readonly kept: KeptPanel;
  /** Which cities are meant, chosen and not taken over yet: by dataset as it was loaded, then by place. */
  readonly chosen: Signal<{ readonly of: Dataset; readonly city: ReadonlyMap<string, string | null> } | null>;
  /** The dataset of which all doubtful places are listed. */
  readonly allDoubtfulOf: Signal<Dataset | null>;
  readonly query: Signal<string>;
  /** The dataset of which all sources are listed, not only the first. */
  readonly allSourcesOf: Signal<Dataset | null>;
  /** Null: as the spreadsheets of the page's language have it. */
  readonly separator: Signal<Separator | null>;
}

export function createPanel(state: State): Panel {
  const loaded = computed((): Loaded | null => {
    const dataset = state.data.value;
    const network = state.listed.network.value;
    if (!dataset || !network) return null;
    const lang = state.lang.value;
    const index = translationIndex(dataset.tables.translations);
    return {
      state,
      dataset,
      network,
      names: state.names.value,
      lang,
      m: state.messages.value,
      tell: (text, textLang = '') => translated(index, text, textLang, lang),
    };
  });
  return {
    loaded,
    completeness: computed(() => {
      const { dataset, network, names } = loaded.value ?? {};
      return dataset && network && names ? completenessOf(network, dataset.tables.claims, names) : null;
    }),
    disagreements: computed(() => (state.data.value ? disagreements(state.data.value) : [])),
    sources: computed(() => {
      const { dataset, tell } = loaded.value ?? {};
      return dataset && tell ? sourceRows(dataset.tables, publisher => tell(publisher).text) : [];
    }),
    texts: followTexts(state, 'data', LOADERS),
    opened: signal<ReadonlySet<string>>(new Set()),
    kept: createKeptPanel(),
    chosen: signal<{ readonly of: Dataset; readonly city: ReadonlyMap<string, string | null> } | null>(null),
    allDoubtfulOf: signal<Dataset | null>(null),
    query: signal(''),
    allSourcesOf: signal<Dataset | null>(null),
    separator: signal<Separator | null>(null),
  };
}
