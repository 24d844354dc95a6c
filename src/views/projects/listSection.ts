// The entries by time. The open one tells all that the tables have of it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Entry } from '../../analysis/entries/entry';
import { formatList } from '../../i18n/format';
import { foreignText } from '../parts/words/foreignText';
import { detailsTemplate } from './details';
import { entryMark } from './entryMark';
import { kindOf, placeText, say, timeOf, titleOf, type Panel } from './panel';
import { gatheredNote } from './togetherSection';

/** So many rows are listed, the others on request. */
const FIRST = 40;

export function listSection(panel: Panel): TemplateResult {
  const { entries, local, t } = panel;
  const listed = entries.listed.value;
  const open = entries.open.value;
  // What is open stays in sight, whatever else is asked for.
  const at = open ? listed.indexOf(open) : -1;
  const question = JSON.stringify(entries.question.value);
  const rows = local.long.value === question ? listed : listed.slice(0, Math.max(FIRST, at + 1));
  const rest = listed.length - rows.length;
  return html`<section class="projects-entries">
    <h3>${t.list}</h3>
    ${gatheredNote(panel)}
    ${
      open && at < 0
        ? html`<ol class="projects-list">
            ${rowTemplate(panel, open, true)}
          </ol>`
        : nothing
    }
    ${
      listed.length === 0
        ? html`<p role="status">${t.none}</p>`
        : html`<ol class="projects-list">
            ${rows.map(entry => rowTemplate(panel, entry, entry === open))}
          </ol>`
    }
    ${
      rest > 0
        ? html`<button class="panel-button" @click=${() => (local.long.value = question)}>
            ${t.more(say(panel, rest))}
          </button>`
        : nothing
    }
    ${besides(panel)}
  </section>`;
}

function rowTemplate(panel: Panel, entry: Entry, isOpen: boolean): TemplateResult {
  const { entries, t } = panel;
  const { state, kind, id } = entry;
  const where = entry.places.map(place => placeText(panel, place));
  return html`<li class="projects-row" data-state=${state}>
    <button
      class="projects-head"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? `entry-${id}` : nothing}
      @click=${() => entries.choose(isOpen ? null : entry)}
    >
      ${entryMark(entry)}
      <span class="projects-when">${timeOf(panel, entry)}</span>
      <span class="projects-title">${foreignText(panel, titleOf(panel, entry))}</span>
      <span class="projects-about">
        ${kindOf(panel, kind)}${where.length > 0 ? html` · ${formatList(panel.lang, where)}` : nothing}
        ${state === 'held' ? nothing : html`<strong class="projects-state">${t.states[state]}</strong>`}
      </span>
    </button>
    ${isOpen ? detailsTemplate(panel, entry) : nothing}
  </li>`;
}

/** What the choice holds, but the list cannot show. */
function besides(panel: Panel): TemplateResult {
  const { entries, t } = panel;
  const alone = entries.without('theme').filter(({ themeOnly, themes }) => {
    const chosen = entries.question.value.chosen.theme ?? [];
    return themeOnly && (chosen.length === 0 || themes.some(theme => chosen.includes(theme)));
  }).length;
  const undated = entries.question.value.years
    ? entries.anyTime.value.filter(({ start }) => start === null).length
    : 0;
  return html`${undated > 0 ? html`<p class="panel-note">${t.undated(undated, say(panel, undated))}</p>` : nothing}
  ${alone > 0 ? html`<p class="panel-note">${t.themesAlone(alone, say(panel, alone))}</p>` : nothing}`;
}
