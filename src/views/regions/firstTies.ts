// The first tie between two countries or regions, with the names and states of its time: of the pair that is chosen, and
// of all pairs as a list.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { firstTies, type FirstTies } from '../../analysis/series/firstTies';
import { groupsOf, type Groups, type Level } from '../../graph/aggregate';
import { formatCountry, formatNumber } from '../../i18n/format';
import { fold } from '../../lib/fold';
import { groupNames } from '../../state/picture';
import type { State } from '../../state/state';
import { followTexts, type FollowedTexts } from '../parts/panel/panelTexts';
import { pairTemplate, type Section } from './firstTiesPair';
import { LOADERS, type FirstTiesTexts } from './firstTiesTexts';
import { choice } from './panel';
import { chosenPair, placeLevelOf } from './pairFilter';
import './firstTies.css';

type GroupLevel = Exclude<Level, 'place'>;

/** So many pairs are listed at first, and more on request. */
const FEW = 12;
const MORE = 50;

interface Found {
  readonly groups: Groups;
  readonly pairs: readonly FirstTies[];
  /** "Deutschland – Russland". */
  readonly titleOf: (pair: FirstTies) => string;
}

export interface FirstTiesModel {
  readonly texts: FollowedTexts<FirstTiesTexts>;
  readonly level: ReadonlySignal<GroupLevel>;
  readonly found: { readonly [L in GroupLevel]: ReadonlySignal<Found | null> };
  readonly query: ReadonlySignal<string>;
  readonly most: ReadonlySignal<number>;
  setLevel(level: GroupLevel): void;
  setQuery(query: string): void;
  showMore(): void;
  stop(): void;
}

export function createFirstTies(state: State): FirstTiesModel {
  const level = signal<GroupLevel>('country');
  const query = signal('');
  const most = signal(FEW);
  const foundAt = (level: GroupLevel) =>
    computed((): Found | null => {
      const [network, data] = [state.listed.network.value, state.data.value];
      if (!network || !data) return null;
      const lang = state.lang.value;
      const groups = groupsOf(network, level);
      const regionName = groupNames(data.tables.regions, lang);
      const nameOf = (group: number) => {
        const { region, country } = groups.network.places[group]!;
        return level === 'region' && region !== '' ? regionName(region).text : formatCountry(lang, country);
      };
      return {
        groups,
        pairs: firstTies({
          network,
          claims: data.tables.claims,
          groupOf: groups.groupOf,
          among: state.passingToday.value,
        }),
        titleOf: ({ a, b }) => (a === b ? nameOf(a) : `${nameOf(a)}\u00a0– ${nameOf(b)}`),
      };
    });
  const texts = followTexts(state, 'regions', LOADERS);
  return {
    texts,
    level,
    found: { country: foundAt('country'), region: foundAt('region') },
    query,
    most,
    setLevel(next) {
      level.value = next;
      most.value = FEW;
    },
    setQuery(next) {
      query.value = next;
      most.value = FEW;
    },
    showMore: () => (most.value += MORE),
    stop: texts.stop,
  };
}

/** All pairs, those of the earliest ties first. */
export function firstTiesSection(
  state: State,
  { texts, level, found, query, most, ...model }: FirstTiesModel,
): TemplateResult | typeof nothing {
  const t = texts.texts.value;
  const all = found[level.value].value;
  if (!t || !all) return nothing;
  const section: Section = { state, t, lang: state.lang.value, m: state.messages.value };
  const wanted = fold(query.value.trim());
  // Who asks for a pair is told that its foundings are not known; else it would only lengthen the list.
  const known = all.pairs.filter(({ since }) => since !== null);
  const pairs = wanted === '' ? known : all.pairs.filter(pair => fold(all.titleOf(pair)).includes(wanted));
  const unknown = all.pairs.length - known.length;
  const left = pairs.length - most.value;
  const filtered = state.passingToday.value !== undefined;
  return html`<section class="regions-section first-ties">
    <h3>${t.title}</h3>
    <p class="regions-note">${t.intro} ${filtered ? t.filtered : nothing}</p>
    <div class="regions-bar">
      <span class="regions-note" aria-hidden="true">${t.level}</span>
      ${choice(
        `${t.title}: ${t.level}`,
        (['country', 'region'] as const).map(id => [id, t.levels[id]] as const),
        level.value,
        model.setLevel,
      )}
      ${
        all.pairs.length > FEW
          ? html`<input
              class="first-ties-find"
              type="search"
              aria-label="${t.title}: ${t.find}"
              placeholder=${t.find}
              .value=${query.value}
              @input=${(event: Event) => model.setQuery((event.currentTarget as HTMLInputElement).value)}
            />`
          : nothing
      }
    </div>
    ${wanted !== '' && pairs.length === 0 ? html`<p role="status">${t.none}</p>` : nothing}
    <ol class="first-ties-list">
      ${pairs.slice(0, most.value).map(
        pair =>
          html`<li>
            <h4>${all.titleOf(pair)}</h4>
            ${pairTemplate(section, pair)}
          </li>`,
      )}
    </ol>
    ${
      left > 0
        ? html`<button class="regions-link" @click=${model.showMore}>
            ${t.more(formatNumber(section.lang, Math.min(left, MORE)))}
          </button>`
        : nothing
    }
    ${
      wanted === '' && unknown > 0
        ? html`<p class="regions-note">
            ${known.length === 0 ? t.allUnknown : t.unknownPairs(unknown, formatNumber(section.lang, unknown))}
          </p>`
        : nothing
    }
  </section>`;
}

/** Of the pair of groups that is selected on map or network; nothing where none is. */
export const selectedFirstTie = (state: State, model: FirstTiesModel) =>
  pairSection(state, model, selectedPair(state));

/** Of the pair that is chosen in the panel, unless the one that is selected tells the same. */
export const chosenFirstTie = (state: State, model: FirstTiesModel) =>
  pairSection(state, model, selectedPair(state) ? null : chosenPair(state));

function pairSection(
  state: State,
  { texts, found }: FirstTiesModel,
  codes: readonly string[] | null,
): TemplateResult | typeof nothing {
  const t = texts.texts.value;
  const all = found[placeLevelOf(state.level.value)].value;
  if (!t || !all || !codes) return nothing;
  const [x, y = x] = codes.map(code => all.groups.network.placeIndex.get(code));
  const pair = all.pairs.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  if (!pair) return nothing;
  return html`<section class="first-ties">
    <h3>${t.first}</h3>
    ${pairTemplate({ state, t, lang: state.lang.value, m: state.messages.value }, pair)}
  </section>`;
}

/** Ids of the groups at the ends of the selected tie of groups. */
function selectedPair(state: State): readonly string[] | null {
  const { tie } = state.picture.selection.value;
  if (state.level.value === 'place' || tie === null) return null;
  const groups = state.picture.groups.value?.network;
  const selected = groups?.ties[tie];
  return groups && selected ? [groups.places[selected.a]!.id, groups.places[selected.b]!.id] : null;
}
