// The figures beside those of random networks, a line each.

import {
  CHANCE_FIGURES,
  type Chance,
  type ChanceFigure,
  type Compared,
} from '../../src/analysis/chance/chance';
import { NO_COUNTRY } from '../../src/data/columns/countries';
import type { Network } from '../../src/graph/network';
import { formatFigure, label } from './tell';

/** Where no country is known, nothing can be said of ties within one. */
export function comparable({ places }: Network): readonly ChanceFigure[] {
  const known = places.some(({ country }) => country !== NO_COUNTRY);
  return CHANCE_FIGURES.filter(id => known || id !== 'sameCountry');
}

/** On which random networks they stand, and every figure on a line of its own. */
export function tellChance(network: Network, { samples, seed, figures }: Chance): string {
  const ids = comparable(network);
  const width = Math.max(...ids.map(id => label(id).length));
  return [
    `beside ${samples.toLocaleString('en-US')} random networks in which every place has as many ties (seed ${seed}):`,
    ...ids.map(id => `${label(id).padEnd(width)}  ${compared(figures[id], id === 'assortativity')}`),
  ].join('\n');
}

function compared({ value, mean, deviation, z, p }: Compared, signed: boolean): string {
  const write = (figure: number) => formatFigure(figure, 'number', signed);
  if (Number.isNaN(value)) return 'not defined';
  if (Number.isNaN(mean)) return `${write(value)}, not defined in the random networks`;
  if (Number.isNaN(p)) return `${write(value)}, the same in all random networks`;
  const odds = `p ${formatFigure(p, 'number', false)}`;
  if (Number.isNaN(z)) return `${write(value)}, in all random networks ${write(mean)}, ${odds}`;
  const off = `${z > 0 ? '+' : ''}${z.toFixed(2)}`;
  return `${write(value)}, by chance ${write(mean)} ± ${formatFigure(deviation, 'number', false)}, z ${off}, ${odds}`;
}
