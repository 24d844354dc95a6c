// How it was computed: words, formula, coefficients, fit, and what countries and regions make of it.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LEAST_IN_REGION } from '../../analysis/underconnected/terms';
import type { GroupEffect, Model } from '../../analysis/underconnected/underconnected';
import { NO_COUNTRY } from '../../data/noCountry';
import { countryCodes } from '../../graph/slice';
import { formatCountry, formatPercent } from '../../i18n/format';
import type { Expectation } from '../../worker/askExpectation';
import { unfold, type Unfolded } from '../parts/panel/unfold';
import { decimal, probability, rough, say, type Panel } from './panel';

/** Of effects so many greatest and so many least. */
const SHOWN = 5;
/** Effects that spread less than this are the same to two digits. */
const LITTLE = 0.01;

export function howSection(
  panel: Panel,
  expectation: Expectation,
  model: Model,
  unfolded: Unfolded,
): TemplateResult {
  const { t } = panel;
  return unfold(
    unfolded,
    'how',
    t.how.title,
    () =>
      html`<div class="expect-how">
        <p>${t.how.words(say(panel, LEAST_IN_REGION))}</p>
        <p class="expect-formula">${t.how.formula}</p>
        ${coefficients(panel, model)} ${fit(panel, model)} ${countries(panel, expectation, model)}
        ${regions(panel, expectation, model)}
        <p>${t.how.range} ${t.how.low} ${t.how.order}</p>
        <p>${expectation.coverage.position ? t.how.flags : t.how.noPosition}</p>
        <p class="panel-note">${t.how.source}</p>
      </div>`,
  );
}

function coefficients(panel: Panel, model: Model): TemplateResult {
  const { how } = panel.t;
  const { columns, terms } = how;
  const digits = (value: number) => (Number.isFinite(value) ? decimal(panel, value, 3) : '');
  const rows: readonly (readonly [string, string, string])[] = [
    ...model.coefficients.map(
      ({ term, estimate, error }) => [terms[term], digits(estimate), digits(error)] as const,
    ),
    [how.alpha, model.alpha === 0 ? how.poisson : digits(model.alpha), digits(model.alphaError)],
    ...(model.countries.length > 0 ? [[how.countrySpread, digits(model.countrySpread), ''] as const] : []),
    ...(model.regions.length > 0 ? [[how.regionSpread, digits(model.regionSpread), ''] as const] : []),
  ];
  return html`<table class="expect-table">
    <caption>
      ${how.table}
    </caption>
    <thead>
      <tr>
        ${[columns.term, columns.estimate, columns.error].map(name => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...numbers]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${numbers.map(number => html`<td>${number}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function fit(panel: Panel, model: Model): TemplateResult {
  const { how } = panel.t;
  const ratio = 2 * (model.logLikelihood - model.emptyLogLikelihood);
  return html`<p>
    ${how.fit(
      say(panel, model.places),
      formatPercent(panel.lang, model.explained),
      decimal(panel, ratio, 1),
      decimal(panel, model.freedom - 1, 1),
      probability(panel, model.p),
    )}
    ${model.converged ? nothing : how.unsettled}
  </p>`;
}

function countries(panel: Panel, { network }: Expectation, model: Model) {
  if (model.countrySpread < LITTLE) return nothing;
  const codes = countryCodes(network);
  const named = model.countries.flatMap(effect => {
    const code = codes[effect.key] ?? NO_COUNTRY;
    return code === NO_COUNTRY ? [] : [{ ...effect, name: formatCountry(panel.lang, code) }];
  });
  return effects(panel, panel.t.how.effects.countries, named);
}

/** Regions that the dataset names; of others the gazetteer knows no more than a number. */
function regions(panel: Panel, { network, facts }: Expectation, model: Model) {
  if (model.regionSpread < LITTLE || !facts) return nothing;
  const names = new Map<number, string>();
  network.places.forEach(({ region }, place) => {
    const name = region === '' ? '' : panel.speaker.regionName(region);
    if (name !== '') names.set(facts.region[place]!, name);
  });
  const named = model.regions.flatMap(effect => {
    const name = names.get(effect.key);
    return name === undefined ? [] : [{ ...effect, name }];
  });
  return effects(panel, panel.t.how.effects.regions, named);
}

/** The greatest and the least factors; all, where they are few. */
function effects(panel: Panel, title: string, named: readonly (GroupEffect & { readonly name: string })[]) {
  if (named.length === 0) return nothing;
  const { most, least, cities } = panel.t.how.effects;
  const list = (some: typeof named) =>
    html`<ul>
      ${some.map(
        ({ name, factor, places }) =>
          html`<li>${name}: ${rough(panel, factor)} (${cities(places, say(panel, places))})</li>`,
      )}
    </ul>`;
  return html`<div>
    <h4>${title}</h4>
    ${
      named.length <= 2 * SHOWN
        ? list(named)
        : html`<p class="panel-note">${most}</p>
            ${list(named.slice(0, SHOWN))}
            <p class="panel-note">${least}</p>
            ${list(named.slice(-SHOWN).reverse())}`
    }
  </div>`;
}
