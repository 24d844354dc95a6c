// The matrix with what stands around it: how it is shaded and ordered, how much of it is shown, what a click does, and
// the same large.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { FEW, MOST, ORDERS, SHADES } from './model';
import { matrixTemplate, type UpTo } from './matrixTemplate';
import { chosenPair, showAll } from './pairFilter';
import { choice, type Panel } from './panel';
import { saysLift, tiesText } from './words';

export function matrixSection(panel: Panel, upTo: UpTo): TemplateResult {
  const { m, model } = panel;
  const { regions } = m;
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')!.close();
  // The button that opened the window was not there meanwhile: the browser cannot lead back to it.
  const closed = (event: Event) => {
    const section = (event.currentTarget as Element).closest('section')!;
    model.large.value = false;
    section.querySelector<HTMLElement>('.regions-enlarge')?.focus();
  };
  const enlarge = () => {
    model.most.value = MOST;
    model.large.value = true;
  };
  // The panel's own keys end the selection: here Escape means the window.
  const keep = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
  return html`<section class="regions-section">
    <h3>${regions.matrix}</h3>
    ${
      model.large.value
        ? html`<dialog class="regions-large" aria-label=${regions.matrix} @close=${closed} @keydown=${keep}>
            <div class="regions-bar">
              ${controls(panel)}
              <button class="shell-button regions-button" @click=${close}>${regions.close}</button>
            </div>
            <p class="regions-note regions-wide">${regions.wide}</p>
            ${chosenNote(panel)} ${matrixTemplate(panel, upTo)} ${sizeNote(panel)} ${legend(panel)}
          </dialog>`
        : html`<div class="regions-bar">
              ${controls(panel)}
              <button class="shell-button regions-button regions-enlarge" @click=${enlarge}>
                ${regions.large}
              </button>
            </div>
            ${matrixTemplate(panel, upTo)} ${sizeNote(panel)} ${legend(panel)}`
    }
    <p class="regions-note">${regions.click}</p>
  </section>`;
}

function controls(panel: Panel): TemplateResult {
  const { m, model, counted } = panel;
  const { regions } = m;
  return html`${
    saysLift(counted)
      ? choice(
          regions.shade,
          SHADES.map(id => [id, regions.shades[id]] as const),
          model.shade.value,
          id => (model.shade.value = id),
        )
      : nothing
  }
  ${choice(
    regions.order,
    ORDERS.map(id => [id, regions.orders[id]] as const),
    model.order.value,
    id => (model.order.value = id),
  )}`;
}

/** How much of the matrix is shown, and the button for the rest. */
function sizeNote(panel: Panel): TemplateResult | typeof nothing {
  const { m, model, lang } = panel;
  const { rows, columns } = model.axes.value!;
  const all = Math.max(rows.of, columns.of);
  if (all <= FEW) return nothing;
  const say = (n: number) => formatNumber(lang, n);
  const few = model.most.value === FEW;
  const more = all > MOST ? m.regions.showLargest(say(MOST)) : m.regions.showAll(say(all));
  return html`<p class="regions-note">
    ${all > model.most.value ? m.regions.cut(say(model.most.value), say(all)) : nothing}
    <button class="regions-link" @click=${() => (model.most.value = few ? MOST : FEW)}>
      ${few ? more : m.regions.showFewer}
    </button>
  </p>`;
}

/** What the shades mean. */
function legend({ m, model, counted }: Panel): TemplateResult | typeof nothing {
  if (model.shade.value === 'count' || !saysLift(counted)) return nothing;
  const { judgements } = m.regions;
  return html`<ul class="regions-legend">
    ${(['more', 'within', 'fewer', 'tooFew'] as const).map(
      id => html`<li><span class="regions-swatch regions-${id}"></span>${judgements[id]}</li>`,
    )}
  </ul>`;
}

/** Which pair is chosen, what that does, and the way back. */
export function chosenNote(panel: Panel): TemplateResult | typeof nothing {
  const { state, counted, model, m } = panel;
  const { regions } = m;
  const codes = chosenPair(state);
  if (!codes) return nothing;
  const { places } = counted.groups.network;
  const names = codes.map(code => {
    const group = places.findIndex(place => place[counted.level] === code);
    return group < 0 ? code : counted.nameOf(group).text;
  });
  const ties = state.shown.value?.tieCount ?? 0;
  const inner = names.length > 1 && !counted.mixing.sided;
  return html`<p class="regions-chosen" role="status">
    ${regions.chosen(names.join('\u00a0– '), tiesText(panel, ties))} ${inner ? regions.chosenInner : nothing}
    ${regions.compared}
    <button class="regions-link" @click=${() => showAll(state, model)}>${regions.all}</button>
  </p>`;
}
