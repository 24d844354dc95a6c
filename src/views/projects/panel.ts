// What every part of the panel is made from, and the words for what the tables hold.

import type { Signal } from '@preact/signals-core';
import type { Entry, EntryPlace, Role } from '../../analysis/entries/entry';
import type { OrganisationName } from '../../data/eventRecords';
import type { Dataset, Source } from '../../data/records';
import { nameIn } from '../../graph/names';
import type { Network } from '../../graph/network';
import { translated, translationIndex } from '../../graph/translations';
import type { Lang, Messages } from '../../i18n';
import { preferredLanguages, textIn } from '../../i18n/fallback';
import { formatDates, formatNumber } from '../../i18n/format';
import { groupBy } from '../../lib/groupBy';
import { onceFor } from '../../lib/onceFor';
import type { Entries } from '../../state/entries';
import type { State } from '../../state/state';
import type { ForeignText } from '../parts/words/foreignText';
import type { Unfolded } from '../parts/panel/unfold';
import type { BackersModel } from './backersModel';
import type { ProjectsTexts } from './texts';

/** What only this panel knows. */
export interface Local {
  readonly unfolded: Unfolded;
  /** The question whose rows are listed to the last, as text; whoever asks another has the first ones again. */
  readonly long: Signal<string>;
  /** Organisations with a single entry are drawn too. */
  readonly rare: Signal<boolean>;
  /** Id of the organisation or entry whose lines stand out; empty: none. */
  readonly pointed: Signal<string>;
}

export interface Panel {
  readonly state: State;
  readonly entries: Entries;
  readonly local: Local;
  readonly backers: BackersModel;
  readonly dataset: Dataset;
  readonly network: Network;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: ProjectsTexts;
}

/** In this order they are told. */
export const ROLES: readonly Role[] = ['organiser', 'host', 'coordinator', 'funder'];

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

export const titleOf = ({ lang }: Panel, { title, id }: Entry): ForeignText =>
  textIn(lang, title) ?? { text: id, lang: '' };

export const kindOf = ({ t }: Panel, kind: string): string => t.kinds[kind] ?? kind.replace(/^project-/, '');

export const themeOf = ({ m }: Panel, theme: string): string =>
  (m.themes as Readonly<Record<string, string>>)[theme] ?? theme;

export const timeOf = ({ lang, t }: Panel, { start, end }: Entry): string =>
  start === null ? t.timeUnknown : formatDates(lang, start, end);

const namesOf = onceFor((rows: readonly OrganisationName[]) =>
  groupBy(rows, ({ organisation }) => organisation),
);

export function organisationOf({ dataset, lang }: Panel, id: string): ForeignText {
  const index = namesOf(dataset.tables.organisation_names);
  const official = (index.get(id) ?? []).filter(({ role }) => role === 'official');
  for (const own of preferredLanguages(lang)) {
    const found = official.find(name => name.lang === own);
    if (found) return { text: found.name, lang: own };
  }
  const any = official[0];
  return any ? { text: any.name, lang: any.lang } : { text: id, lang: '' };
}

/** A text of the data in the page's language, or as it stands. */
export const told = ({ dataset, lang }: Panel, text: string, textLang: string): ForeignText =>
  translated(translationIndex(dataset.tables.translations), text, textLang, lang);

/** Today's name; of a place that is not in the network, the one the list has. */
export const placeText = (panel: Panel, { id, name }: EntryPlace): string =>
  id === '' ? told(panel, name, 'de').text : nameIn(panel.state.names.value, id, panel.lang, null).text;

export function sourceOf(panel: Panel, id: string): Source | null {
  const source = panel.dataset.tables.sources.find(source => source.id === id);
  return source ? { ...source, publisher: told(panel, source.publisher, '').text } : null;
}
