// Regions: the network counted by regions or countries: who is tied to whom how often, against chance, and the balance
// of each.

import { html, noChange, nothing, render, type TemplateResult } from 'lit-html';
import { groupsOf } from '../../graph/aggregate';
import { formatList, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { basisOf } from '../parts/words/basis';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { levelSwitch } from '../parts/surface/levelSwitch';
import { LARGE } from '../parts/panel/ownTurn';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { balanceSection } from './balanceSection';
import { createDrawnInTurns, type DrawnInTurns } from './drawnInTurns';
import { createEdgeWatch } from './edges';
import {
  chosenFirstTie,
  createFirstTies,
  firstTiesSection,
  selectedFirstTie,
  type FirstTiesModel,
} from './firstTies';
import { selectionTemplate } from './groupTemplate';
import { headlineOf } from './headline';
import { chosenNote, matrixSection } from './matrixSection';
import { createRegionsModel, type RegionsModel } from './model';
import { pairsSection } from './pairsSection';
import type { Panel } from './panel';
import { pairText } from './words';
import './regions.css';

export const regionsView: View = {
  id: 'regions',
  mount(host, state) {
    const model = createRegionsModel(state);
    const edges = createEdgeWatch();
    const first = createFirstTies(state);
    const turns = createDrawnInTurns();
    let told = '';
    const draw = () => {
      goOnReading(host, () => focusHeading(host));
      const hadFocus = host.contains(document.activeElement) && document.activeElement !== host;
      render(template(state, model, first, turns), host);
      const dialog = host.querySelector('dialog');
      if (dialog && !dialog.open) dialog.showModal();
      edges.watch(host);
      const subject = `${state.level.value} ${state.tie.value} ${state.places.value.join(' ')}`;
      if (subject === told) return;
      told = subject;
      // The page of what was selected stands on top; a button that led here may be gone.
      if (!dialog) host.scrollTop = 0;
      if (hadFocus && !host.contains(document.activeElement)) focusHeading(host);
    };
    const stop = whileOpen(state, 'regions', draw, () => dear(state, model, first));
    return () => {
      stop();
      edges.stop();
      first.stop();
      turns.stop();
      render(null, host);
    };
  },
};

/** What of a large network is worked out beforehand, step by step. */
function dear(state: State, model: RegionsModel, { found }: FirstTiesModel): readonly (() => unknown)[] {
  const network = state.network.peek();
  return [
    () => network && groupsOf(network, 'country'),
    () => network && groupsOf(network, 'region'),
    () => model.counted.value,
    () => found.country.value,
    () => found.region.value,
  ];
}

function template(
  state: State,
  model: RegionsModel,
  first: FirstTiesModel,
  turns: DrawnInTurns,
): TemplateResult {
  const counted = model.counted.value;
  if (!counted) return html``;
  const m = state.messages.value;
  const panel: Panel = { state, model, counted, m, lang: state.lang.value };
  const empty = counted.mixing.ties === 0;
  const packs = rowPacks(panel);
  const isLarge = state.network.value!.ties.length > LARGE;
  const { drawn, keeps } = turns.progress({
    source: [counted, m, model.shade.value],
    shape: `${model.large.value} ${packs.shape}`,
    parts: packs.number + (isLarge ? SECTIONS : 0),
  });
  /** The sections of a large network come after the matrix, each in its turn. */
  const inTurn = (section: number, draw: () => unknown) =>
    !isLarge || drawn >= packs.number + section ? draw() : noChange;
  const upTo = { rows: drawn * packs.rows, keeps };
  return html`<article class="panel-page regions">
    ${selectionTemplate(panel)} ${selectedFirstTie(state, first)}
    <header>
      <h2 tabindex="-1">${title(panel)}</h2>
      ${lead(panel)}
      <p class="regions-note">${basisOf(state, { ...counted, within: m.regions.within })}</p>
    </header>
    <div class="regions-bar">
      <span class="regions-note" aria-hidden="true">${m.regions.level}</span>
      ${levelSwitch(state, 'segmented')}
    </div>
    ${model.large.value ? nothing : html`${chosenNote(panel)} ${chosenFirstTie(state, first)}`}
    ${empty ? nothing : html`${counted.mixing.pairs.length > 1 ? matrixSection(panel, upTo) : nothing} ${inTurn(1, () => pairsSection(panel))} ${inTurn(2, () => balanceSection(panel))}`}
    ${inTurn(SECTIONS, () => firstTiesSection(state, first))}
  </article>`;
}

/** After the matrix: pairs, balance, first ties. */
const SECTIONS = 3;
/** So many cells of the matrix are drawn in one turn. */
const CELLS = 800;

/** How many rows fit into one turn, and how many turns the matrix then takes. */
function rowPacks({ model }: Panel): {
  readonly rows: number;
  readonly number: number;
  readonly shape: string;
} {
  const { rows, columns } = model.axes.value!;
  const pack = Math.max(1, Math.floor(CELLS / columns.groups.length));
  return {
    rows: pack,
    number: Math.max(1, Math.ceil(rows.groups.length / pack)),
    shape: `${rows.groups.join()} ${columns.groups.join()}`,
  };
}

/** The finding. */
function title({ counted, m, lang }: Panel): string {
  const headline = headlineOf(counted.mixing);
  if (!headline) return m.overview.none;
  const { regions } = m;
  const say = (n: number) => formatNumber(lang, n);
  const { pairs, first, ties } = headline;
  if (pairs.length === 0) return regions.even(say(first), say(ties));
  const names = formatList(
    lang,
    pairs.map(pair => pairText(counted, pair)),
  );
  const of = counted.mixing.ties;
  if (ties === of && pairs.length === 1) return regions.onlyPair(names, of, say(of));
  return regions.mostFrequent(names, say(ties), pairs.length > 1, of, say(of));
}

function lead({ counted, m, lang }: Panel): TemplateResult | typeof nothing {
  const groups = headlineOf(counted.mixing)?.groups ?? [];
  if (groups.length === 0) return nothing;
  const list = groups.map(({ group, ties }) => `${counted.nameOf(group).text} (${formatNumber(lang, ties)})`);
  const say = counted.mixing.sided ? m.regions.totalOfSides : m.regions.total;
  return html`<p class="regions-lead">${say(formatList(lang, list))}</p>`;
}
