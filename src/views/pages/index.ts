// The page of what is selected: a place, a partnership, several places, or what to do when nothing is.

import { computed, untracked } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import type { State } from '../../state/state';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { cityFacts } from './cityPage';
import { cityTemplate } from './cityTemplate';
import { groupFacts } from './groupPage';
import type { Page } from './marks';
import { groupTemplate, startTemplate } from './otherTemplates';
import { followStandings, type Standings } from './standing';
import { suggestions } from './startPage';
import { tieFacts } from './tiePage';
import { tieTemplate } from './tieTemplate';
import { linkableHosts } from './world';
import './city.css';

const MEASURES = [
  'degree',
  'betweenness',
  'closeness',
  'coreness',
  'participationCountries',
] as const satisfies readonly MeasureId[];

export const cityView: View = {
  id: 'city',
  mount(host, state) {
    let told = '';
    const { standings, stop: stopStandings } = followStandings(state, {
      panel: 'city',
      measures: MEASURES,
      of: state,
      place: computed(() => {
        const { places, tie } = state.selection.value;
        return tie === null && places.length === 1 ? places[0]! : null;
      }),
    });
    const linkable = computed(() => (state.data.value ? linkableHosts(state.data.value) : new Set<string>()));
    const stop = whileOpen(state, 'city', () => {
      goOnReading(host, () => focusHeading(host));
      const hadFocus = host.contains(document.activeElement) && document.activeElement !== host;
      render(template(state, linkable.value, standings.value), host);
      const subject = untracked(() => `${state.tie.value} ${state.places.value.join(' ')}`);
      if (subject === told) return;
      told = subject;
      host.scrollTop = 0;
      // The button that led here is gone: reading goes on at the new heading.
      if (hadFocus) focusHeading(host);
    });
    return () => {
      stop();
      stopStandings();
      render(null, host);
    };
  },
};

function template(state: State, linkable: ReadonlySet<string>, standings: Standings | null): TemplateResult {
  const dataset = state.data.value;
  const network = state.network.value;
  const shown = state.shown.value;
  if (!dataset || !network || !shown) return html``;
  const lang = state.lang.value;
  const [names, nameOf] = [state.names.value, state.nameOf.value];
  const world = { dataset, network, shown, names, nameOf, lang, linkable };
  const page: Page = { state, world, m: state.messages.value, lang };
  const { places, tie } = state.selection.value;
  if (tie !== null) return tieTemplate(page, tieFacts(world, tie));
  if (places.length > 1) return groupTemplate(page, groupFacts(world, places));
  if (places.length === 1) return cityTemplate(page, cityFacts(world, places[0]!), standings);
  return startTemplate(page, suggestions(world));
}
