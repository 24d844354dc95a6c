// How the ranked measure is distributed over the places, and where the selected one stands.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { binsOf, spreadOf, type Bin } from '../../analysis/ranking/spread';
import { medianOf } from '../../lib/median';
import { numberText } from '../parts/words/numberText';
import { nameIn, say, type Panel } from './panel';
import { exactText, tickText } from './valueTexts';

/** The drawing's own units, about a pixel each in a panel of usual width. */
const SIZE = { width: 370, height: 230 } as const;
const BOX = { left: 8, top: 22, width: 354, height: 180 } as const;
/** With more bars their numbers stand too close. */
const NUMBERED = 12;

export function spreadSection(panel: Panel): TemplateResult {
  const { model, m, t } = panel;
  const id = model.measure.value;
  const values = model.values.of(id);
  const ranks = model.ranks.value;
  if (!values || !ranks) {
    return html`<p class="panel-note" role="status">${t.computing(m.measures[id])}</p>`;
  }
  const n = ranks.order.length;
  if (n === 0) return html`<p>${t.undefinedForAll(m.measures[id])}</p>`;
  const bins = binsOf(values, ranks.order);
  const { log, zeros } = spreadOf(values, ranks.order);
  // Of another measure or year there may be fewer.
  const pointed = bins[model.pointedBin.value ?? -1];
  const median = medianOf(ranks.order.map(place => values[place]!));
  return html`<section class="ranking-part">
    <p>${t.spread.median(numberText(panel.lang, id, median))} ${standing(panel, values)}</p>
    <figure class="plot">
      <p class="plot-tip" aria-hidden="true">${pointed ? binText(panel, pointed) : '\u00a0'}</p>
      ${drawing(panel, bins, values, log)}
      <figcaption class="panel-note">
        <p>${m.measures[id]} →</p>
        <p>${t.spread.axis}.</p>
        ${log ? html`<p>${t.spread.log} ${zeros > 0 ? t.spread.zeros(zeros, say(panel, zeros)) : nothing}</p>` : nothing}
      </figcaption>
      <ul class="visually-hidden">
        ${bins.filter(({ count }) => count > 0).map(bin => html`<li>${binText(panel, bin)}</li>`)}
      </ul>
    </figure>
  </section>`;
}

function standing(panel: Panel, values: Float64Array): string {
  const { model, lang, t } = panel;
  const place = model.selected.value;
  if (place === null) return t.spread.choose;
  const name = nameIn(panel, place);
  const { first, last, order } = model.ranks.value!;
  if (first[place] === 0) {
    return Number.isNaN(values[place]!) ? t.chosenUndefined(name) : t.chosenNoRank(name);
  }
  return t.spread.place(name, numberText(lang, model.measure.value, values[place]!), {
    more: say(panel, first[place]! - 1),
    fewer: say(panel, order.length - last[place]!),
    same: say(panel, last[place]! - first[place]!),
  });
}

function drawing(panel: Panel, bins: readonly Bin[], values: Float64Array, log: boolean): TemplateResult {
  const { model, lang, m, t } = panel;
  const id = model.measure.value;
  const { left, top, width, height } = BOX;
  const bottom = top + height;
  const step = width / bins.length;
  const most = bins.reduce((max, { count }) => Math.max(max, count), 0);
  const place = model.selected.value;
  const ranked = place !== null && model.ranks.value!.first[place]! > 0;
  const chosen = ranked ? bins.findLastIndex(({ from }) => from <= values[place]!) : -1;
  // A finger leaves what it has pointed at.
  const point = (at: number | null) => (model.pointedBin.value = at);
  const every = Math.ceil(bins.length / 6);
  // On a scale of ratios the powers of ten are told, and the zeros.
  const isTold = ({ from }: Bin, at: number) =>
    log ? from === 0 || Number.isInteger(Math.round(Math.log10(from) * 1e9) / 1e9) : at % every === 0;
  return html`<svg
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    role="img"
    aria-label=${t.spread.label(m.measures[id], say(panel, model.ranks.value!.order.length))}
  >
    <g class="ranking-bars">
      ${bins.map((bin, at) => {
        // Nobody is too few to be seen.
        const tall = bin.count === 0 ? 0 : Math.max(1.5, (bin.count / most) * height);
        const [x, middle] = [left + at * step, left + (at + 0.5) * step];
        return svg`<g
          class=${at === chosen ? 'ranking-bar-chosen' : ''}
          @pointerenter=${() => point(at)}
          @pointerleave=${({ pointerType }: PointerEvent) => pointerType === 'mouse' && point(null)}
        >
          <rect x=${x} y=${top} width=${step} height=${height} fill="transparent" />
          <rect class="ranking-bar" x=${x + 0.75} y=${bottom - tall} width=${Math.max(1, step - 1.5)} height=${tall} />
          ${
            bin.count > 0 && (bins.length <= NUMBERED || at === chosen || bin.count === most)
              ? svg`<text x=${middle} y=${bottom - tall - 4} text-anchor="middle">${say(panel, bin.count)}</text>`
              : nothing
          }
          ${
            isTold(bin, at)
              ? svg`<text x=${bin.from === bin.to ? middle : x} y=${bottom + 16} text-anchor=${at === 0 && bin.from !== bin.to ? 'start' : 'middle'}>${tickText(lang, id, bin.from)}</text>`
              : nothing
          }
        </g>`;
      })}
      <line x1=${left} x2=${left + width} y1=${bottom} y2=${bottom} />
    </g>
  </svg>`;
}

/** "3 bis 4: 12 Orte". */
function binText(panel: Panel, { from, to, count }: Bin): string {
  const { model, lang, t } = panel;
  const write = (value: number) => exactText(lang, model.measure.value, value, 3);
  return t.spread.bin(write(from), write(to), count, say(panel, count));
}
