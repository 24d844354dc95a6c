// What the whole panel follows: colours on map and network, absent cities, list or plot; and the filters of the rows.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { countsAbsent, LEAST_ABSENT } from '../../analysis/underconnected/absentChoice';
import { FLAG, type Found } from '../../analysis/underconnected/underconnected';
import { NO_COUNTRY } from '../../data/noCountry';
import { formatCountry, localeOf } from '../../i18n/format';
import { EXPECTED } from '../../state/expectedClasses';
import type { Expectation } from '../../worker/askExpectation';
import { flagBits, type Flagged } from '../parts/words/expectation';
import { saveButton } from './csv';
import { countryOf, PARTS, SIZES, type Filters } from './model';
import { say, type ListPanel, type Panel } from './panel';

export function controls(panel: ListPanel): TemplateResult {
  const { state, model, t } = panel;
  const painted = state.colour.value === EXPECTED && state.level.value === 'place';
  const paint = () => {
    if (painted) return state.set({ colour: 'none' });
    if (state.level.peek() !== 'place') state.setLevel('place');
    state.set({ colour: EXPECTED });
  };
  const part = model.part.value;
  return html`<div class="panel-tools">
      <button class="panel-button" aria-pressed=${painted} @click=${paint}>${t.paint}</button>
    </div>
    <div class="panel-tools">
      <div class="segmented" role="group" aria-label=${t.partsLabel}>
        ${PARTS.map(
          id =>
            html`<button type="button" aria-pressed=${id === part} @click=${() => (model.part.value = id)}>
              ${t.parts[id]}
            </button>`,
        )}
      </div>
      ${part === 'list' ? saveButton(panel) : nothing}
    </div>
    ${absentChoice(panel, panel.expectation)}`;
}

/** Where the list leaves it open, or sets out to have them all. */
export function absentChoice(panel: Panel, { coverage }: Expectation): TemplateResult | typeof nothing {
  const { state, t } = panel;
  if (coverage.absent === 'no') return nothing;
  const change = (event: Event) =>
    state.set({ absent: (event.target as HTMLInputElement).checked ? 'with' : 'without' });
  return html`<label class="panel-check"
    ><input
      type="checkbox"
      .checked=${countsAbsent(coverage.absent, state.absent.value)}
      @change=${change}
    />${t.absent(say(panel, LEAST_ABSENT))}</label
  >`;
}

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Drawn while they are unfolded. */
export function filterFields(panel: ListPanel): TemplateResult {
  const { t, model } = panel;
  const open = model.narrowing.value;
  const toggle = (event: Event) => (model.narrowing.value = (event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="unfold" .open=${live(open)} @toggle=${toggle}>
    <summary>${t.filters.title}</summary>
    ${open ? fields(panel) : nothing}
  </details>`;
}

function fields(panel: ListPanel): TemplateResult {
  const { t, e, model, answer, expectation } = panel;
  const { country, region, flag, size } = model.filters.value;
  const flags = (Object.keys(FLAG) as Flagged[])
    .filter(one => answer.flags.some((_, row) => (flagBits(expectation, answer, row) & FLAG[one]) !== 0))
    .map(one => ({ value: one, name: e.flags[one] }));
  const sizes = SIZES.map((from, at) => ({
    value: String(at),
    name: t.filters.sizes(at === 0 ? '' : say(panel, from), SIZES[at + 1] ? say(panel, SIZES[at + 1]!) : ''),
  }));
  const by = (change: (value: string) => Partial<Filters>) => (value: string) =>
    model.filterBy(change(value));
  const { all, anyFlag } = t.filters;
  const some = [
    {
      label: t.filters.flag,
      all: anyFlag,
      options: flags,
      least: 1,
      now: flag,
      change: by(value => ({ flag: value as Flagged | '' })),
    },
    {
      label: t.filters.country,
      all,
      options: countriesIn(panel),
      least: 2,
      now: country,
      change: by(value => ({ country: value, region: '' })),
    },
    {
      label: t.filters.region,
      all,
      options: regionsIn(panel, country),
      least: 2,
      now: region,
      change: by(value => ({ region: value })),
    },
    {
      label: t.filters.size,
      all,
      options: sizes,
      least: 1,
      now: size < 0 ? '' : String(size),
      change: by(value => ({ size: value === '' ? -1 : Number(value) })),
    },
  ];
  return html`<div class="expect-filters">
    ${some.filter(({ options, least }) => options.length >= least).map(select)}
  </div>`;
}

interface Select {
  readonly label: string;
  /** The choice of none of the options. */
  readonly all: string;
  readonly options: readonly Option[];
  readonly now: string;
  readonly change: (value: string) => void;
}

function select({ label, all, options, now, change }: Select): TemplateResult {
  return html`<label class="panel-field"
    ><span>${label}</span>
    <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${now === ''}>${all}</option>
      ${options.map(({ value, name }) => html`<option value=${value} .selected=${value === now}>${name}</option>`)}
    </select></label
  >`;
}

const countries = new WeakMap<Found, ReadonlySet<string>>();

function countriesIn({ lang, answer, expectation }: ListPanel): readonly Option[] {
  const codes =
    countries.get(answer) ?? new Set(Array.from(answer.places, place => countryOf(expectation, place)));
  countries.set(answer, codes);
  return sorted(
    lang,
    [...codes]
      .filter(code => code !== NO_COUNTRY)
      .map(value => ({ value, name: formatCountry(lang, value) })),
  );
}

/** Of the chosen country, or of all while these are few; those with a name. */
function regionsIn({ lang, speaker, answer, expectation }: ListPanel, country: string): readonly Option[] {
  const own = Array.from(answer.places).flatMap(place => expectation.network.places[place] ?? []);
  const codes = new Set(
    own.filter(place => country === '' || place.country === country).map(({ region }) => region),
  );
  return sorted(
    lang,
    [...codes]
      .map(value => ({ value, name: value === '' ? '' : speaker.regionName(value) }))
      .filter(({ name }) => name !== ''),
  );
}

function sorted(lang: string, options: readonly Option[]): readonly Option[] {
  const { compare } = new Intl.Collator(localeOf(lang));
  return [...options].sort((x, y) => compare(x.name, y.name));
}
