// What each factor adds to the points of a suggested place: a table, with a bar to each number. Pure.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { FACTORS } from '../../analysis/matches/factors';
import type { Suggested } from '../../analysis/matches/suggestions';
import { formatList } from '../../i18n/format';
import { signed, type Panel } from './panel';

export function whyTemplate(
  panel: Panel,
  { parts, tags, lessKnown, shared, apart }: Suggested,
  name: string,
): TemplateResult {
  const { model, lang, t } = panel;
  const { factors, ...wish } = model.wish.value;
  const silent = model.found.value?.silent ?? [];
  const lines = [
    ...FACTORS.filter(factor => factors[factor] !== 0 && !silent.includes(factor)).map(
      factor => [t.factors[factor], parts[factor]] as const,
    ),
    ...(wish.tags === 0 ? [] : [[t.tagsFactor, tags] as const]),
    ...(wish.lessKnown === 0 ? [] : [[t.lessKnown, lessKnown] as const]),
  ].sort(([, a], [, b]) => b - a);
  const tagNames = new Map(model.found.value?.vocabulary.map(tag => [tag.id, tag.name[lang]]));
  const named = (ids: readonly string[]) =>
    formatList(
      lang,
      ids.map(id => tagNames.get(id) ?? id),
    );
  const most = Math.max(...lines.map(([, part]) => Math.abs(part)));
  return html`<table class="matches-why">
      <caption class="visually-hidden">
        ${t.whyOf(name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.factor}</th>
          <th scope="col" colspan="2">${t.adds}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ([label, part]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td aria-hidden="true">${most > 0 ? bar(part / most) : nothing}</td>
              <td class="matches-number">${signed(panel, part)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="panel-note">
      ${t.whyNote} ${wish.tags !== 0 && shared.length > 0 ? t.tagsFor(named(shared)) : nothing}
      ${wish.tags !== 0 && apart.length > 0 ? t.tagsAgainst(named(apart)) : nothing}
    </p>`;
}

/** To the right of the middle what speaks for the place, to the left what speaks against it. */
function bar(share: number): TemplateResult {
  const width = 50 * Math.abs(share);
  return html`<svg class="matches-part" viewBox="0 0 100 10" preserveAspectRatio="none">
    ${svg`<rect
        class=${share < 0 ? 'matches-against' : ''}
        x=${(share < 0 ? 50 - width : 50).toFixed(1)}
        y="1"
        width=${width.toFixed(1)}
        height="8"
      /><line x1="50" x2="50" y1="0" y2="10" />`}
  </svg>`;
}
