// What every part of the panel is made from, and how it says numbers, places and findings.

import type { Operation, PlaceValues } from '../../data/corrections/operation';
import type { Finding, Proposal } from '../../data/doctor/finding';
import type { Status } from '../../data/records';
import type { Network } from '../../graph/network';
import type { Lang, Messages } from '../../i18n';
import { formatCountry, formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { DoctorModel } from './model';
import { NOTHING_SAID, type Said } from './said';
import type { DoctorTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: DoctorModel;
  readonly network: Network;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: DoctorTexts;
}

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

/** Its id where the place has gone. */
export function nameOf({ state, network }: Panel, id: string): string {
  const place = network.placeIndex.get(id);
  return place === undefined ? id : state.nameOf.value(place).text;
}

export const namesOf = (panel: Panel, { places }: Pick<Finding, 'places'>): readonly string[] =>
  places.map(id => nameOf(panel, id));

/** Degrees are told so exactly. */
const DEGREES = 4;

const date = (lang: Lang, value: unknown): string =>
  typeof value === 'string' && value !== '' ? formatDate(lang, value) : '';

function pointText({ lang, t }: Panel, { lat, lon }: PlaceValues): string {
  if (lat === null || lat === undefined || lon === null || lon === undefined) return t.unknownPoint;
  return [lat, lon].map(degrees => formatNumber(lang, degrees, DEGREES)).join('; ');
}

export function sentenceOf(panel: Panel, finding: Finding): string {
  const { t, lang, m, network } = panel;
  const { kind, facts, places } = finding;
  const number = (key: string, digits = 0) =>
    typeof facts[key] === 'number' ? formatNumber(lang, facts[key], digits) : '';
  const text = (key: string) => String(facts[key] ?? '');
  const place = network.places[network.placeIndex.get(places[0] ?? '') ?? -1];
  const said: Said = {
    ...NOTHING_SAID,
    km: number('km', Number(facts['km']) < 10 ? 1 : 0),
    city: text('city'),
    country: place ? formatCountry(lang, place.country) : '',
    founded: date(lang, facts['founded']),
    other: date(lang, facts['other']),
    turned: facts['turned'] ? 'yes' : '',
    how: text('how'),
    lat: number('lat', DEGREES),
    lon: number('lon', DEGREES),
    late: facts['late'] ? 'yes' : '',
    named: facts['named'] ? 'yes' : '',
    readOn: date(lang, facts['readOn']),
    status: m.status[text('status') as Status] ?? '',
    from: date(lang, facts['from']),
    people: number('people'),
    known: number('known'),
    all: number('all'),
    reason: m.issues[text('reason') as keyof Messages['issues']] ?? '',
    value: text('value'),
  };
  return t.sentences[kind](said, namesOf(panel, finding));
}

export function proposalText(panel: Panel, finding: Finding, { id, operations }: Proposal): string {
  const { t, lang } = panel;
  const [first] = operations;
  return t.proposals[id]({ ...NOTHING_SAID, ...proposalSaid() });

  function proposalSaid(): Partial<Said> {
    if (first?.do === 'merge') return { from: nameOf(panel, first.place), into: nameOf(panel, first.into) };
    if (first?.do === 'leaveOutTie' && finding.kind === 'sameTie') {
      const isFirst = first.agreement === finding.agreements[0];
      const { line, founded, other } = finding.facts;
      return {
        line: String((isFirst ? line : finding.where.line) || ''),
        date: date(lang, isFirst ? founded : other),
      };
    }
    if (first?.do !== 'setPlace') return {};
    const { country, population } = first.values;
    return {
      country: country === undefined ? '' : formatCountry(lang, country),
      people: typeof population === 'number' ? formatNumber(lang, population) : '',
      point: pointText(panel, first.values),
    };
  }
}

/** What was done, as the log tells it. */
export function operationText(panel: Panel, operation: Operation): string {
  const { t, lang } = panel;
  const tell = (said: Partial<Said>) => t.operations[operation.do]({ ...NOTHING_SAID, ...said });
  switch (operation.do) {
    case 'merge':
      return tell({ from: operation.called, into: nameOf(panel, operation.into) });
    case 'setPlace':
      return tell({ name: nameOf(panel, operation.place), value: valuesText(panel, operation.values) });
    case 'setFounded':
    case 'setStatusDate':
      return tell({ before: date(lang, operation.before), value: date(lang, operation.value) });
    case 'leaveOutTie':
    case 'leaveOutPlace':
      return tell({ name: operation.called });
    case 'setCell':
      return tell({ before: operation.before, value: operation.value, line: String(operation.line) });
    case 'setRow':
      return tell({
        before: rowText(operation.before),
        value: rowText(operation.cells),
        line: String(operation.line),
      });
    case 'ignore':
    case 'heed':
      return tell({ name: ignoredName(panel, operation.finding) });
  }
}

/** Letters of a row that are told. */
const ROW = 120;

function rowText(cells: readonly string[]): string {
  const text = cells.join(' | ');
  return text.length > ROW ? `${text.slice(0, ROW)}…` : text;
}

function valuesText(panel: Panel, values: PlaceValues): string {
  const { lang, t } = panel;
  if (values.country !== undefined) return formatCountry(lang, values.country);
  if (values.population === null) return t.unknownPeople;
  if (values.population !== undefined) return t.people(formatNumber(lang, values.population));
  return pointText(panel, values);
}

function ignoredName(panel: Panel, key: string): string {
  const finding = panel.model.examined.value.value?.findings.find(one => one.key === key);
  return finding ? sentenceOf(panel, finding) : key;
}
