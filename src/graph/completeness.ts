// How much of a dataset is known, and what of it rests on a source. Pure.

import { TIES_KNOWN, type Tables, type TiesKnown } from '../data/records';
import { evidenceOf, sourcedFoundings } from './claims';
import { foundedOn } from './lifespan';
import { isCurrent, type NameIndex } from './names';
import type { Network } from './network';
import { governingAgreement } from './status';
import { languages, type Lang } from '../i18n';

/** How the status of today is known: by a change with a source or without one, as alive without a change, or not. */
export const STATUS_EVIDENCE = ['sourced', 'reported', 'confirmed', 'none'] as const;
export type StatusEvidence = (typeof STATUS_EVIDENCE)[number];

export interface Completeness {
  readonly ties: number;
  readonly places: number;
  /** Ties whose founding year is known; of these, by a named source. */
  readonly founded: number;
  readonly foundedSourced: number;
  readonly status: Readonly<Record<StatusEvidence, number>>;
  /** Places without a present name in a language of the page; another language's stands in. */
  readonly unnamed: readonly (readonly [Lang, number])[];
  readonly tiesKnown: readonly (readonly [TiesKnown, number])[];
}

export function completenessOf(network: Network, claims: Tables['claims'], names: NameIndex): Completeness {
  const { ties, places, today } = network;
  const sourced = sourcedFoundings(claims);
  const status: Record<StatusEvidence, number> = { sourced: 0, reported: 0, confirmed: 0, none: 0 };
  let foundedSourced = 0;
  for (const tie of ties) {
    const evidence = evidenceOf(tie, sourced, today);
    foundedSourced += Number(evidence.founding);
    const isConfirmed = governingAgreement(tie, null)?.agreement.lastConfirmed != null;
    status[evidence.status === 'none' && isConfirmed ? 'confirmed' : evidence.status]++;
  }
  return {
    ties: ties.length,
    places: places.length,
    founded: ties.filter(tie => foundedOn(tie) !== null).length,
    foundedSourced,
    status,
    unnamed: languages.map(({ id }) => [id, places.filter(place => !isNamed(names, place.id, id)).length]),
    tiesKnown: TIES_KNOWN.map(known => [known, places.filter(({ tiesKnown }) => tiesKnown === known).length]),
  };
}

function isNamed(names: NameIndex, place: string, lang: Lang): boolean {
  return (names.get(place) ?? []).some(name => name.lang === lang && isCurrent(name));
}
