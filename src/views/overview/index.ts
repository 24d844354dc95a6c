// Overview: the key figures of what is shown, each with the network and the time it stands on.

import { html, type TemplateResult } from 'lit-html';
import { FINDINGS, numbersOf, sentencesOf } from '../../analysis/findings';
import { type FindingInput, type FindingWorld, worldOf } from '../../analysis/findings/world';
import { isOver } from '../../graph/status';
import { formatNumber } from '../../i18n/format';
import type { Shown } from '../../state/shown';
import type { State } from '../../state/state';
import { basisOf } from '../parts/words/basis';
import { choosePlace } from '../parts/places/choosePlace';
import { placeName } from '../parts/places/placeName';
import { panelView } from '../parts/panel/templateView';
import { yearEndIn } from '../parts/words/yearEnd';
import { overviewFigures } from './overviewFigures';
import { wordsOf } from './words';
import './overview.css';

export const overviewView = panelView('overview', template, state => {
  const { listed } = state;
  const [data, network, shown] = [state.data.peek(), listed.network.peek(), listed.shown.peek()];
  if (!data || !network || !shown) return [];
  const world = () => worldIn({ network, tables: data.tables, shown, mode: state.mode.peek() });
  return [world, ...FINDINGS.map(id => () => numbersOf(id, world()))];
});

interface Showing extends Pick<FindingInput, 'network' | 'tables' | 'mode'> {
  readonly shown: Shown;
}

const worlds = new WeakMap<Shown, FindingWorld>();

/** One world as long as the same is shown. */
function worldIn({ network, tables, shown, mode }: Showing): FindingWorld {
  const known = worlds.get(shown);
  if (known) return known;
  const { status, kinds, year, filteredOut } = shown;
  const world = worldOf({ network, tables, status, kinds, mode, year, filtered: filteredOut > 0 });
  worlds.set(shown, world);
  return world;
}

function template(state: State): TemplateResult {
  const data = state.data.value;
  // Nothing that is only thought of stands out.
  const network = state.listed.network.value;
  const shown = state.listed.shown.value;
  if (!data || !network || !shown) return html``;
  const { overview, findings, counts, status, kinds } = state.messages.value;
  const { labels } = overview;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const { mode, year, period } = {
    mode: state.mode.value,
    year: state.year.value,
    period: state.period.value,
  };
  const hidden = shown.filteredOut;
  const world = worldIn({ network, tables: data.tables, shown, mode });
  const figures = overviewFigures(world);
  const moment =
    mode === 'year'
      ? overview.shownYear(yearEndIn(state, year))
      : mode === 'period'
        ? overview.shownPeriod(String(period[0]), String(period[1]))
        : overview.shownAll;
  return html`<article class="panel-page overview">
    <h2 tabindex="-1">${data.info.title[lang]}</h2>
    <p class="overview-lead">
      ${overview.summary(
        say(network.places.length),
        counts.ties(network.ties.length, say(network.ties.length)),
      )}
    </p>
    <p>${moment}</p>
    ${hidden > 0 ? html`<p>${overview.filteredOut(hidden, say(hidden))}</p>` : ''}

    <dl class="overview-figures">
      ${
        mode === 'period'
          ? figure(say(shown.counts.founded), labels.founded)
          : figure(say(shown.counts.inForce), labels.inForce)
      }
      ${figure(say(shown.counts.unknownFounding), labels.unknownFounding)}
      ${figure(say(shown.placeCount), labels.places(shown.placeCount))}
    </dl>

    ${
      shown.tieCount === 0
        ? html`<p>${overview.none}</p>`
        : html`<section>
            <h3>${overview.findings}</h3>
            <p class="overview-basis">
              ${basisOf(state, {
                undated: shown.counts.unknownFounding,
                filtered: world.filtered,
                including: hasEnded(world) && overview.basis.ended,
                real: true,
              })}
            </p>
            <ul class="overview-findings">
              ${sentencesOf(world, findings, wordsOf(state, network)).map(
                ([id, sentence]) => html`<li data-finding=${id}>${sentence}</li>`,
              )}
            </ul>
          </section>`
    }
    ${list(
      overview.status,
      figures.byStatus.map(([name, n]) => [status[name], say(n)]),
    )}
    ${list(
      overview.kind,
      figures.byKind.map(([kind, n]) => [kinds[kind], say(n)]),
    )}
    ${
      figures.top.length === 0
        ? ''
        : html`<section>
            <h3>${overview.mostPartners}</h3>
            <ol class="overview-top">
              ${figures.top.map(
                ({ place, partners, incomplete }) =>
                  html`<li>
                    <button
                      @click=${(event: MouseEvent) => choosePlace(state, network.places[place]!.id, event)}
                    >
                      ${placeName({ lang, m: state.messages.value }, state.nameOf.value(place))}
                    </button>
                    <span>
                      ${
                        incomplete
                          ? html`<span class="overview-incomplete" title=${overview.incompleteWhy}
                              >${overview.incomplete}</span
                            >`
                          : ''
                      }
                      ${overview.partners(partners, say(partners))}
                    </span>
                  </li>`,
              )}
            </ol>
          </section>`
    }

    <section class="overview-coverage">
      <h3>${overview.coverage}</h3>
      <p>${data.info.coverage.question[lang]}</p>
      <p>${data.info.coverage.limits[lang]}</p>
    </section>
  </article>`;
}

function hasEnded({ ties, status }: FindingWorld): boolean {
  return ties.some(tie => isOver(status[tie]!));
}

function figure(value: string, label: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function list(title: string, rows: readonly (readonly [string, string])[]): TemplateResult | '' {
  if (rows.length === 0) return '';
  return html`<section>
    <h3>${title}</h3>
    <dl class="overview-list">
      ${rows.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
