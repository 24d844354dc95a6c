// What every part of the panel is made from.

import { isSided } from '../../analysis/sides';
import type { Network } from '../../graph/network';
import type { Lang, Messages } from '../../i18n';
import { formatList, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
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
