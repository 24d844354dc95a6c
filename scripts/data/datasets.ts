// The datasets that are built, and what each is made of.
import type { TiesKnown } from '../../src/data/records';
import type { LedgerName } from './ledgers';

export interface DatasetPlan {
  readonly id: string;
  /** In the order in which they are read: earlier ones give ids and sides. */
  readonly ledgers: readonly LedgerName[];
  /** Datasets whose further agreements and claims belong here too, beside its own. */
  readonly includes: readonly string[];
  /** Whether events, projects and organisations are taken from the dataset's source folder. */
  readonly events: boolean;
  /** The same for every place, or told place by place (data/authority/ties_known.csv). */
  readonly tiesKnown: TiesKnown | 'by place';
}

export const PLANS: readonly DatasetPlan[] = [
  {
    id: 'germany-russia',
    ledgers: ['de_ru_partnerships'],
    includes: [],
    events: true,
    tiesKnown: 'listed',
  },
  { id: 'nrw-uk', ledgers: ['nrw_uk_partnerships'], includes: [], events: false, tiesKnown: 'listed' },
  {
    id: 'wider-circle',
    ledgers: ['de_ru_partnerships', 'nrw_uk_partnerships', 'context_links', 'ring_links'],
    includes: ['germany-russia', 'nrw-uk'],
    events: false,
    tiesKnown: 'by place',
  },
];
