// The finding: how many clusters there are, how much lies within them, and on what that stands.

import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_CLUSTER } from '../../analysis/communities/communities';
import { LEAST_PLACES } from '../../analysis/communities/traits';
import { shownBasis } from '../parts/words/basis';
import type { Found } from './model';
import { say, type FoundPanel, type Panel } from './panel';

export function headTemplate(panel: Panel, found: Found | null): TemplateResult {
  const { state, m, t } = panel;
  const shown = state.shown.value;
  const empty = shown !== null && shown.tieCount === 0;
  const large = found?.communities.sizes.filter(size => size >= LEAST_PLACES).length;
  return html`<header>
    <h2 tabindex="-1">
      ${empty ? m.overview.none : large === undefined ? m.app.panels.clusters : t.title(large, say(panel, large))}
    </h2>
    ${
      found && !empty
        ? html`<p class="clusters-lead">${t.what}</p>
            ${sentences({ ...panel, found }).map(sentence => html`<p>${sentence}</p>`)}`
        : nothing
    }
    ${shown ? html`<p class="panel-note">${shownBasis(state)}</p>` : nothing}
  </header>`;
}

/** What lies where. */
function sentences(panel: FoundPanel): readonly string[] {
  const { t, found } = panel;
  const { communities, counts, slice } = found;
  const { parts, sizes } = communities;
  const ties = slice.source.length;
  const sum = (numbers: Uint32Array) => numbers.reduce((all, n) => all + n, 0);
  const [large, pairs] = [
    sum(counts.inside.filter((_, cluster) => sizes[cluster]! >= LEAST_PLACES)),
    sum(counts.inside.filter((_, cluster) => sizes[cluster] === 2)),
  ];
  const between = ties - counts.within;
  const alone = sizes.filter(size => size === 1).length;
  const asked = found.options.method;
  return [
    asked !== 'auto' && asked !== communities.method && t.instead(t.controls.methods[asked]),
    parts.count > 1 && t.parts(parts.count, say(panel, parts.count), parts.pairs, say(panel, parts.pairs)),
    t.inside(
      large,
      say(panel, large),
      say(panel, ties),
      pairs,
      say(panel, pairs),
      between,
      say(panel, between),
    ),
    alone > 0 && t.alone(alone, say(panel, alone)),
    boundarySentence(panel),
  ].filter(sentence => sentence !== false);
}

/** Places known as a partner only go with that partner: which clusters there are depends on whose ties were collected. */
function boundarySentence({ t, found, lang }: FoundPanel): string | false {
  const { group } = found.communities;
  const tied = found.network.places.filter((_, place) => group[place] !== NO_CLUSTER);
  const boundary = tied.filter(({ tiesKnown }) => tiesKnown === 'boundary').length;
  return boundary > 0 && t.boundary(boundary, say({ lang }, boundary), say({ lang }, tied.length));
}
