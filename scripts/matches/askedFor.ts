// The cities for which suggestions are asked, by a table of their names and, where it has them, countries.

import { basename } from 'node:path';
import { countryCode } from '../../src/data/columns/countries';
import { decode } from '../../src/data/columns/decode';
import { columnOf } from '../../src/data/columns/mapping';
import { readRawTable } from '../../src/data/columns/rawTable';
import { recognisePlaces } from '../../src/data/columns/recognise';
import { fold } from '../../src/lib/fold';
import { groupBy } from '../../src/lib/groupBy';
import { readBytes } from '../analyse/input';
import { UsageError } from '../commandLine';
import type { Ready } from './ready';

export interface AskedFor {
  readonly places: readonly number[];
  /** What the table says of cities that are not in the network. */
  readonly missing: readonly string[];
}

/** A name without a country asks for every place of that name. */
export function askedFor(path: string, { names, countries, network }: Ready): AskedFor {
  const table = readRawTable(basename(path), decode(readBytes(path)).text);
  const mapping = recognisePlaces(table);
  const [city, country] = [columnOf(mapping, 'city'), columnOf(mapping, 'country')];
  if (city < 0) throw new UsageError(`${path} has no column of cities`);
  const byName = groupBy([...names.keys()], place => fold(names[place]!));
  const places = new Set<number>();
  const missing: string[] = [];
  for (const { cells } of table.rows.slice(Number(mapping.hasHeader))) {
    const name = cells[city]?.trim() ?? '';
    const written = country < 0 ? '' : (cells[country]?.trim() ?? '');
    if (name === '') continue;
    const alike = byName.get(fold(name)) ?? [];
    // As the table of pairs writes it, before what it means: "England" may be one place, "England, United Kingdom" another.
    const exact = alike.filter(place => countries[place] === written);
    const meant = alike.filter(place => network.places[place]!.country === countryCode(written));
    const found = written === '' ? alike : exact.length > 0 ? exact : meant;
    for (const place of found) places.add(place);
    if (found.length === 0) missing.push(written === '' ? name : `${name}, ${written}`);
  }
  return { places: [...places], missing };
}
