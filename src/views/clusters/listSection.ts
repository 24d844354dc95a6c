// The clusters of three or more places, the largest first; each opens to what is in it and what it has in common.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LEAST_PLACES } from '../../analysis/communities/traits';
import { listParts } from '../../i18n/format';
import { attributeText } from '../parts/words/attributeText';
import { placeMark } from '../parts/marks/placeMark';
import { placeName } from '../parts/places/placeName';
import { clusterBody } from './clusterBody';
import { FEW, type Found } from './model';
import { namingTraits } from './naming';
import { say, share, type FoundPanel } from './panel';

/** From these shares on a cluster is called stable, and fairly stable. */
const STABLE = 0.9;
const FAIR = 0.6;

export function listSection(panel: FoundPanel): TemplateResult | typeof nothing {
  const { t, found, model } = panel;
  const { sizes } = found.communities;
  const large = sizes.filter(size => size >= LEAST_PLACES).length;
  if (large === 0) return nothing;
  const listed = Math.min(large, model.most.value);
  const next = Math.min(large - listed, 5 * FEW);
  return html`<section>
    <h3>${t.list}</h3>
    <ol class="clusters-list">
      ${Array.from({ length: listed }, (_, cluster) => clusterItem(panel, cluster))}
    </ol>
    ${
      next > 0
        ? html`<button class="panel-button" @click=${() => (model.most.value = listed + next)}>
            ${t.moreClusters(next, say(panel, next))}
          </button>`
        : nothing
    }
    ${
      Number.isNaN(found.communities.agreement)
        ? nothing
        : html`<p class="panel-note">${isSettled(found) ? t.allStable : t.stabilityNote}</p>`
    }
  </section>`;
}

function clusterItem(panel: FoundPanel, cluster: number): TemplateResult {
  const { state, t, m, found, model } = panel;
  const { sizes } = found.communities;
  const { inside, outside } = found.counts;
  const open = model.opened.value.has(cluster);
  const toggle = () => {
    const next = new Set(model.opened.peek());
    if (!next.delete(cluster)) next.add(cluster);
    model.opened.value = next;
  };
  // Of all its places only one can stand out: the one it is named by.
  const hub = found.hubs[cluster]![0]!;
  const point = (on: boolean) => state.setHover(on ? { place: hub } : null);
  const facts = [
    m.counts.places(sizes[cluster]!, say(panel, sizes[cluster]!)),
    t.ties(say(panel, inside[cluster]!), outside[cluster] === 0 ? null : say(panel, outside[cluster]!)),
    stabilityText(panel, cluster),
  ];
  const body = `clusters-body-${cluster}`;
  return html`<li class=${open ? 'clusters-open' : ''}>
    <button
      class="clusters-head"
      aria-expanded=${open}
      aria-controls=${body}
      @click=${toggle}
      @pointerenter=${() => point(true)}
      @pointerleave=${() => point(false)}
      @focus=${() => point(true)}
      @blur=${() => point(false)}
    >
      ${swatch(panel, cluster)}
      <span class="clusters-number">${say(panel, cluster + 1)}</span>
      <span class="clusters-name">${nameTemplate(panel, cluster)}</span>
      <span class="clusters-facts">${facts.filter(fact => fact !== '').join(' · ')}</span>
    </button>
    <div id=${body} ?hidden=${!open}>${open ? clusterBody(panel, cluster) : nothing}</div>
  </li>`;
}

/** "Grand Est · um Ettlingen": what is over-represented, and where the cluster lies. */
function nameTemplate(panel: FoundPanel, cluster: number): TemplateResult {
  const { state, t, m, lang, found } = panel;
  const text = attributeText(state);
  const names = namingTraits(found.traits.traits[cluster] ?? []).map(({ attribute, value }) =>
    text(attribute, value),
  );
  const hubs = found.hubs[cluster]!.map(place => placeName({ lang, m }, state.nameOf.value(place)));
  // The sentence around the names, without their marks of language.
  const [before = '', after = ''] = t.around('\n').split('\n');
  return html`${names.map(name => html`${name} · `)}${before}${listParts(lang, hubs)}${after}`;
}

/** All runs found the same: then there is nothing to say of one cluster. */
const isSettled = ({ communities }: Found) => communities.agreement > 1 - 1e-9;

/** The mean over its places. */
function stabilityText(panel: FoundPanel, cluster: number): string {
  const { t, found } = panel;
  const places = found.places[cluster]!;
  const { stability } = found.communities;
  if (isSettled(found)) return '';
  const mean = places.reduce((sum, place) => sum + stability[place]!, 0) / places.length;
  if (Number.isNaN(mean)) return '';
  const { stable, fair, weak, value } = t.stability;
  // Not rounded up to a hundred: that is kept for what always stays together.
  const shown = mean < 1 ? Math.min(mean, 0.99) : 1;
  return value(mean >= STABLE ? stable : mean >= FAIR ? fair : weak, share(panel, shown));
}

/** Its colour on map and network, while these show the clusters. */
function swatch({ state }: FoundPanel, cluster: number): TemplateResult | typeof nothing {
  const classes = state.colour.value === 'cluster' ? state.picture.placeClasses.value : null;
  if (!classes) return nothing;
  const own =
    classes.list.find(({ is, value }) => is === 'value' && value === String(cluster)) ??
    classes.list.find(({ is }) => is === 'others');
  return own ? placeMark(own.colour[state.scheme.value]) : nothing;
}
