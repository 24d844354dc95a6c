// All that the tables have of an entry: its state, places, organisations, working groups, where the sources differ.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Entry, EntryPlace } from '../../analysis/entries/entry';
import type { Lang } from '../../i18n';
import { listParts } from '../../i18n/format';
import { textIn } from '../../i18n/fallback';
import { choosePlace } from '../parts/places/choosePlace';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import { hostOf } from '../../lib/hostOf';
import { claimsTemplate } from './claims';
import { organisationOf, placeText, ROLES, say, sourceOf, themeOf, titleOf, told, type Panel } from './panel';

type Part = TemplateResult | typeof nothing;

export function detailsTemplate(panel: Panel, entry: Entry): TemplateResult {
  const { t, lang } = panel;
  const { state } = entry;
  const motto = textIn(lang, entry.motto);
  return html`<div class="projects-details" id="entry-${entry.id}">
    ${state === 'held' ? nothing : html`<p class="projects-notice">${t.stateNotes[state]}</p>`}
    <dl>
      ${originalTitle(panel, entry)} ${motto ? row(t.motto, foreignText(panel, motto)) : nothing}
      ${placesRow(panel, entry)} ${rolesRows(panel, entry)}
      ${
        entry.themes.length > 0
          ? row(t.ofTheme, entry.themes.map(theme => themeOf(panel, theme)).join(', '))
          : nothing
      }
      ${cameUpAt(panel, entry)}
      ${entry.note === '' ? nothing : row(t.note, foreignText(panel, told(panel, entry.note, 'en')))}
      ${sourceRow(panel, entry)}
    </dl>
    ${topicsTemplate(panel, entry)} ${projectsTemplate(panel, entry)} ${claimsTemplate(panel, entry)}
  </div>`;
}

const row = (name: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;

/** Of a title that is translated, the one by which the source is found. */
function originalTitle(panel: Panel, { title, titleLang }: Entry): Part {
  const { lang, t } = panel;
  if (titleLang === '' || titleLang === lang || title[lang] === '') return nothing;
  return row(t.originalTitle, foreignText(panel, { text: title[titleLang as Lang], lang: titleLang }));
}

function placesRow(panel: Panel, { places, of }: Entry): Part {
  const { t, lang } = panel;
  if (places.length === 0) return of === 'event' ? nothing : row(t.places, t.noPlace);
  return row(
    t.places,
    listParts(
      lang,
      places.map(place => placeTemplate(panel, place)),
    ),
  );
}

function placeTemplate(panel: Panel, place: EntryPlace): unknown {
  const { state, network } = panel;
  const name = placeText(panel, place);
  if (!network.placeIndex.has(place.id)) return name;
  const point = (here: boolean) => state.setHover(here ? { place: network.placeIndex.get(place.id)! } : null);
  const choose = (event: MouseEvent) => {
    // The button goes with its page, so no pointer will leave it.
    point(false);
    choosePlace(state, place.id, event);
  };
  return html`<button
    class="panel-link"
    @click=${choose}
    @pointerenter=${() => point(true)}
    @pointerleave=${() => point(false)}
    @focus=${() => point(true)}
    @blur=${() => point(false)}
  >
    ${name}
  </button>`;
}

function rolesRows(panel: Panel, { roles, of, state, kind }: Entry): Part | readonly Part[] {
  const { t } = panel;
  if (roles.length === 0) {
    // Of a milestone nobody asks who was behind it.
    const says = of === 'event' && kind !== 'milestone' && state !== 'known';
    return says ? html`<div><dd class="projects-quiet">${t.noRoles}</dd></div>` : nothing;
  }
  return ROLES.flatMap(role => {
    const own = roles.filter(one => one.role === role);
    if (own.length === 0) return [];
    return row(
      t.roles[role],
      html`<ul>
        ${own.map(({ organisation }) => html`<li>${organisationButton(panel, organisation)}</li>`)}
      </ul>`,
    );
  });
}

/** Lists what else an organisation is behind. */
function organisationButton(panel: Panel, id: string): TemplateResult {
  const name = organisationOf(panel, id);
  return html`<button class="panel-link" @click=${() => panel.entries.filterBy('organisation', [id])}>
    ${foreignText(panel, name)}
  </button>`;
}

function cameUpAt(panel: Panel, { event }: Entry): Part {
  const found = event === '' ? undefined : panel.entries.all.value.find(({ id }) => id === event);
  return found ? row(panel.t.cameUpAt, entryButton(panel, found)) : nothing;
}

function entryButton(panel: Panel, entry: Entry): TemplateResult {
  return html`<button class="panel-link" @click=${() => panel.entries.choose(entry)}>
    ${foreignText(panel, titleOf(panel, entry))}
  </button>`;
}

function projectsTemplate(panel: Panel, { id }: Entry): Part {
  const own = panel.entries.all.value.filter(({ event, themeOnly }) => event === id && !themeOnly);
  if (own.length === 0) return nothing;
  const counted = own.filter(({ state }) => state !== 'disputed').length;
  return html`<details class="unfold">
    <summary>${panel.t.projectsOf(counted, say(panel, counted))}</summary>
    <ul class="projects-plain">
      ${own.map(
        project =>
          html`<li>
            ${entryButton(panel, project)}
            ${project.state === 'held' ? nothing : html`<span class="projects-state">${panel.t.states[project.state]}</span>`}
          </li>`,
      )}
    </ul>
  </details>`;
}

function topicsTemplate(panel: Panel, { topics }: Entry): Part {
  const { t, lang } = panel;
  if (topics.length === 0) return nothing;
  return html`<h4>${t.topics(say(panel, topics.length))}</h4>
    <ul class="projects-plain">
      ${topics.map(({ name, coordinator }) => {
        const text = textIn(lang, name);
        return html`<li>
          ${text ? foreignText(panel, text) : nothing}
          ${
            coordinator === ''
              ? nothing
              : html`<span class="projects-quiet"
                  >${t.coordinatedBy(organisationOf(panel, coordinator).text)}</span
                >`
          }
        </li>`;
      })}
    </ul>`;
}

function sourceRow(panel: Panel, { source, id, themeOnly }: Entry): Part {
  const { t, dataset } = panel;
  if (themeOnly) return nothing;
  const further = dataset.tables.claims.filter(
    ({ subject, field }) => subject === id && field === 'see_also',
  );
  const ids = [source, ...further.map(claim => claim.source)];
  const found = [...new Set(ids)].flatMap(one => sourceOf(panel, one) ?? []);
  if (found.length === 0) return row(t.source, t.noSource);
  return row(
    t.source,
    found.map(({ url, publisher }, at) => [
      at > 0 ? ', ' : '',
      outwardLink(url, publisher || hostOf(url), at > 0 ? `${t.furtherSource}: ${publisher}` : undefined),
    ]),
  );
}
