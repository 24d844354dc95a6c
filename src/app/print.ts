// On paper: map and network as they stand on the screen, scaled to the width of the page, then legend and timeline,
// then the whole of the open panel, between a heading that says what is shown and a line with source, licence and link.

import { effect, untracked } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { isFiltered } from '../graph/filter';
import { formatDate, formatNumber } from '../i18n/format';
import { capital } from '../lib/capital';
import { proposedAmong } from '../state/shown';
import type { State } from '../state/state';
import { missingInLink } from '../state/missingInLink';
import { carriesData, linkTo } from '../state/url';
import { yearEndIn } from '../views/parts/words/yearEnd';

/** Width of an A4 page inside its margins, in CSS pixels; see @page in print.css. */
const PAGE_WIDTH = 680;

export function followPrint(
  root: HTMLElement,
  head: HTMLElement,
  foot: HTMLElement,
  state: State,
): () => void {
  const measure = () => {
    for (const room of root.querySelectorAll<HTMLElement>(
      '.shell-pictures, .shell-legend, .shell-timeline',
    )) {
      const { width, height } = room.getBoundingClientRect();
      if (width === 0) continue;
      room.style.setProperty('--screen-width', `${width}px`);
      room.style.setProperty('--screen-height', `${height}px`);
      room.style.setProperty('--to-paper', String(Math.min(1, PAGE_WIDTH / width)));
    }
    render(headTemplate(state), head);
    render(footTemplate(state), foot);
  };
  window.addEventListener('beforeprint', measure);
  // For those who print without asking the page first, and for nobody else: on the screen both are hidden. And a template
  // must have been drawn once: while `window.print()` asks for the page, the browser lets no new ones be made.
  const stop = effect(() => {
    render(headTemplate(state), head);
    untracked(() => render(footTemplate(state), foot));
  });
  return () => {
    stop();
    window.removeEventListener('beforeprint', measure);
  };
}

function headTemplate(state: State): TemplateResult {
  const network = state.network.value;
  const shown = state.shown.value;
  if (!network || !shown) return html``;
  const lang = state.lang.value;
  const { overview, counts } = state.messages.value;
  const [from, to] = state.period.value;
  const moment = {
    all: overview.shownAll,
    year: overview.shownYear(yearEndIn(state, state.year.value)),
    period: overview.shownPeriod(String(from), String(to)),
  }[state.mode.value];
  const thought = proposedAmong(shown);
  const filtered = isFiltered({ filter: state.filter.value, ends: state.ends.value });
  return html`<h1>${network.info.title[lang]}</h1>
    <p>
      ${counts.ties(shown.tieCount, formatNumber(lang, shown.tieCount))}. ${moment}
      ${filtered ? overview.filteredOut(shown.filteredOut, formatNumber(lang, shown.filteredOut)) : ''}
      ${thought > 0 ? `${capital(overview.basis.proposed(thought, formatNumber(lang, thought)))}.` : ''}
    </p>`;
}

function footTemplate(state: State): TemplateResult {
  const network = state.network.value;
  if (!network) return html``;
  const { info } = network;
  const { app, data } = state.messages.value;
  const lang = state.lang.value;
  // A table of the reader's own has no version and no licence.
  const dataset = [
    info.title[lang],
    info.version !== '' && data.version(info.version),
    info.readOn !== '' && data.readOn(formatDate(lang, info.readOn)),
  ].filter(part => part !== false);
  const parts = [app.title, dataset.join(', '), info.licence.title].filter(part => part !== '');
  // Nobody would find a table of the reader's own by its link, nor type thousands of letters.
  const isUseless = missingInLink(state) === 'table' || carriesData(state.dataset.value);
  return html`<p>${parts.join(' · ')}</p>
    ${info.attribution === '' ? nothing : html`<p lang="en">${info.attribution}</p>`}
    ${isUseless ? nothing : html`<p>${linkTo(state)}</p>`}`;
}
