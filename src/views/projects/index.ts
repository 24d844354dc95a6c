// Projects and events: what took place beside the partnerships, with whom, about what, and who stood behind it.

import { signal } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { catalogue } from '../../data/catalogue';
import type { Entry } from '../../analysis/entries/entry';
import { entriesIn } from '../../state/entries';
import type { State } from '../../state/state';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { createBackersModel } from './backersModel';
import { backersSection } from './backersSection';
import { choicesTemplate, layersTemplate } from './choices';
import { listSection } from './listSection';
import { say, type Panel } from './panel';
import { sidesSections } from './sidesSection';
import { LOADERS } from './texts';
import { themesSection } from './themesSection';
import { togetherSection } from './togetherSection';
import '../parts/panel/panelParts.css';
import '../parts/surface/layerColours.css';
import './projects.css';

export const projectsView: View = {
  id: 'projects',
  mount(host, state) {
    const texts = followTexts(state, 'projects', LOADERS);
    const entries = entriesIn(state);
    const local = {
      // A link that has chosen themes shows them.
      unfolded: signal<ReadonlySet<string>>(new Set(state.entryFilter.peek()['theme'] ? ['themes'] : [])),
      long: signal(''),
      rare: signal(false),
      pointed: signal(''),
    };
    const backers = createBackersModel(state, entries, local);
    /** Id of the entry that was open last, or the cities whose projects were gathered. */
    let reached = '';
    const stop = whileOpen(state, 'projects', () => {
      goOnReading(host, () => focusHeading(host));
      const [dataset, network, t] = [state.data.value, state.network.value, texts.texts.value];
      const lang = state.lang.value;
      const m = state.messages.value;
      const panel = dataset &&
        network &&
        t && { state, entries, local, backers, dataset, network, lang, m, t };
      const hadFocus = host.contains(document.activeElement) && document.activeElement !== host;
      render(panel ? template(panel) : panelWaiting(m, texts), host);
      if (panel) {
        const { open, gathered } = entries;
        reached = show(host, { open: open.value, gathered: gathered.value }, reached, hadFocus);
      }
    });
    return () => {
      stop();
      backers.stop();
      texts.stop();
      render(null, host);
    };
  },
};

/**
 * Brings a newly opened entry into view, or the list of the projects that were gathered on map or network, and the
 * keyboard to the entry where its button has gone with another one.
 */
function show(
  host: HTMLElement,
  { open, gathered }: { readonly open: Entry | null; readonly gathered: string },
  reached: string,
  hadFocus: boolean,
): string {
  const row = open && host.querySelector<HTMLElement>('.projects-row:has([aria-expanded="true"])');
  if (row && open.id !== reached) row.scrollIntoView({ block: 'nearest' });
  if (!open && gathered !== '' && gathered !== reached && !hadFocus) {
    host.querySelector('.projects-entries')?.scrollIntoView();
  }
  if (hadFocus && !host.contains(document.activeElement)) {
    if (row) row.querySelector('button')!.focus();
    else focusHeading(host);
  }
  return open?.id ?? gathered;
}

function template(panel: Panel): TemplateResult {
  const { entries, t } = panel;
  if (entries.all.value.length === 0) return emptyTemplate(panel);
  return html`<article class="panel-page projects">
    <header>
      <h2 tabindex="-1">${titleText(panel)}</h2>
      <p class="panel-note">${t.intro}</p>
    </header>
    ${layersTemplate(panel)} ${choicesTemplate(panel)}
    <div class="projects-folds">
      ${togetherSection(panel)} ${themesSection(panel)} ${backersSection(panel)} ${sidesSections(panel)}
    </div>
    ${listSection(panel)}
  </article>`;
}

function titleText(panel: Panel): string {
  const { entries, t } = panel;
  // What is disputed is no entry of its own.
  const counted = (list: readonly Entry[]) => list.filter(({ state }) => state !== 'disputed');
  const all = counted(entries.all.value.filter(({ themeOnly }) => !themeOnly));
  if (entries.isNarrowed.value || entries.question.value.years) {
    return t.titleNarrowed(say(panel, counted(entries.listed.value).length), say(panel, all.length));
  }
  const projects = all.filter(({ of }) => of === 'project').length;
  const events = all.filter(({ of }) => of === 'event').length;
  return t.title(events, say(panel, events), projects, say(panel, projects));
}

/** Which datasets have some is known before any of them is read. */
function emptyTemplate({ state, lang, t }: Panel): TemplateResult {
  const others = catalogue.filter(
    ({ tables }) => tables.events !== undefined || tables.projects !== undefined,
  );
  const open = (id: string, current: State) => current.openDataset(id);
  return html`<article class="panel-page projects">
    <h2 tabindex="-1">${t.empty}</h2>
    ${
      others.length === 0
        ? nothing
        : html`<p>${t.emptyElse}</p>
            <ul class="projects-plain">
              ${others.map(
                ({ id, title }) =>
                  html`<li>
                    <button class="panel-button" @click=${() => open(id, state)}>
                      ${t.open(title[lang])}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </article>`;
}
