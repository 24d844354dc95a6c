// Paths: how two places hang together, from partner to partner, over what is shown.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { shownBasis } from '../parts/words/basis';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { createPlaceFinder } from '../parts/places/placeFinder';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { createField, fieldTemplate, type Field } from './field';
import { createPathsModel, type Found, type PathsModel } from './model';
import { nameIn, say, type Panel } from './panel';
import { LOADERS, type PathsTexts } from './texts';
import { wayTemplate } from './wayTemplate';
import '../parts/panel/panelParts.css';
import './paths.css';

export const pathsView: View = {
  id: 'paths',
  mount(host, state) {
    const texts = followTexts(state, 'paths', LOADERS);
    const model = createPathsModel(state);
    const finder = createPlaceFinder(state);
    const fields = (['from', 'to'] as const).map(end => createField(state, model, finder, end));
    state.followTrail(model.trail);
    const stop = whileOpen(state, 'paths', () => {
      goOnReading(host, () => focusHeading(host));
      const panel = panelOf(state, model, texts.texts.value);
      render(panel ? template(panel, fields) : panelWaiting(state.messages.value, texts), host);
    });
    return () => {
      stop();
      state.followTrail(null);
      texts.stop();
      render(null, host);
    };
  },
};

function panelOf(state: State, model: PathsModel, t: PathsTexts | null): Panel | null {
  const [network, shown] = [state.network.value, state.shown.value];
  if (!network || !shown || !t) return null;
  return { state, model, network, shown, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel, fields: readonly Field[]): TemplateResult {
  const { state, model, t } = panel;
  const found = model.found.value;
  const { from, to } = model.ends.value;
  return html`<article class="panel-page paths">
    <header>
      <h2 tabindex="-1">${titleOf(panel, found)}</h2>
      ${found ? nothing : html`<p>${t.intro}</p>`} ${found ? outcome(panel, found) : nothing}
      <p class="panel-note">${shownBasis(state)}</p>
    </header>
    <div class="paths-ends">
      ${fields.map(field => fieldTemplate(panel, field))}
      <button class="panel-button" ?disabled=${from === null && to === null} @click=${model.turn}>
        ${t.turn}
      </button>
      <button
        class="panel-button"
        title=${t.showWhy}
        ?disabled=${model.way.value === null}
        @click=${() => state.fit()}
      >
        ${t.show}
      </button>
    </div>
    ${from === null && to === null ? example(panel) : nothing}
    ${found?.ways && model.way.value && found.ways.steps > 0 ? wayTemplate(panel, found.ways, model.way.value) : nothing}
    ${found ? comparison(panel) : nothing}
  </article>`;
}

function titleOf(panel: Panel, found: Found | null): string {
  const { model, t } = panel;
  if (!found) return t.ask;
  const names = [nameIn(panel, found.from), nameIn(panel, found.to)] as const;
  if (!found.ways) return t.none(...names, model.narrowed.value);
  const { steps } = found.ways;
  return steps === 0 ? t.same : t.title(steps, say(panel, steps), ...names);
}

/** How many ways there are; where there is none, what each of the two hangs together with. */
function outcome(panel: Panel, { from, to, ways }: Found): TemplateResult | typeof nothing {
  const { model, t } = panel;
  if (ways) {
    if (ways.steps < 2) return nothing;
    return html`<p>${ways.count === 1 ? t.only : t.several(say(panel, ways.count))}</p>`;
  }
  const { group, sizes } = model.parts.value!;
  const part = (place: number) => {
    const size = sizes[group[place]!]!;
    const name = nameIn(panel, place);
    return size === 1 ? t.apart.alone(name) : t.apart.part(name, size, say(panel, size));
  };
  return html`<p>${part(from)} ${part(to)}</p>
    <p>${t.collected}</p>`;
}

function comparison(panel: Panel): TemplateResult | typeof nothing {
  const { model, t } = panel;
  const lines = [
    // Where there is no way at all there is none over fewer ties.
    [t.inForce, model.way.value === null ? undefined : model.inForce.value],
    [t.all, model.all.value],
  ] as const;
  const told = lines.flatMap(([what, steps]) =>
    steps === undefined ? [] : [t.compared(what, steps, steps === null ? '' : say(panel, steps))],
  );
  if (told.length === 0) return nothing;
  return html`<section>
    <h3>${t.compare}</h3>
    ${told.map(text => html`<p>${text}</p>`)}
  </section>`;
}

function example(panel: Panel): TemplateResult | typeof nothing {
  const { model, t } = panel;
  const pair = model.example.value;
  if (!pair) return nothing;
  return html`<p>
    ${t.example}
    <button class="panel-link" @click=${() => model.setBoth(...pair)}>
      ${nameIn(panel, pair[0])} – ${nameIn(panel, pair[1])}
    </button>
  </p>`;
}
