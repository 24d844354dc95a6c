// What somebody says of the whole: title, licence, coverage, and how places are known. "Not known" is an answer to all.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LICENCE_IDS } from '../../data/import/licences';
import { columnAt, COVERAGES, formOf, type ImportPlan, type SheetUse } from '../../data/import/plan';
import { choice } from './choice';
import { countryChoices } from '../parts/places/countryChoices';
import type { Dialog } from './dialog';

export function wholePart(dialog: Dialog, plan: ImportPlan): TemplateResult {
  const { model, t } = dialog;
  const set = (part: Partial<ImportPlan>) => model.change(now => ({ ...now, ...part }));
  const text = (label: string, value: string, put: (value: string) => void) =>
    html`<label class="import-choice">
      <span>${label}</span>
      <input
        type="text"
        autocomplete="off"
        .value=${value}
        @input=${(event: Event) => put((event.target as HTMLInputElement).value)}
      />
    </label>`;
  return html`<section class="import-whole">
    <h3>${t.whole}</h3>
    <div class="import-settings">
      ${text(t.name, plan.title, title => set({ title }))}
      ${choice(
        t.licence,
        LICENCE_IDS.map(id => [id, t.licences[id]] as const),
        plan.licence,
        licence => set({ licence }),
      )}
      ${
        plan.licence === 'own'
          ? text(t.licenceWords, plan.licenceWords, licenceWords => set({ licenceWords }))
          : nothing
      }
      ${choice(
        t.coverage,
        COVERAGES.toSorted((x, y) => Number(y === 'unknown') - Number(x === 'unknown')).map(
          id => [id, t.coverages[id]] as const,
        ),
        plan.coverage,
        coverage => set({ coverage }),
        t.coverageNote,
      )}
      ${
        formOf(plan) === 'placesAndPairs'
          ? choice(
              t.joinBy,
              (['id', 'name'] as const).map(by => [by, t.joinBys[by]] as const),
              plan.joinBy,
              joinBy => set({ joinBy }),
            )
          : nothing
      }
      ${countryFields(dialog, plan)}
    </div>
    ${
      lacksCoordinates(plan)
        ? html`<label class="import-check">
            <input
              type="checkbox"
              .checked=${plan.gazetteer}
              @change=${(event: Event) => set({ gazetteer: (event.target as HTMLInputElement).checked })}
            />
            ${t.gazetteer}
          </label>`
        : nothing
    }
  </section>`;
}

/** Where no column says in which country a place is, one may be said for all. */
function countryFields({ model, lang, t }: Dialog, plan: ImportPlan): readonly TemplateResult[] {
  const uses = new Set(plan.sheets.map(({ use }) => use));
  const lacks = (use: SheetUse, role: 'country' | 'country1' | 'country2') =>
    plan.sheets.some(sheet => sheet.use === use && columnAt(sheet, role) < 0);
  const put = (side: 0 | 1) => (code: string) =>
    model.change(now => {
      const [first, second] = now.countries;
      return { ...now, countries: side === 0 ? [code, second] : [first, code] };
    });
  const field = (label: string, side: 0 | 1) =>
    choice(
      label,
      [['', t.noCountry] as const, ...countryChoices(lang)],
      plan.countries[side],
      put(side),
      plan.countries[side] === '' ? t.countryNote : '',
    );
  if (uses.has('lists')) {
    return [...(lacks('lists', 'country') ? [field(t.countryOfRows, 0)] : []), field(t.countryOfPartners, 1)];
  }
  // Where places have a table, it is for that one to say.
  if (uses.has('places') && !lacks('places', 'country')) return [];
  return [
    ...(lacks('pairs', 'country1') ? [field(t.countries[0]!, 0)] : []),
    ...(lacks('pairs', 'country2') ? [field(t.countries[1]!, 1)] : []),
  ];
}

/** With columns for them a few may still be empty. */
const lacksCoordinates = ({ sheets }: ImportPlan): boolean => sheets.some(({ use }) => use !== 'none');
