// The finding: how many clusters there are, how much lies within them, and on what that stands.

import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_CLUSTER } from '../../analysis/communities/communities';
import { LEAST_PLACES } from '../../analysis/communities/traits';
import { shownBasis } from '../basis';
import type { Found } from './model';
import { count, type FoundPage, type Page } from './page';

export function headTemplate(page: Page, found: Found | null): TemplateResult {
  const { state, m, t } = page;
  const shown = state.shown.value;
  const empty = shown !== null && shown.tieCount === 0;
  const large = found?.communities.sizes.filter(size => size >= LEAST_PLACES).length;
  return html`<header>
    <h2 tabindex="-1">
      ${empty ? m.overview.none : large === undefined ? m.app.panels.clusters : t.title(large, count(page, large))}
    </h2>
    ${
      found && !empty
        ? html`<p class="clusters-lead">${t.what}</p>
            ${sentences({ ...page, found }).map(sentence => html`<p>${sentence}</p>`)}`
        : nothing
    }
    ${shown ? html`<p class="clusters-note">${shownBasis(state)}</p>` : nothing}
  </header>`;
}

/** What lies where. */
function sentences(page: FoundPage): readonly string[] {
  const { t, found } = page;
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
    parts.count > 1 && t.parts(parts.count, count(page, parts.count), parts.pairs, count(page, parts.pairs)),
    t.inside(
      large,
      count(page, large),
      count(page, ties),
      pairs,
      count(page, pairs),
      between,
      count(page, between),
    ),
    alone > 0 && t.alone(alone, count(page, alone)),
    boundarySentence(page),
  ].filter(sentence => sentence !== false);
}

/** Places known as a partner only go with that partner: which clusters there are depends on whose ties were collected. */
function boundarySentence({ t, found, lang }: FoundPage): string | false {
  const { group } = found.communities;
  const tied = found.network.places.filter((_, place) => group[place] !== NO_CLUSTER);
  const boundary = tied.filter(({ tiesKnown }) => tiesKnown === 'boundary').length;
  return boundary > 0 && t.boundary(boundary, count({ lang }, boundary), count({ lang }, tied.length));
}
