// What a claim or a change is about: its name, and a button where a click can lead to it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Network } from '../../graph/network';
import { nameIn } from '../../graph/names';
import { textIn } from '../../i18n/fallback';
import { compare } from '../../lib/compare';
import { groupBy } from '../../lib/groupBy';
import { onceFor } from '../../lib/onceFor';
import { foreignText } from '../parts/words/foreignText';
import type { Loaded } from './panel';

const tiesOf = onceFor(({ ties }: Network): ReadonlyMap<string, number> => {
  const built = new Map<string, number>();
  ties.forEach((tie, index) => {
    for (const { agreement } of tie.agreements) if (!built.has(agreement.id)) built.set(agreement.id, index);
  });
  return built;
});

/** The tie that an agreement belongs to; of an agreement of more than two the first. */
export function tieOfAgreement(network: Network, agreement: string): number | undefined {
  return tiesOf(network).get(agreement);
}

const nameOf = ({ names, lang }: Loaded, id: string) => nameIn(names, id, lang, null).text;

/** "Hatten, Oldenburg – Machatschkala": the parties by their sides. Empty where the dataset has nothing of this id. */
function subjectName(page: Loaded, id: string): string {
  const { dataset, network } = page;
  if (network.placeIndex.has(id)) return nameOf(page, id);
  const parties = dataset.tables.agreement_parties.filter(({ agreement }) => agreement === id);
  return [...groupBy(parties, ({ side }) => side)]
    .sort(([x], [y]) => compare(x, y))
    .map(([, own]) => own.map(({ place }) => nameOf(page, place)).join(', '))
    .join(' – ');
}

/** Leads to a tie or a place; plain text where the dataset's network has neither. */
export function subjectTemplate(page: Loaded, id: string): TemplateResult {
  const { state, dataset, network, lang } = page;
  const tie = tieOfAgreement(network, id);
  const place = network.placeIndex.get(id);
  if (tie !== undefined || place !== undefined) {
    const hover = tie !== undefined ? { tie } : { place: place! };
    const choose = () => {
      // The button goes with its panel, so no pointer will leave it.
      state.setHover(null);
      if (tie !== undefined) state.selectTie(network.ties[tie]!.id);
      else state.select([id]);
    };
    return html`<button
      class="data-subject"
      @click=${choose}
      @pointerenter=${() => state.setHover(hover)}
      @pointerleave=${() => state.setHover(null)}
      @focus=${() => state.setHover(hover)}
      @blur=${() => state.setHover(null)}
    >
      ${subjectName(page, id)}
    </button>`;
  }
  const { events, projects, organisation_names } = dataset.tables;
  const event = events.find(row => row.id === id);
  const project = projects.find(row => row.id === id);
  const title = event
    ? textIn(lang, { de: event.titleDe, en: event.titleEn, ru: event.titleRu })
    : project
      ? { text: project.title, lang: project.titleLang }
      : {
          text: organisation_names.find(row => row.organisation === id)?.name ?? subjectName(page, id),
          lang: '',
        };
  return title && title.text !== ''
    ? html`<span class="data-subject">${foreignText(page, title)}</span>`
    : html`${nothing}`;
}
