// What every part of the panel is made from.

import { isSided } from '../../analysis/sides';
import { coversCountry } from '../../analysis/underconnected/coverage';
import type { Network } from '../../graph/network';
import { isOver } from '../../graph/status';
import type { Lang, Messages } from '../../i18n';
import { formatCountry, formatList, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { basisOf } from '../parts/words/basis';
import type { Ends } from './ends';
import type { WhatIfModel } from './model';
import type { WhatIfTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: WhatIfModel;
  readonly ends: Ends;
  /** With the proposed ties, and without. */
  readonly network: Network;
  readonly listed: Network;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: WhatIfTexts;
}

/** Whether the proposed ties join places of one side, so that what needs two sides cannot be told any more. */
export const endsSides = ({ network, listed }: Panel): boolean => isSided(listed) && !isSided(network);

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

export const nameAt = ({ state }: Panel, place: number): string => state.nameOf.value(place).text;

export const placeNames = (panel: Panel, places: readonly number[]): string =>
  formatList(
    panel.lang,
    places.map(place => nameAt(panel, place)),
  );

/** On what the figures stand: ties that have ended are left out of them. */
export function basis({ state, t }: Panel): string {
  const shown = state.shown.value;
  if (!shown) return '';
  return basisOf(state, {
    undated: shown.counts.unknownFounding,
    filtered: shown.filteredOut > 0,
    including: shown.status.some(isOver) && t.withoutEnded,
  });
}

/** What the list knows of the cities that came along. */
export function newcomersKnown(panel: Panel): readonly string[] {
  const { network, listed, lang, t } = panel;
  const newcomers = Array.from(
    { length: network.places.length - listed.places.length },
    (_, i) => listed.places.length + i,
  );
  if (newcomers.length === 0) return [];
  const isCovered = (place: number) => coversCountry(listed, network.places[place]!.country);
  const covered = newcomers.filter(isCovered);
  const others = newcomers.filter(place => !isCovered(place));
  const countries = [...new Set(listed.places.map(({ country }) => country))];
  const told = formatList(
    lang,
    countries.map(country => formatCountry(lang, country)),
  );
  return [
    ...(covered.length > 0 ? [t.covered(covered.length, placeNames(panel, covered), told)] : []),
    ...(others.length > 0 ? [t.notCovered(others.length, placeNames(panel, others))] : []),
  ];
}

/** Indices of the proposed ties; none before their places have come. */
export const proposedTies = ({ network, listed }: Panel): readonly number[] =>
  Array.from({ length: network.ties.length - listed.ties.length }, (_, i) => listed.ties.length + i);

export const tieName = (panel: Panel, tie: number): string =>
  `${nameAt(panel, panel.network.source[tie]!)} – ${nameAt(panel, panel.network.target[tie]!)}`;

/** "Suhl – Nizza und Köln – Lyon". */
export const tieNames = (panel: Panel, ties: readonly number[]): string =>
  formatList(
    panel.lang,
    ties.map(tie => tieName(panel, tie)),
  );
