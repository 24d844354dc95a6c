// Of a dataset that the reader has opened: what became of its rows, where its places are from, the places that are not
// certain with the cities that may be meant, and the way back to how it was read.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Candidate, DoubtfulPlace } from '../../data/import/coordinates';
import { NO_COUNTRY } from '../../data/noCountry';
import { formatCountry, formatList, formatNumber } from '../../i18n/format';
import type { Imported } from '../../state/loaded';
import type { OpenedDataset } from '../../state/openedDatasets';
import { importSums } from '../parts/words/importSums';
import { fold } from './fold';
import type { Loaded, Page } from './panel';
import type { PanelTexts } from './texts';

/** Some tables have thousands of them. */
const LISTED = 50;

interface Opened {
  readonly from: OpenedDataset;
  readonly imported: Imported;
}

function openedOf({ state, dataset }: Loaded): Opened | null {
  const imported = state.imported.value;
  const from = state.opened.value.find(({ id }) => id === dataset.info.id);
  return imported && from ? { from, imported } : null;
}

export function openedSection(page: Loaded, t: PanelTexts | null): TemplateResult | typeof nothing {
  const opened = openedOf(page);
  if (!opened || !t) return nothing;
  const { state, m, lang } = page;
  const { from, imported } = opened;
  const { coordinates } = imported;
  const parts = (['fromFile', 'fromGazetteer', 'chosen'] as const).flatMap(part =>
    coordinates[part] === 0 ? [] : [t.opened.from[part](formatNumber(lang, coordinates[part]))],
  );
  return html`<section>
    <h3>${t.opened.title}</h3>
    <p>${importSums(m, lang, imported)}</p>
    ${from.replanned ? html`<p>${t.opened.replanned}</p>` : nothing}
    ${parts.length > 0 ? html`<p>${t.opened.coordinates(formatList(lang, parts))}</p>` : nothing}
    ${
      coordinates.without === 0
        ? nothing
        : html`<p>${t.opened.without(coordinates.without, formatNumber(lang, coordinates.without))}</p>`
    }
    ${coordinates.gazetteer === 'unreachable' ? html`<p>${t.opened.unreachable}</p>` : nothing}
    ${
      from.plan === null
        ? nothing
        : html`<p>
            <button
              class="data-button"
              @click=${() => state.startOpening({ files: from.files, again: from })}
            >
              ${t.opened.change}
            </button>
          </p>`
    }
  </section>`;
}

/** Those first for which there is something to choose. */
const byChoice = (x: DoubtfulPlace, y: DoubtfulPlace) =>
  Number(y.candidates.length > 0) - Number(x.candidates.length > 0);

export function doubtfulFold(page: Page): TemplateResult | typeof nothing {
  const opened = openedOf(page);
  const doubtful = opened?.imported.coordinates.doubtful ?? [];
  if (!opened || doubtful.length === 0) return nothing;
  const { lang, t } = page;
  const count = formatNumber(lang, doubtful.length);
  return fold(page, 'doubtful', t.opened.doubtful(doubtful.length, count), '', () =>
    doubtfulList(page, opened, doubtful),
  );
}

function doubtfulList(page: Page, { from }: Opened, doubtful: readonly DoubtfulPlace[]): TemplateResult {
  const { state, dataset, lang, t, panel } = page;
  const all = panel.allDoubtfulOf.value === dataset;
  const sorted = doubtful.toSorted(byChoice);
  const chosen =
    panel.chosen.value?.of === dataset ? panel.chosen.value.city : new Map<string, string | null>();
  const say = (n: number) => formatNumber(lang, n);
  const apply = () => {
    if (!from.plan || chosen.size === 0) return;
    const chosenCity = { ...from.plan.chosenCity, ...Object.fromEntries(chosen) };
    panel.chosen.value = null;
    state.readAgain({ ...from, plan: { ...from.plan, chosenCity }, result: null });
  };
  const mayChoose = doubtful.some(({ candidates }) => candidates.length > 0);
  const mayNot = doubtful.some(({ candidates }) => candidates.length === 0);
  return html`${mayChoose ? html`<p>${t.opened.doubtfulIntro}</p>` : nothing}
    ${mayNot ? html`<p>${t.opened.noneToChoose}</p>` : nothing}
    <ul class="data-doubtful">
      ${(all ? sorted : sorted.slice(0, LISTED)).map(place => doubtfulPlace(page, place, chosen))}
    </ul>
    ${
      !all && sorted.length > LISTED
        ? html`<button class="data-button" @click=${() => (panel.allDoubtfulOf.value = dataset)}>
            ${t.opened.all(say(sorted.length))}
          </button>`
        : nothing
    }
    ${
      mayChoose
        ? html`<button
            class="data-button"
            aria-disabled=${chosen.size === 0 ? 'true' : 'false'}
            @click=${apply}
          >
            ${t.opened.apply(chosen.size, say(chosen.size))}
          </button>`
        : nothing
    }`;
}

/** What the choice holds beside ids of cities. */
const LEAVE = 'leave';
const NONE = 'none';

function doubtfulPlace(
  page: Page,
  { place, name, country, table, line, doubt, candidates }: DoubtfulPlace,
  chosen: ReadonlyMap<string, string | null>,
): TemplateResult {
  const { dataset, lang, t, panel } = page;
  const called = country === NO_COUNTRY ? name : `${name}, ${formatCountry(lang, country)}`;
  const now = chosen.has(place) ? (chosen.get(place) ?? NONE) : LEAVE;
  const changed = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const city = new Map(chosen);
    if (value === LEAVE) city.delete(place);
    else city.set(place, value === NONE ? null : value);
    panel.chosen.value = { of: dataset, city };
  };
  const choices = [
    [LEAVE, t.opened.leave] as const,
    ...candidates.map(city => [city.id, cityText(page, city)] as const),
    [NONE, t.opened.noneOfThem] as const,
  ];
  return html`<li>
    <strong>${called}</strong>
    <span class="data-quiet">${t.opened.named(table, formatNumber(lang, line))}</span>
    <p>${t.opened.doubts[doubt]}</p>
    ${
      candidates.length === 0
        ? nothing
        : html`<select aria-label=${t.opened.which(called)} @change=${changed}>
            ${choices.map(([id, text]) => html`<option value=${id} .selected=${id === now}>${text}</option>`)}
          </select>`
    }
  </li>`;
}

/** "Springfield, Illinois, Vereinigte Staaten (114.394 Einwohner)" */
function cityText({ lang, t }: Page, { name, region, country, population }: Candidate): string {
  const where = [name, region?.[lang] ?? '', formatCountry(lang, country)].filter(part => part !== '');
  return `${where.join(', ')} (${t.opened.people(formatNumber(lang, population))})`;
}
