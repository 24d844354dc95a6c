import { expect, test } from 'vitest';
import { statements } from '../../src/export/graphTable';
import { world } from '../world';
import { about, tableOf } from './tableOf';

test('a list without a version states its day, and no reading of sources', () => {
  const table = tableOf(world([{ a: 'de-ulm', b: 'ru-tula' }]));
  const said = (version: string) =>
    Object.fromEntries(statements({ ...table, about: { ...about, version } }));
  expect(said('1.0.0')).toMatchObject({
    version: '1.0.0',
    sources_read_on: '2026-11-21',
    places_of_dataset: '2',
  });
  expect(said('')).toMatchObject({ as_of: '2026-11-21' });
  expect(Object.keys(said(''))).not.toContain('sources_read_on');
});
