// Where the sources differ about an entry: every value, the one followed first, and who states it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Entry } from '../../analysis/entries/entry';
import { statedValues, type StatedValue } from '../../graph/claims';
import { capital } from '../../lib/capital';
import { hostOf } from '../../lib/hostOf';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import { valueText } from '../parts/words/valueText';
import { sourceOf, told, type Panel } from './panel';

/** A further page states nothing, and what joins entries is told elsewhere. */
const NO_STATEMENT = new Set(['see_also', 'event', 'named_by', 'organiser', 'coordinator', 'host', 'funder']);

export function claimsTemplate(panel: Panel, { id }: Entry): TemplateResult | typeof nothing {
  const { t, dataset, m } = panel;
  const own = dataset.tables.claims.filter(
    ({ subject, field }) => subject === id && !NO_STATEMENT.has(field),
  );
  const disputed = [...new Set(own.map(({ field }) => field))]
    .map(field => ({ field, values: statedValues(own, id, field) }))
    .filter(({ values }) => values.length > 1);
  if (disputed.length === 0) return nothing;
  return html`<h4>${t.claims}</h4>
    <dl class="projects-claims">
      ${disputed.map(({ field, values }) => {
        const isFollowed = values.some(({ followed }) => followed);
        return html`<div>
          <dt>${capital(t.fields[field] ?? field)}</dt>
          ${values.map(value => {
            const said = valueText(panel, value.value, other => told(panel, other, '').text);
            const text = !isFollowed
              ? said
              : value.followed
                ? m.city.followed(said)
                : m.city.notFollowed(said);
            return html`<dd>
              ${value.followed ? html`<strong>${text}</strong>` : text} ${citations(panel, value)}
            </dd>`;
          })}
        </div>`;
      })}
    </dl>`;
}

function citations(panel: Panel, { claims }: StatedValue): TemplateResult {
  return html`<span class="projects-quiet"
    >${claims.map(({ source, note, noteLang }, at) => {
      const found = sourceOf(panel, source);
      return html`${at > 0 ? ', ' : ''}${
        found ? outwardLink(found.url, found.publisher || hostOf(found.url)) : panel.m.city.noSource
      }${note === '' ? nothing : html` – ${foreignText(panel, told(panel, note, noteLang))}`}`;
    })}</span
  >`;
}
