// What is known of the place, and tags that the reader adds for this question; nothing of it is kept.

import { html, nothing, type TemplateResult } from 'lit-html';
import { TAG_GROUPS } from '../../data/profiles/profiles';
import { formatList } from '../../i18n/format';
import { nameIn, say, type Panel } from './panel';

export function tagsTemplate(panel: Panel, city: number): TemplateResult {
  const { state, model, network, lang, t } = panel;
  const found = model.found.value;
  if (!found) return html`<p>${t.computing}</p>`;
  const own = new Set(found.own);
  const added = new Set(model.added.value);
  const names = found.vocabulary.filter(({ id }) => own.has(id)).map(({ name }) => name[lang]);
  const stated = found.vocabulary.some(({ id, rule }) => rule === '' && own.has(id));
  const toggle = (id: string) => {
    const now = model.added.peek();
    model.added.value = now.includes(id) ? now.filter(one => one !== id) : [...now, id];
  };
  const name = nameIn(panel, city);
  const places = network.places.length;
  return html`<div class="matches-tags">
    <p>
      ${names.length > 0 ? t.tagsOwn(name, formatList(lang, names)) : nothing}
      ${stated ? nothing : t.tagsNone(name)}
    </p>
    <p class="panel-note">${t.complete(say(panel, found.profiled), places, say(panel, places))}</p>
    <p>${t.tagsAdd}</p>
    ${TAG_GROUPS.map(group => {
      const tags = found.vocabulary.filter(tag => tag.group === group && tag.rule === '' && !own.has(tag.id));
      if (tags.length === 0) return nothing;
      return html`<div role="group" aria-label=${t.tagGroups[group]} class="matches-chips">
        <span class="panel-note">${t.tagGroups[group]}</span>
        ${tags.map(
          tag =>
            html`<button
              class="matches-chip"
              title=${tag.about[lang]}
              aria-pressed=${added.has(tag.id)}
              @click=${() => toggle(tag.id)}
            >
              ${tag.name[lang]}
            </button>`,
        )}
      </div>`;
    })}
    ${
      added.size > 0 && state.matchPreset.value !== 'sameChallenges'
        ? html`<p>
            ${t.tagsCount}
            <button
              class="panel-link"
              @click=${() => state.set({ matchPreset: 'sameChallenges', matchWeights: [] })}
            >
              ${t.tagsSearch}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}
