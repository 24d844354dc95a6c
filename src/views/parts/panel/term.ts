// A word of the page that explains itself: a click opens a small note with its entry of the glossary. The note and the
// glossary are fetched when the first word is asked for.

import { html, type TemplateResult } from 'lit-html';
import type { EventKind } from '../../../data/eventRecords';
import type { Messages } from '../../../i18n';
import type { TermId } from '../../../i18n/help';
import type { State } from '../../../state/state';
import './term.css';

/** Entries whose word stands in the page's texts. */
type WordGroup = 'kinds' | 'status' | 'placeKinds' | 'measures' | 'events';
export type PageWord = Extract<TermId, `${WordGroup}.${string}`>;

/** `label`: how the word stands in its sentence. */
export function term(state: State, id: PageWord, label?: string): TemplateResult;
export function term(state: State, id: TermId, label: string): TemplateResult;
export function term(state: State, id: TermId, label = wordOf(state.messages.value, id)): TemplateResult {
  const explain = (event: Event) => {
    // The word alone was meant, not the row it stands in.
    event.stopPropagation();
    const word = event.currentTarget as HTMLElement;
    import('./termNote').then(
      ({ toggleTerm }) => toggleTerm(state, id, word),
      () => state.set({ panel: 'help', topic: id }),
    );
  };
  return html`<button type="button" class="term" aria-haspopup="dialog" @click=${explain}>${label}</button>`;
}

/** The page's own word for an entry; undefined where the glossary has it alone. */
export function wordOf(m: Messages, id: string): string | undefined {
  const [group = '', key = ''] = id.split('.');
  if (group === 'events') return m.timeline.eventKinds[key as EventKind]?.(1);
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kinds: m.kinds,
    status: m.status,
    placeKinds: m.placeKinds,
    measures: m.measures,
  };
  return groups[group]?.[key];
}
