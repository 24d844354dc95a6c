// All findings in the order of the page. A further one is its file, a line here and its sentence in the texts.

import type { Messages } from '../../i18n';
import type { Piece, Words } from '../../i18n/sentence';
import { anniversaries } from './anniversaries';
import { connected } from './connected';
import { countries } from './countries';
import { distances } from './distances';
import type { Finding, FindingId, FindingNumbers } from './finding';
import { gap } from './gap';
import { kinds } from './kinds';
import { mostPartners } from './mostPartners';
import { oldest } from './oldest';
import { partial } from './partial';
import { peak } from './peak';
import { regions } from './regions';
import { resting } from './resting';
import { single } from './single';
import { triangles } from './triangles';
import { undated } from './undated';
import type { FindingWorld } from './world';

export const findings: { readonly [Id in FindingId]: Finding<Id> } = {
  oldest,
  peak,
  gap,
  resting,
  connected,
  mostPartners,
  single,
  triangles,
  distances,
  regions,
  countries,
  kinds,
  undated,
  anniversaries,
  partial,
};

const found = new WeakMap<FindingWorld, Map<FindingId, unknown>>();

/** The numbers of a finding, looked for once in every world; null: it is silent. */
export function numbersOf<Id extends FindingId>(id: Id, world: FindingWorld): FindingNumbers<Id> | null {
  const known = found.get(world) ?? new Map<FindingId, unknown>();
  found.set(world, known);
  if (!known.has(id)) known.set(id, findings[id].find(world));
  return known.get(id) as FindingNumbers<Id> | null;
}

export const FINDINGS = Object.keys(findings) as readonly FindingId[];

/** The sentences of the findings that speak, in the order of the page. */
export function sentencesOf<L>(
  world: FindingWorld,
  texts: Messages['findings'],
  words: Words<L>,
): readonly (readonly [FindingId, Piece<L>])[] {
  const sentence = <Id extends FindingId>(id: Id): readonly (readonly [FindingId, Piece<L>])[] => {
    const numbers = numbersOf(id, world);
    const text = texts[id] as (numbers: FindingNumbers<Id>, words: Words<L>) => Piece<L>;
    return numbers === null ? [] : [[id, text(numbers, words)]];
  };
  return FINDINGS.flatMap(id => sentence(id));
}
