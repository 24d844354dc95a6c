// Compare: the view that is shown beside one that was pinned, and what differs.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { formatDate } from '../../i18n/format';
import { isFiltered } from '../../graph/filter';
import { proposedAmong } from '../../state/shown';
import type { State } from '../../state/state';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts, type FollowedTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { pinButtons, yearsForm } from './controls';
import { endedIn, undatedAmong } from './difference';
import { figuresSection } from './figuresSection';
import { listsSection } from './listsSection';
import { createCompareModel, type CompareModel, type Half } from './model';
import { moversSection } from './moversSection';
import { LOADERS, type CompareTexts } from './texts';
import { filterText, headsOf, labelsOf, momentText, say, type Comparison, type Panel } from './words';
import '../parts/panel/panelParts.css';
import './compare.css';

export const compareView: View = {
  id: 'compare',
  mount(host, state) {
    const texts = followTexts(state, 'compare', LOADERS);
    const model = createCompareModel(state);
    const stop = whileOpen(state, 'compare', () => {
      // The button that ended the comparison is gone.
      drawPanel(host, template(state, model, texts));
    });
    return () => {
      stop();
      texts.stop();
      model.stop();
      render(null, host);
    };
  },
};

function template(state: State, model: CompareModel, texts: FollowedTexts<CompareTexts>): TemplateResult {
  const m = state.messages.value;
  const t = texts.texts.value;
  if (!t || !state.network.value) return panelWaiting(m, texts);
  const panel: Panel = { state, model, m, t, lang: state.lang.value };
  const pair = model.pair.value;
  if (!pair)
    return html`<article class="panel-page compare">
      <header>
        <h2 tabindex="-1">${t.title}</h2>
        <p>${t.intro}</p>
      </header>
      ${pinButtons(panel)} ${yearsForm(panel)}
    </article>`;
  const labels = labelsOf(panel, pair.halves);
  const comparison: Comparison = { ...panel, pair, labels, heads: headsOf(panel, pair.halves, labels) };
  return html`<article class="panel-page compare">
    <header>
      <h2 tabindex="-1">${finding(comparison)}</h2>
      ${lead(comparison)} ${basis(comparison)}
    </header>
    <dl class="compare-halves">${pair.halves.map((half, at) => halfTemplate(comparison, half, at))}</dl>
    ${pinButtons(panel)} ${yearsForm(panel)} ${figuresSection(comparison)} ${moversSection(comparison)}
    ${listsSection(comparison)}
  </article>`;
}

function finding(panel: Comparison): string {
  const { pair, labels, t } = panel;
  const [then, now] = pair.halves.map(({ shown }) => shown.tieCount) as [number, number];
  const { onlyFirst, onlySecond } = pair.difference;
  const more = Math.abs(now - then);
  if (then + now === 0) return t.none;
  if (onlyFirst.length + onlySecond.length === 0) return t.same(now, say(panel, now));
  if (more === 0) return t.asMany(now, say(panel, now));
  const tell = now > then ? t.more : t.fewer;
  return tell(more, say(panel, more), say(panel, now), labels[1], say(panel, then), labels[0]);
}

function lead(panel: Comparison): TemplateResult | typeof nothing {
  const { network, halves, difference } = panel.pair;
  const { onlyFirst, onlySecond, both } = difference;
  if (onlyFirst.length + onlySecond.length === 0) return nothing;
  const [now, then, shared] = [onlySecond.length, onlyFirst.length, both].map(n => say(panel, n));
  // Between two views of all years the filters alone make the difference.
  const byTime = halves.some(({ by }) => by.mode !== 'all');
  const undated = byTime ? undatedAmong(network, [...onlyFirst, ...onlySecond]) : 0;
  return html`<p>
    ${panel.t.lead(now!, then!, shared!)}
    ${undated > 0 ? panel.t.undatedAmong(undated, say(panel, undated)) : nothing}
  </p>`;
}

/** The network and its coverage; the times stand with the two views. */
function basis({ pair: { network }, m, lang }: Comparison): TemplateResult {
  const { basis } = m.overview;
  const known = new Set(network.places.map(({ tiesKnown }) => tiesKnown));
  const coverage = known.size > 1 ? basis.mixed : known.has('listed') && basis.listed;
  const parts = [network.info.title[lang], basis.all(formatDate(lang, network.info.readOn)), coverage];
  return html`<p class="panel-note">${parts.filter(part => part !== false).join('; ')}</p>`;
}

function halfTemplate(panel: Comparison, { by, shown }: Half, at: number): TemplateResult {
  const { t, m, state, lang, pair } = panel;
  const ties = [...shown.status.keys()].filter(tie => shown.status[tie] !== 0);
  const undated = by.mode === 'all' ? undatedAmong(pair.network, ties) : shown.counts.unknownFounding;
  const ended = endedIn(shown);
  const thought = proposedAmong(shown);
  const count = (n: number, text: (shown: string) => string) => n > 0 && text(say(panel, n));
  const notes = [
    isFiltered(by) && filterText(state, by, m, lang),
    count(undated, by.mode === 'all' ? t.withUndated : m.overview.basis.undated),
    count(ended, t.withEnded),
    count(thought, shown => m.overview.basis.proposed(thought, shown)),
    by.mode === 'year' && count(shown.counts.perhapsEnded, m.counts.perhapsEnded),
  ].filter(note => note !== false);
  return html`<div>
    <dt>${t.halves[at]}</dt>
    <dd>
      <strong>${momentText(panel, by)}</strong>
      <span
        >${m.counts.ties(shown.tieCount, say(panel, shown.tieCount))}${notes.length > 0 ? `; ${notes.join('; ')}` : ''}</span
      >
    </dd>
  </div>`;
}
