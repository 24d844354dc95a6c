// The rows of the table of places and the keys they are sorted by. Pure.

import type { Components } from '../../analysis/kernels/components';
import type { Region } from '../../data/records';
import type { ShownName } from '../../graph/names';
import type { Network } from '../../graph/network';
import { tiesOf } from '../../graph/neighbours';
import { ABSENT } from '../../graph/status';
import type { Lang } from '../../i18n';
import { textIn, type TextIn } from '../../i18n/fallback';
import { formatCountry } from '../../i18n/format';
import type { Shown } from '../../state/shown';
import { alphabeticalRanks, type SortKey } from '../parts/rows/rowOrder';

export const PLACE_COLUMNS = ['name', 'country', 'region', 'partners', 'component'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

export interface PlaceWorld {
  readonly network: Network;
  readonly shown: Shown;
  readonly nameOf: (place: number) => ShownName;
  readonly regions: ReadonlyMap<string, Region>;
  /** Of what is shown. */
  readonly components: Components;
  readonly lang: Lang;
}

export interface PlaceRow {
  readonly place: number;
  readonly id: string;
  readonly name: ShownName;
  readonly country: string;
  /** Null where none is known. */
  readonly region: TextIn | null;
  readonly partners: number;
  readonly component: number;
}

export function placeRow(world: PlaceWorld, place: number): PlaceRow {
  const { network, nameOf, lang } = world;
  const { id, country } = network.places[place]!;
  return {
    place,
    id,
    name: nameOf(place),
    country: formatCountry(lang, country),
    region: regionIn(world, network.places[place]!.region),
    partners: partners(world, place),
    component: componentOf(world, place),
  };
}

export function placeKey(
  world: PlaceWorld,
  column: PlaceColumn,
  ranks: () => Uint32Array,
): (place: number) => SortKey {
  const { network, regions, lang } = world;
  switch (column) {
    case 'name': {
      const rank = ranks();
      return place => rank[place]!;
    }
    case 'country': {
      const codes = [...new Set(network.places.map(({ country }) => country))];
      const rank = rankOf(codes, code => formatCountry(lang, code), lang);
      return place => rank.get(network.places[place]!.country)!;
    }
    case 'region': {
      const rank = rankOf([...regions.keys()], code => regionIn(world, code)?.text ?? '', lang);
      return place => rank.get(network.places[place]!.region) ?? null;
    }
    case 'partners':
      return place => partners(world, place);
    case 'component':
      return place => componentOf(world, place);
  }
}

function rankOf(codes: readonly string[], nameOf: (code: string) => string, lang: Lang) {
  const ranks = alphabeticalRanks(codes.map(nameOf), lang);
  return new Map(codes.map((code, i) => [code, ranks[i]!]));
}

function regionIn({ regions, lang }: PlaceWorld, code: string): TextIn | null {
  const region = regions.get(code);
  return region ? textIn(lang, region) : null;
}

/** Places that hang together with this one, itself included. */
function componentOf({ components: { group, sizes } }: PlaceWorld, place: number): number {
  return sizes[group[place]!]!;
}

function partners({ network, shown }: PlaceWorld, place: number): number {
  return tiesOf(network.neighbours, place).reduce(
    (sum, tie) => sum + Number(shown.status[tie] !== ABSENT),
    0,
  );
}
