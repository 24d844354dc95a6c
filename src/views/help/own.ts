// Data of the reader's own: each section with a button to where it is done.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LIMITS } from '../../data/import/opened';
import { formatNumber } from '../../i18n/format';
import type { Help } from '../../i18n/help';
import type { Part } from './part';

type SectionId = keyof Help['own']['sections'];
interface Fact {
  readonly term: string;
  readonly text: string;
}

const MEGABYTE = 1e6;

export function ownPart({ state, help: { own }, lang }: Part): TemplateResult {
  const shows: { readonly [section in SectionId]: () => void } = {
    open: () => state.startOpening({ files: [] }),
    check: () => state.set({ panel: 'doctor' }),
    keep: () => state.set({ panel: 'data' }),
    give: () => state.set({ panel: 'export' }),
    wikidata: () => state.set({ panel: 'wikidata' }),
  };
  const megabytes = (bytes: number) => formatNumber(lang, bytes / MEGABYTE);
  const limits: Fact = {
    term: own.limits.term,
    text: own.limits.text(
      megabytes(LIMITS.text),
      megabytes(LIMITS.whole),
      megabytes(LIMITS.archive),
      formatNumber(lang, LIMITS.rows),
    ),
  };
  return html`<p>${own.intro}</p>
    ${(Object.keys(own.sections) as SectionId[]).map(id => {
      const { title, facts, show } = own.sections[id];
      return html`<section>
        <h4>${title}</h4>
        <dl class="help-entries">
          ${Object.values<Fact>(facts).map(factRow)}${id === 'open' ? factRow(limits) : nothing}
        </dl>
        <button type="button" class="help-button" data-show=${id} @click=${shows[id]}>${show}</button>
      </section>`;
    })}`;
}

const factRow = ({ term, text }: Fact): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
