// The fact sheet of a place: what is known of it on one page, to be printed.

import { computed, effect } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import type { State } from '../../../state/state';
import { EXPECTATION_LOADERS, type ExpectationTexts } from '../../parts/words/expectation';
import { focusHeading, goOnReading } from '../../parts/panel/goOnReading';
import { followTexts } from '../../parts/panel/panelTexts';
import { panelWaiting } from '../../parts/panel/panelWaiting';
import { whileOpen } from '../../parts/panel/templateView';
import type { View } from '../../view';
import { followStandings, type Standings } from '../standing';
import { linkableHosts, type World } from '../world';
import { followLocator } from './followLocator';
import { followSuggestions, type Suggested } from './followSuggestions';
import { footTemplate, sourcesSection } from './footTemplate';
import { headTemplate } from './headTemplate';
import type { Locator } from './locator';
import { cousinsSection, MEASURES, positionSection, triadsSection } from './networkSections';
import { expectationSection, suggestionsSection } from './outlookSections';
import { followPaper } from './paperFit';
import { partnersSection } from './partnersSection';
import { createPrinting, missingNote, printButton, type Part, type Printing } from './printing';
import { sheetFacts, type SheetFacts } from './sheetFacts';
import type { SheetPage } from './sheetPage';
import { startTemplate } from './startTemplate';
import { LOADERS } from './texts';
import '../../parts/panel/panelParts.css';
import './sheet.css';

export const sheetView: View = {
  id: 'sheet',
  mount(host, state) {
    const texts = followTexts(state, 'sheet', LOADERS);
    const only = computed(() => {
      const { places, tie } = state.selection.value;
      return tie === null && places.length === 1 ? places[0]! : null;
    });
    const world = computed(() => (state.panel.value === 'sheet' ? worldOf(state) : null));
    const told = computed(() => {
      const [now, place] = [world.value, only.value];
      const listed = state.listed.network.value?.places.length ?? 0;
      return now && place !== null ? { world: now, facts: sheetFacts(now, place, listed) } : null;
    });
    const expectationTexts = followTexts(state, 'sheet', EXPECTATION_LOADERS);
    const open = computed(() => (state.panel.value === 'sheet' ? only.value : null));
    const wish = followSuggestions(state, open);
    const locator = followLocator(told);
    const ranks = followStandings(state, {
      panel: 'sheet',
      measures: MEASURES,
      of: state.listed,
      place: only,
    });
    const stopPaper = followPaper(() =>
      state.panel.peek() === 'sheet' ? host.querySelector<HTMLElement>('.sheet') : null,
    );
    const printing = createPrinting(() => window.print());
    const isExpecting = () => {
      const { found, stale, error, stopped } = state.expecting;
      if (!expectationTexts.texts.value) return !expectationTexts.failed.value;
      return (!found.value || stale.value) && error.value === null && !stopped.value;
    };
    /** What stands where it is not yet: each as the section that shows it. */
    const missing = computed((): readonly Part[] => {
      const facts = told.value?.facts;
      if (!facts) return [];
      const { counted, tiesKnown } = facts;
      const isListed = tiesKnown !== null;
      const awaited: Readonly<Record<Part, boolean>> = {
        map: locator.pending.value,
        ranks: counted > 0 && tiesKnown !== 'boundary' && !ranks.standings.value && ranks.pending.value,
        expected: isListed && isExpecting(),
        suggestions: isListed && !wish.suggested.value && wish.pending.value,
      };
      return (Object.keys(awaited) as Part[]).filter(part => awaited[part]);
    });
    // Nobody waits for paper who has left for another panel.
    const stopWaiting = effect(() => {
      if (state.panel.value !== 'sheet') printing.drawn(null, []);
    });
    let before: number | null = null;
    const stop = whileOpen(state, 'sheet', () => {
      goOnReading(host, () => focusHeading(host));
      const [t, now] = [texts.texts.value, world.value];
      const page = t && now && { state, world: now, m: state.messages.value, lang: state.lang.value, t };
      if (!page) {
        render(panelWaiting(state.messages.value, texts), host);
        return;
      }
      const facts = told.value?.facts;
      const further = {
        map: locator.map.value,
        standings: ranks.standings.value,
        ranking: ranks.pending.value,
        expectation: expectationTexts.texts.value,
        suggested: wish.suggested.value,
        suggesting: wish.pending.value,
        missing: missing.value,
        printing,
      };
      render(facts ? template(page, facts, further) : startTemplate(page, state.selection.value), host);
      printing.drawn(facts?.place ?? null, further.missing);
      if (before === (facts?.place ?? null)) return;
      before = facts?.place ?? null;
      host.scrollTop = 0;
    });
    return () => {
      stop();
      stopWaiting();
      stopPaper();
      locator.stop();
      ranks.stop();
      wish.stop();
      expectationTexts.stop();
      texts.stop();
      render(null, host);
    };
  },
};

function worldOf(state: State): World | null {
  const [dataset, network, shown] = [state.data.value, state.network.value, state.shown.value];
  if (!dataset || !network || !shown) return null;
  return {
    dataset,
    network,
    shown,
    names: state.names.value,
    nameOf: state.nameOf.value,
    lang: state.lang.value,
    linkable: linkableHosts(dataset),
  };
}

/** What is worked out or fetched in the background. */
interface Further {
  readonly map: Locator | null;
  readonly standings: Standings | null;
  readonly ranking: boolean;
  readonly expectation: ExpectationTexts | null;
  readonly suggested: Suggested | null;
  readonly suggesting: boolean;
  readonly missing: readonly Part[];
  readonly printing: Printing;
}

function template(page: SheetPage, facts: SheetFacts, further: Further): TemplateResult {
  const { missing, printing } = further;
  return html`<article class="panel-page sheet">
    ${headTemplate(page, facts, further.map, printButton(page, printing, facts.place, missing))}
    ${partnersSection(page, facts)}
    <div class="sheet-columns">
      ${positionSection(page, facts, further.standings, further.ranking)}
      ${expectationSection(page, facts, further.expectation)} ${triadsSection(page, facts)}
      ${cousinsSection(page, facts)}
    </div>
    ${suggestionsSection(page, facts, further.suggested, further.suggesting)} ${sourcesSection(page, facts)}
    ${missingNote(page, missing)} ${footTemplate(page, facts)}
  </article>`;
}
