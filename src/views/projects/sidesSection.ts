// What two cities brought to a common workshop, theme by theme: where they meet, and what only one of them named.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Entry } from '../../analysis/entries/entry';
import { meets, sidesOf, type Sides, type ThemeOfSides } from '../../analysis/entries/sides';
import { foreignText } from '../parts/words/foreignText';
import { unfold } from '../parts/panel/unfold';
import { placeText, say, themeOf, titleOf, type Panel } from './panel';

export function sidesSections(panel: Panel): readonly TemplateResult[] {
  const { entries, local, t } = panel;
  return sidesOf(entries.all.value).map(sides => {
    const [a, b] = sides.places.map(id => placeText(panel, { id, name: id })) as [string, string];
    return unfold(local.unfolded, `sides-${sides.event}`, t.sides(a, b), () =>
      sidesTemplate(panel, sides, a, b),
    );
  });
}

function sidesTemplate(panel: Panel, { event, themes }: Sides, a: string, b: string): TemplateResult {
  const { entries, t } = panel;
  const both = themes.filter(meets).length;
  const workshop = entries.all.value.find(({ id }) => id === event);
  const hasOpen = themes.some(({ open }) => open.length > 0);
  return html`<div class="projects-sides">
    <p>${t.sidesIntro(a, b, both, say(panel, both))}</p>
    ${workshop ? html`<p>${entryLink(panel, workshop)}</p>` : nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${t.sideTheme}</th>
          <th scope="col">${a}</th>
          <th scope="col">${b}</th>
        </tr>
      </thead>
      <tbody>
        ${themes.map(row => themeRow(panel, row))}
      </tbody>
    </table>
    <p class="panel-note">${t.sidesNote}${hasOpen ? html` ${t.sideOpen}` : nothing}</p>
  </div>`;
}

function themeRow(panel: Panel, row: ThemeOfSides): TemplateResult {
  const { t } = panel;
  const isMet = meets(row);
  const ideas = (list: readonly Entry[]) =>
    list.map(entry => html`<span class="projects-idea">${entryLink(panel, entry)}</span>`);
  const isAlone = row.a.length === 0 && row.b.length === 0;
  return html`<tr data-meets=${isMet}>
    <th scope="row">
      ${themeOf(panel, row.theme)}${isMet ? html` <span class="projects-both">${t.sideMeet}</span>` : nothing}
    </th>
    ${
      isAlone
        ? html`<td class="projects-quiet" colspan="2">${t.sideOnlyTheme}</td>`
        : html`<td>${ideas(row.a)}</td>
            <td>${ideas(row.b)}</td>`
    }
  </tr>`;
}

function entryLink(panel: Panel, entry: Entry): TemplateResult {
  return html`<button class="panel-link" @click=${() => panel.entries.choose(entry)}>
    ${foreignText(panel, titleOf(panel, entry))}
  </button>`;
}
