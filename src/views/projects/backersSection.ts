// Who is behind what: organisations, and the events and projects that they took a part in, a line for every part; the
// same as a list and as a table.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Backers, Backing } from '../../analysis/entries/backers';
import type { EventKind } from '../../data/eventRecords';
import { groupBy } from '../../lib/groupBy';
import { eventShape } from '../parts/marks/eventShape';
import { foreignText } from '../parts/words/foreignText';
import { unfold, unfoldTable } from '../parts/panel/unfold';
import { LINE_HEIGHT, namesIn, type BackersLayout, type Spot } from './backersLayout';
import { FOLD } from './backersModel';
import { organisationOf, ROLES, say, timeOf, titleOf, type Panel } from './panel';

export function backersSection(panel: Panel): TemplateResult {
  const { local, t } = panel;
  return unfold(local.unfolded, FOLD, t.backers, () => backersTemplate(panel));
}

function backersTemplate(panel: Panel): TemplateResult {
  const { entries, local, backers, t, m } = panel;
  const all = backers.all.value;
  const shown = backers.shown.value;
  const layout = backers.layout.value;
  const silent = entries.listed.value.length - all.entries.length;
  if (all.links.length === 0) return html`<p>${t.backersNone}</p>`;
  const { organisations, entries: backed } = shown;
  return html`<div class="projects-backers">
    <p>
      ${t.backersIntro(organisations.length, say(panel, organisations.length), backed.length, say(panel, backed.length))}
      ${silent > 0 ? t.backersSilent(silent, say(panel, silent)) : nothing}
    </p>
    ${
      backers.hasRare.value
        ? html`<label class="panel-check">
            <input
              type="checkbox"
              .checked=${local.rare.value}
              @change=${() => (local.rare.value = !local.rare.value)}
            />
            ${t.backersAll}
          </label>`
        : nothing
    }
    <ul class="projects-roles" aria-hidden="true">
      ${ROLES.filter(role => shown.links.some(({ roles }) => roles[0] === role)).map(
        role =>
          html`<li>
            <svg width="26" height="8" viewBox="0 0 26 8"><path data-role=${role} d="M0 4H26" /></svg
            >${t.roles[role]}
          </li>`,
      )}
    </ul>
    ${layout ? pictureTemplate(panel, shown, layout) : html`<p class="panel-note" role="status">${m.app.panelLoading}</p>`}
    ${bodiesTemplate(panel, shown)}
    ${unfoldTable(local.unfolded, 'backers-table', t.backersTable, () => tableTemplate(panel, shown))}
  </div>`;
}

/** For the eye and the pointer; keys reach the same in the list below it. */
function pictureTemplate(panel: Panel, shown: Backers, layout: BackersLayout): TemplateResult {
  const { entries, local } = panel;
  const { width, height, spots } = layout;
  const chosen = entries.question.value.chosen.organisation ?? [];
  const pointed = local.pointed.value;
  const open = entries.open.value?.id;
  const isOn = ({ organisation, entry }: Backing) =>
    pointed === ''
      ? chosen.includes(organisation) || entry === open
      : organisation === pointed || entry === pointed;
  // Those that stand out lie above the others.
  const links = [...shown.links].sort((x, y) => Number(isOn(x)) - Number(isOn(y)));
  const lit = new Set(links.filter(isOn).flatMap(({ organisation, entry }) => [organisation, entry]));
  const counts = countsIn(shown);
  const sizeOf = (id: string) => 4 + 1.7 * Math.sqrt(counts.get(id) ?? 1);
  const names = namesIn(
    layout,
    shown.organisations.map(id => ({ id, name: organisationOf(panel, id).text, size: sizeOf(id) })),
  );
  const point = (id: string) => () => (local.pointed.value = id);
  return html`<svg
    class="projects-picture"
    viewBox="0 0 ${width} ${height}"
    data-lit=${lit.size > 0}
    aria-hidden="true"
  >
    ${links.map(link => {
      const [from, to] = [spots.get(link.organisation)!, spots.get(link.entry)!];
      return svg`<path data-role=${link.roles[0] ?? 'organiser'} data-on=${isOn(link)} d=${`M${px(from)}L${px(to)}`} />`;
    })}
    ${shown.entries.map(entry => {
      const title = `${titleOf(panel, entry).text}, ${timeOf(panel, entry)}`;
      return svg`<g class="projects-entry" data-on=${lit.has(entry.id)} data-of=${entry.of} transform=${`translate(${px(spots.get(entry.id)!)})`}
          @click=${() => entries.choose(entry)} @pointerenter=${point(entry.id)} @pointerleave=${point('')}>
          <title>${title}</title><circle class="projects-hit" r="10" />${
            entry.of === 'event'
              ? svg`<path d=${eventShape(entry.kind as EventKind)} />`
              : svg`<circle r="3.2" />`
          }</g>`;
    })}
    ${[...shown.organisations].reverse().map(id => {
      const { x, y } = spots.get(id)!;
      const size = sizeOf(id);
      const name = names.get(id);
      return svg`<g class="projects-body" data-on=${lit.has(id)}
          @click=${() => choose(panel, id)} @pointerenter=${point(id)} @pointerleave=${point('')}>
          <title>${organisationOf(panel, id).text}</title>
          <rect x=${x - size} y=${y - size} width=${2 * size} height=${2 * size} rx="2" />
          ${name?.lines.map(
            (line, at) =>
              svg`<text x=${name.x} y=${name.y + LINE_HEIGHT * at} text-anchor=${name.anchor}>${line}</text>`,
          )}
        </g>`;
    })}
  </svg>`;
}

const px = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const countsIn = ({ links }: Backers): ReadonlyMap<string, number> =>
  new Map([...groupBy(links, ({ organisation }) => organisation)].map(([id, own]) => [id, own.length]));

const choose = ({ entries }: Panel, id: string): void => {
  const chosen = entries.question.peek().chosen.organisation ?? [];
  entries.filterBy('organisation', chosen.includes(id) ? [] : [id]);
};

function bodiesTemplate(panel: Panel, shown: Backers): TemplateResult {
  const { entries, local } = panel;
  const counts = countsIn(shown);
  const chosen = entries.question.value.chosen.organisation ?? [];
  return html`<ul class="projects-counted">
    ${shown.organisations.map(id => {
      const name = organisationOf(panel, id);
      const n = counts.get(id) ?? 0;
      return html`<li>
        <button
          aria-pressed=${chosen.includes(id)}
          aria-label=${panel.t.organisation(name.text, n, say(panel, n))}
          @click=${() => choose(panel, id)}
          @pointerenter=${() => (local.pointed.value = id)}
          @pointerleave=${() => (local.pointed.value = '')}
          @focus=${() => (local.pointed.value = id)}
          @blur=${() => (local.pointed.value = '')}
        >
          <span>${foreignText(panel, name)}</span> <span class="projects-count">${say(panel, n)}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

function tableTemplate(panel: Panel, { links, organisations, entries }: Backers): TemplateResult {
  const { t } = panel;
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t.backersColumns.organisation}</th>
        <th scope="col">${t.backersColumns.role}</th>
        <th scope="col">${t.backersColumns.entry}</th>
      </tr>
    </thead>
    <tbody>
      ${organisations.flatMap(id =>
        links
          .filter(({ organisation }) => organisation === id)
          .map(({ entry, roles }) => {
            const found = byId.get(entry)!;
            return html`<tr>
              <th scope="row">${foreignText(panel, organisationOf(panel, id))}</th>
              <td>${roles.map(role => t.roles[role]).join(', ')}</td>
              <td>${foreignText(panel, titleOf(panel, found))}, ${timeOf(panel, found)}</td>
            </tr>`;
          }),
      )}
    </tbody>
  </table>`;
}
