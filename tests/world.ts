// Tiny worlds for tests: a dataset from a few lines.

import { emptyTables } from '../src/data/emptyTables';
import type { Agreement, Claim, Dataset, Place, StatusChange, Tables, TieKind } from '../src/data/records';

export interface AgreementLine {
  readonly id?: string;
  /** Place ids by side. */
  readonly a: readonly string[] | string;
  readonly b: readonly string[] | string;
  readonly founded?: string;
  readonly kind?: TieKind;
  readonly confirmed?: string;
  /** Status and date, such as ['suspended', '2022']; a null date is unknown. */
  readonly changes?: readonly (readonly [StatusChange['status'], string | null])[];
}

export interface WorldOptions {
  readonly sides?: boolean;
  readonly tables?: Partial<Tables>;
}

const words = (text: string) => ({ de: text, en: text, ru: text });

/** What the source s1 states of a subject: an agreement, or the dataset itself. */
export const claim = (subject: string, field: string, value: string, followed: boolean): Claim => ({
  subject,
  field,
  value,
  source: 's1',
  followed,
  note: '',
  noteLang: '',
});

/** A dataset read in 2026. Place ids begin with their country: "de-ulm". */
export function world(
  lines: readonly AgreementLine[],
  { sides = true, tables = {} }: WorldOptions = {},
): Dataset {
  const list = (ids: readonly string[] | string) => (typeof ids === 'string' ? [ids] : ids);
  const placeIds = [...new Set(lines.flatMap(line => [...list(line.a), ...list(line.b)]))];
  const idOf = (line: AgreementLine) => line.id ?? `${list(line.a)[0]}--${list(line.b)[0]}`;
  return {
    info: {
      id: 'world',
      version: '1.0.0',
      title: words('World'),
      description: words('A tiny world'),
      licence: {
        name: 'CC-BY-4.0',
        title: 'CC BY 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
      attribution: '',
      readOn: '2026-11-21',
      coverage: { question: words('Which ties?'), complete: [], limits: words('None.') },
      sides: sides ? { a: words('A'), b: words('B') } : null,
    },
    tables: {
      ...emptyTables,
      places: placeIds.map((id, index): Place => ({
        id,
        kind: 'city',
        country: id.slice(0, 2).toUpperCase(),
        region: '',
        lat: 50 + index,
        lon: 10 + index,
        population: null,
        populationYear: null,
        tiesKnown: 'listed',
      })),
      place_names: placeIds.map(place => ({
        place,
        lang: 'de',
        name: place.slice(3),
        role: 'official',
        from: null,
        to: null,
      })),
      agreements: lines.map((line): Agreement => ({
        id: idOf(line),
        kind: line.kind ?? 'partnership',
        founded: line.founded ?? null,
        confidence: 'high',
        lastConfirmed: line.confirmed ?? null,
        note: '',
        noteLang: '',
      })),
      agreement_parties: lines.flatMap(line =>
        (['a', 'b'] as const).flatMap(side =>
          list(line[side]).map(place => ({ agreement: idOf(line), place, side, concludedBy: '' })),
        ),
      ),
      status_history: lines.flatMap(line =>
        (line.changes ?? []).map(([status, from]) => ({
          agreement: idOf(line),
          status,
          from,
          reason: '',
          source: '',
          note: '',
          noteLang: '',
        })),
      ),
      ...tables,
    },
    issues: [],
  };
}
