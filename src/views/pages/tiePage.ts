// The facts of one partnership, as its page tells them: every agreement with what the sources say about it. Pure.

import type { Agreement, PartialDate, StatusChange, TieKind } from '../../data/records';
import { disputedFields, firstTieClaims, statedValues, type StatedValue } from '../../graph/claims';
import { foundedOn } from '../../graph/lifespan';
import { nameIn, type ShownName } from '../../graph/names';
import { changeAt, isUndated, tieStatusAt } from '../../graph/status';
import { textIn } from '../../i18n/fallback';
import { compare } from '../../lib/compare';
import { yearOf } from '../../lib/dates';
import type { ForeignText } from '../parts/words/foreignText';
import { noteOf, reasonIn, sourceIn, toldIn, type Citation, type World } from './world';

export interface Stated {
  readonly value: string;
  readonly followed: boolean;
  readonly contradicts: boolean;
  readonly citations: readonly Citation[];
}

export interface Party {
  readonly place: number;
  /** Of the time of the founding. */
  readonly name: ShownName;
  /** A predecessor or the state of the time; empty: the place itself. */
  readonly concludedBy: string;
}

export interface Change {
  readonly status: StatusChange['status'];
  /** Null: no source says when. */
  readonly from: PartialDate | null;
  /** In plain words of ours; null: none given. */
  readonly reason: ForeignText | null;
  readonly citation: Citation;
}

export interface AgreementFacts {
  readonly agreement: Agreement;
  readonly note: ForeignText | null;
  /** In the order of their sides. */
  readonly parties: readonly Party[];
  readonly founding: readonly Stated[];
  readonly further: readonly Citation[];
  readonly disputed: readonly { readonly field: string; readonly values: readonly Stated[] }[];
  readonly history: readonly Change[];
  /** What the sources say of the status, where it is more than what the history follows. */
  readonly statuses: readonly Stated[];
  /** When a later agreement of the pair was founded, which has spoken for the tie since; null: none. */
  readonly supersededOn: PartialDate | null;
}

export interface FirstCandidate {
  /** Null: not a tie of this network. */
  readonly tie: number | null;
  /** What the claim names, where it is no agreement of the dataset. */
  readonly value: string;
  readonly founded: PartialDate | null;
  readonly here: boolean;
  readonly citations: readonly Citation[];
}

export interface TieFacts {
  readonly tie: number;
  readonly a: number;
  readonly b: number;
  readonly kind: TieKind;
  readonly founded: PartialDate | null;
  /** Status code of today. */
  readonly status: number;
  readonly since: PartialDate | null;
  readonly undated: boolean;
  /** Status code at the end of the shown year; null: no year is shown. */
  readonly atYear: { readonly year: number; readonly status: number } | null;
  /** Oldest first, unknown foundings before them. */
  readonly agreements: readonly AgreementFacts[];
  /** Empty where nobody calls this tie the first of all. */
  readonly first: readonly FirstCandidate[];
}

export function tieFacts(world: World, index: number): TieFacts {
  const { network, shown } = world;
  const tie = network.ties[index]!;
  const change = changeAt(tie, null, network.today);
  return {
    tie: index,
    a: tie.a,
    b: tie.b,
    kind: tie.kind,
    founded: foundedOn(tie),
    status: tieStatusAt(tie, null, network.today),
    since: change?.from ?? null,
    undated: isUndated(change),
    atYear:
      shown.year === null ? null : { year: shown.year, status: tieStatusAt(tie, shown.year, network.today) },
    agreements: (tie.proposed ? [] : tie.agreements).map(({ agreement, history }, index) => ({
      ...agreementFacts(world, agreement, history),
      supersededOn: tie.agreements[index + 1]?.agreement.founded ?? null,
    })),
    first: firstCandidates(world, index),
  };
}

function agreementFacts(
  world: World,
  agreement: Agreement,
  history: readonly StatusChange[],
): Omit<AgreementFacts, 'supersededOn'> {
  const { claims, agreement_parties } = world.dataset.tables;
  const { id, founded } = agreement;
  const then = founded === null ? null : yearOf(founded);
  const cite = cited(world);
  const state = ({ value, followed, contradicts, claims }: StatedValue): Stated => ({
    value: toldIn(world, value).text,
    followed,
    contradicts,
    citations: claims.map(cite),
  });
  const statuses = statedValues(claims, id, 'status').map(state);
  return {
    agreement,
    note: noteOf(world, agreement),
    parties: agreement_parties
      .filter(party => party.agreement === id)
      .sort((x, y) => compare(x.side, y.side))
      .flatMap(({ place, concludedBy }) => {
        const index = world.network.placeIndex.get(place);
        if (index === undefined) return [];
        return { place: index, name: nameIn(world.names, place, world.lang, then), concludedBy };
      }),
    founding: statedValues(claims, id, 'founded').map(state),
    further: claims.filter(({ subject, field }) => subject === id && field === 'see_also').map(cite),
    disputed: disputedFields(claims, id)
      .filter(field => field !== 'see_also' && field !== 'status')
      .map(field => ({ field, values: statedValues(claims, id, field).map(state) })),
    history: history.map(change => changeFacts(world, change)),
    statuses: statuses.some(({ followed }) => !followed) ? statuses : [],
  };
}

function changeFacts(world: World, change: StatusChange): Change {
  const reason = reasonIn(world, change.reason);
  return {
    status: change.status,
    from: change.from,
    reason: reason ? textIn(world.lang, reason) : null,
    citation: { source: sourceIn(world, change.source), note: noteOf(world, change) },
  };
}

/** All that are called the first, oldest first, if this tie is one of them. */
function firstCandidates(world: World, index: number): readonly FirstCandidate[] {
  const { network, dataset } = world;
  const tieOf = (agreement: string) =>
    network.ties.findIndex(tie => tie.agreements.some(each => each.agreement.id === agreement));
  const candidates = firstTieClaims(dataset.tables.claims, dataset.info).map(
    ({ value, claims }): FirstCandidate => {
      const tie = tieOf(value);
      return {
        tie: tie < 0 ? null : tie,
        value,
        founded: tie < 0 ? null : foundedOn(network.ties[tie]!),
        here: tie === index,
        citations: claims.map(cited(world)),
      };
    },
  );
  if (!candidates.some(({ here }) => here)) return [];
  return candidates.sort((x, y) => compare(x.founded ?? '9999', y.founded ?? '9999'));
}

function cited(world: World) {
  return (claim: { source: string; note: string; noteLang: string }): Citation => ({
    source: sourceIn(world, claim.source),
    note: noteOf(world, claim),
  });
}
