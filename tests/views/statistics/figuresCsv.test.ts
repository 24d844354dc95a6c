import { describe, expect, test } from 'vitest';
import { compareWithChance } from '../../../src/analysis/chance/compareWithChance';
import { statisticsOf } from '../../../src/analysis/statistics/statistics';
import { figuresCsv } from '../../../src/views/statistics/figuresCsv';
import { texts } from '../../../src/views/statistics/texts/de';
import { slice } from '../../analysis/slices';

const world = slice(5, [
  [0, 1],
  [1, 2],
  [0, 2],
  [3, 4],
]);
const figures = statisticsOf(world);
const lines = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the figures as a table', () => {
  test('all digits and the network they stand on; what is not known is empty', () => {
    const table = lines(figuresCsv('en', texts, { figures, chance: null, network: 'World, end of 1990' }));
    expect(table[0]).toBe('id,name,value,random_mean,random_deviation,z,p,samples,seed,network');
    expect(table).toContain('order,Places with partnerships,5,,,,,,,"World, end of 1990"');
    expect(table).toContain('giantShare,Share of the largest part,0.6,,,,,,,"World, end of 1990"');
    expect(table.find(line => line.startsWith('diameter,'))).toBe(
      'diameter,Diameter in steps,,,,,,,,"World, end of 1990"',
    );
  });

  test('German: semicolons and decimal commas; with the comparison with chance its numbers', () => {
    const chance = compareWithChance({ slice: world, options: { samples: 40, seed: 1 } });
    const table = lines(figuresCsv('de', texts, { figures, chance, network: 'Welt' }));
    const [id, , value, mean, , z, p, samples, seed, network] = table
      .find(line => line.startsWith('transitivity;'))!
      .split(';');
    expect([id, value, samples, seed, network]).toEqual(['transitivity', '1', '40', '1', 'Welt']);
    const { transitivity } = chance.figures;
    expect([mean, z, p]).toEqual(
      [transitivity.mean, transitivity.z, transitivity.p].map(one => String(one).replace('.', ',')),
    );
    expect(table.map(line => line.split(';')[0])).toContain('modularity');
  });
});
