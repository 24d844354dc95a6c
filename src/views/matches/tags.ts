// What is known of the place, and tags that the reader adds for this question; they stand in the link alone.

import { html, nothing, type TemplateResult } from 'lit-html';
import { TAG_GROUPS } from '../../data/profiles/profiles';
import { formatList } from '../../i18n/format';
import { nameIn, say, type Panel } from './panel';

export function tagsTemplate(panel: Panel, city: number): TemplateResult {
  const { state, model, network, lang, t } = panel;
  const found = model.found.value;
  if (!found) return html`<p>${t.computing}</p>`;
  const own = new Set(found.own);
  const added = new Set(state.matchTags.value);
  const held = (id: string) => found.holders.get(id) ?? 0;
  const names = found.vocabulary
    .filter(({ id }) => own.has(id))
    .map(({ id, rule, name }) => (rule === '' ? `${name[lang]} (${say(panel, held(id))})` : name[lang]));
  const stated = found.vocabulary.some(({ id, rule }) => rule === '' && own.has(id));
  const toggle = (id: string) => {
    const now = state.matchTags.peek();
    state.set({ matchTags: now.includes(id) ? now.filter(one => one !== id) : [...now, id] });
  };
  const nobody = found.vocabulary.filter(({ id }) => added.has(id) && held(id) === 0);
  const name = nameIn(panel, city);
  const places = network.places.length;
  return html`<div class="matches-tags">
    <p>
      ${names.length > 0 ? t.tagsOwn(name, formatList(lang, names)) : nothing}
      ${stated ? nothing : t.tagsNone(name)}
    </p>
    <p class="panel-note">${t.complete(say(panel, found.profiled), places, say(panel, places))}</p>
    <p>${t.tagsAdd}</p>
    <p class="panel-note">${t.tagsHeld}</p>
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
              ${tag.name[lang]} (${say(panel, held(tag.id))})
            </button>`,
        )}
      </div>`;
    })}
    ${
      nobody.length > 0
        ? html`<p role="status">
            ${t.tagsNobody(
              nobody.length,
              formatList(
                lang,
                nobody.map(({ name }) => name[lang]),
              ),
            )}
          </p>`
        : nothing
    }
    ${
      state.matchPreset.value !== 'sameChallenges'
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
