// A way step by step, the others that are as short, and what else there is to say of it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Way, Ways } from '../../analysis/paths/shortestWays';
import { TIE_KINDS } from '../../data/records';
import { foundedOn } from '../../graph/lifespan';
import { ACTIVE, PROPOSED, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import { formatCountry, formatDate, formatList } from '../../i18n/format';
import { placeName } from '../parts/places/placeName';
import { tieColours, tieMark } from '../parts/marks/tieMark';
import { nameIn, say, type Panel } from './panel';

export function wayTemplate(panel: Panel, ways: Ways, way: Way): TemplateResult {
  const { t } = panel;
  return html`<section>
      <h3>${t.steps}</h3>
      <ol class="paths-way">
        ${way.places.map(
          (place, at) =>
            html`<li>
              ${placeButton(panel, place)}${at < way.ties.length ? tieButton(panel, way, at) : nothing}
            </li>`,
        )}
      </ol>
      ${latest(panel, way)}
    </section>
    ${ways.count > 1 ? others(panel, ways, way) : nothing}`;
}

function placeButton({ state, network, lang, m }: Panel, place: number): TemplateResult {
  const { id, country } = network.places[place]!;
  return html`<span class="paths-place"
    ><button
      class="panel-link"
      @click=${() => state.select([id])}
      @pointerenter=${() => state.setHover({ place })}
      @pointerleave=${() => state.setHover(null)}
      @focus=${() => state.setHover({ place })}
      @blur=${() => state.setHover(null)}
    >
      ${placeName({ lang, m }, state.nameOf.value(place))}
    </button>
    <span class="panel-note">${formatCountry(lang, country)}</span></span
  >`;
}

function tieButton(panel: Panel, way: Way, at: number): TemplateResult {
  const { state, network, shown, t } = panel;
  const tie = way.ties[at]!;
  const names = `${nameIn(panel, way.places[at]!)} – ${nameIn(panel, way.places[at + 1]!)}`;
  const text = tieText(panel, tie);
  const mark = tieMark(
    tieColours(state)(tie, TIE_KINDS[shown.kinds[tie]!]),
    shown.status[tie]!,
    state.scheme.value,
  );
  return html`<button
    class="paths-tie"
    aria-label="${text}. ${t.openTie(names)}"
    @click=${() => state.selectTie(network.ties[tie]!.id)}
    @pointerenter=${() => state.setHover({ tie })}
    @pointerleave=${() => state.setHover(null)}
    @focus=${() => state.setHover({ tie })}
    @blur=${() => state.setHover(null)}
  >
    ${mark} <span>${text}</span>
  </button>`;
}

/** "Partnerschaft, gegründet 1992, heute ausgesetzt". */
function tieText({ network, shown, lang, m, t }: Panel, tie: number): string {
  const date = foundedOn(network.ties[tie]!);
  const code = shown.status[tie]!;
  const word = m.status[STATUS_NAMES[code]!];
  const status =
    code === ACTIVE
      ? ''
      : code === UNKNOWN
        ? t.unknownStatus
        : shown.year === null && code !== PROPOSED
          ? t.today(word)
          : word;
  return t.tie(
    m.kinds[TIE_KINDS[shown.kinds[tie]!]!],
    code === PROPOSED
      ? ''
      : date === null
        ? t.unknownYear
        : t.since(formatDate(lang, date).match(/\d{4}/)?.[0] ?? date),
    status,
  );
}

function latest({ network, t }: Panel, { ties }: Way): TemplateResult | typeof nothing {
  const years = ties.map(tie => network.founded[tie]!);
  const known = years.filter(year => !Number.isNaN(year));
  if (known.length === 0 || ties.length < 2) return nothing;
  const year = String(Math.max(...known));
  return html`<p>${known.length === years.length ? t.latest(year) : t.latestKnown(year)}</p>`;
}

/** Only the first few are offered; how many there are besides is said. */
function others(panel: Panel, ways: Ways, way: Way): TemplateResult {
  const { model, lang, t } = panel;
  const offered = [...ways.best.keys()].filter(at => ways.best[at] !== way);
  const rest = ways.count - ways.best.length;
  return html`<section>
    <h3>${t.others}</h3>
    <ul class="paths-others">
      ${offered.map(at => {
        const between = ways.best[at]!.places.slice(1, -1).map(place => nameIn(panel, place));
        return html`<li>
          <button class="panel-link" @click=${() => model.pick(ways, at)}>
            ${t.via(formatList(lang, between))}
          </button>
        </li>`;
      })}
    </ul>
    ${rest > 0 ? html`<p class="panel-note">${t.more(say(panel, rest))}</p>` : nothing}
    <p class="panel-note">${t.rule}</p>
  </section>`;
}
