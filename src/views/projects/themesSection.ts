// The themes across the projects: how many have each; a click lists them.

import { html, type TemplateResult } from 'lit-html';
import { countsOf } from '../../analysis/entries/filterEntries';
import { unfold } from '../parts/panel/unfold';
import { say, themeOf, type Panel } from './panel';

export function themesSection(panel: Panel): TemplateResult {
  const { local, t } = panel;
  return unfold(local.unfolded, 'themes', t.themes, () => themesTemplate(panel));
}

function themesTemplate(panel: Panel): TemplateResult {
  const { entries, t } = panel;
  // A claim that others contradict is no project of its own.
  const projects = entries
    .without('theme')
    .filter(({ of, state }) => of === 'project' && state !== 'disputed');
  const alone = projects.filter(({ themeOnly }) => themeOnly).length;
  const chosen = entries.question.value.chosen.theme ?? [];
  const counts = new Map(countsOf(projects, 'theme'));
  for (const theme of chosen) if (!counts.has(theme)) counts.set(theme, 0);
  const most = Math.max(0, ...counts.values());
  const toggle = (theme: string) =>
    entries.filterBy(
      'theme',
      chosen.includes(theme) ? chosen.filter(one => one !== theme) : [...chosen, theme],
    );
  return html`<div class="projects-themes">
    <ul>
      ${[...counts]
        .sort(([, x], [, y]) => y - x)
        .map(
          ([theme, n]) =>
            html`<li>
              <button
                aria-pressed=${chosen.includes(theme)}
                aria-label=${t.theme(themeOf(panel, theme), n, say(panel, n))}
                @click=${() => toggle(theme)}
              >
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${most === 0 ? 0 : (100 * n) / most} height="4" />
                </svg>
                <span>${themeOf(panel, theme)}</span> <span class="projects-count">${say(panel, n)}</span>
              </button>
            </li>`,
        )}
    </ul>
    <p class="panel-note">${t.themesNote(say(panel, projects.length), alone, say(panel, alone))}</p>
  </div>`;
}
