// The glossary: every word and measure of the page, by groups, with a field to find one.

import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { entriesOf, found, type Entry } from './entries';
import type { Part } from './part';

export function glossaryPart({ state, help, m, lang }: Part, query: Signal<string>): TemplateResult {
  const asked = state.topic.value;
  const groups = found(entriesOf(help, m), query.value);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const type = (event: Event) => (query.value = (event.target as HTMLInputElement).value);
  return html`<label class="help-find"
      ><span>${help.find.label}</span>
      <input type="search" autocomplete="off" spellcheck="false" .value=${query.value} @input=${type} />
    </label>
    <p class="help-quiet" role="status">
      ${count === 0 ? help.find.none : help.find.found(count, formatNumber(lang, count))}
    </p>
    ${groups.map(
      ({ id, entries }) =>
        html`<section>
          <h4>${help.groups[id]}</h4>
          <dl class="help-entries">
            ${entries.map(entry => entryRow(entry, help.entry, entry.id === asked))}
          </dl>
        </section>`,
    )}`;
}

function entryRow(
  { id, term, text, formula, range, source }: Entry,
  words: Part['help']['entry'],
  isAsked: boolean,
): TemplateResult {
  const fact = (label: string, value: string | undefined, content: unknown = value) =>
    value === undefined ? nothing : html`<p class="help-fact"><span>${label}:</span> ${content}</p>`;
  return html`<div class=${isAsked ? 'help-asked' : nothing}>
    <dt data-entry=${id} tabindex="-1">${term}</dt>
    <dd>
      <p>${text}</p>
      ${fact(words.formula, formula, html`<span class="help-formula">${formula}</span>`)}
      ${fact(words.range, range)} ${fact(words.source, source, html`<span lang="en">${source}</span>`)}
    </dd>
  </div>`;
}
