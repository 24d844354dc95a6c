// The legend below the stage: which colour is which kind of tie, which line which status.

import { html, svg } from 'lit-html';
import { TIE_KINDS } from '../../data/records';
import { ABSENT, ENDED, isInForce, PERHAPS_ENDED, DORMANT, SUSPENDED, UNKNOWN } from '../../graph/status';
import { css, KIND_COLOURS, NEUTRAL } from '../../state/encoding';
import type { State } from '../../state/state';
import { templateView } from '../templateView';
import './legend.css';

export const legendView = templateView('legend', template);

function template(state: State) {
  const network = state.network.value;
  const shown = state.shown.value;
  if (!network || !shown) return html``;
  const { legend, kinds, measures, app } = state.messages.value;
  const scheme = state.scheme.value;
  const drawn = network.ties.filter((_, tie) => shown.status[tie] !== ABSENT);
  const present = TIE_KINDS.filter(kind => drawn.some(tie => tie.kind === kind));
  const codes = new Set(shown.status);
  const lines = [
    { id: 'solid', dash: '', opacity: 1, label: legend.solid, there: hasActive(codes) },
    { id: 'pale', dash: '', opacity: 0.55, label: legend.pale, there: codes.has(UNKNOWN) },
    {
      id: 'dashed',
      dash: '6 4',
      opacity: 0.8,
      label: legend.dashed,
      there: codes.has(SUSPENDED) || codes.has(DORMANT),
    },
    {
      id: 'dotted',
      dash: '1.5 3.5',
      opacity: 0.8,
      label: legend.dotted,
      there: codes.has(ENDED) || codes.has(PERHAPS_ENDED),
    },
  ].filter(({ there }) => there);
  const size = measures[state.size.value as keyof typeof measures] ?? measures.degree;
  const sample = (stroke: string, dash: string, opacity: number) =>
    svg`<line x1="1" x2="27" y1="6" y2="6" stroke=${stroke} stroke-width="2" stroke-dasharray=${dash} stroke-opacity=${opacity} />`;
  const row = (stroke: string, dash: string, opacity: number, label: string) =>
    html`<li>
      <svg width="28" height="12" aria-hidden="true">${sample(stroke, dash, opacity)}</svg>${label}
    </li>`;
  return html`<section class="legend" aria-label=${app.legend}>
    <ul>
      ${present.map(kind => row(css(KIND_COLOURS[scheme][kind]), '', 1, kinds[kind]))}
    </ul>
    ${
      lines.length > 1
        ? html`<ul>
            ${lines.map(({ dash, opacity, label }) => row(css(NEUTRAL[scheme]), dash, opacity, label))}
          </ul>`
        : ''
    }
    <p>${legend.places(size)}</p>
  </section>`;
}

function hasActive(codes: ReadonlySet<number>): boolean {
  return [...codes].some(
    code => isInForce(code) && code !== SUSPENDED && code !== DORMANT && code !== UNKNOWN,
  );
}
