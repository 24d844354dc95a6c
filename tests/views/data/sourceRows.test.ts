import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../../src/data/records';
import { readableAddress, searchSources, sourceRows } from '../../../src/views/data/sourceRows';
import { world } from '../../world';

const source = (id: string, publisher: string, url = `https://www.${id}.example/a`): Source => ({
  id,
  url,
  publisher,
  date: null,
});
const claim = (field: string, from: string): Claim => ({
  subject: 'tie',
  field,
  value: 'x',
  source: from,
  followed: true,
  note: '',
  noteLang: '',
});

const { tables } = world([{ id: 'tie', a: 'de-ulm', b: 'ru-tula' }], {
  tables: {
    sources: [
      source('a', 'Local press'),
      source('b', 'Stadt Münster'),
      source('c', ''),
      source('d', 'Город Тула', ''),
    ],
    claims: [claim('founded', 'b'), claim('see_also', 'a'), claim('status', 'c')],
    status_history: [
      { agreement: 'tie', status: 'suspended', from: null, reason: '', source: 'b', note: '', noteLang: '' },
    ],
  },
});
const rows = sourceRows(tables, publisher => (publisher === 'Local press' ? 'Lokalpresse' : publisher));
const found = (query: string) => searchSources(rows, query).map(({ source: { id } }) => id);

describe('the sources', () => {
  test('stand by how much rests on them; a page for further reading carries nothing', () => {
    expect(rows.map(({ name, uses }) => `${name} ${uses}`)).toEqual([
      'Stadt Münster 2',
      'c.example 1',
      'Lokalpresse 0',
      'Город Тула 0',
    ]);
  });

  test('are found by publisher in any spelling, in the words of the page, and by address', () => {
    expect(found('muenster')).toEqual(['b']);
    expect(found('munster stadt')).toEqual(['b']);
    expect(found('tula')).toEqual(['d']);
    expect(found('lokal')).toEqual(['a']);
    expect(found('c.example')).toEqual(['c']);
    expect(found('')).toHaveLength(4);
    expect(found('nobody')).toEqual([]);
  });

  test('show their address as people write it', () => {
    expect(readableAddress('https://www.ulm.de/St%C3%A4dte')).toBe('ulm.de/Städte');
    expect(readableAddress('http://ulm.de/100%')).toBe('ulm.de/100%');
  });
});
