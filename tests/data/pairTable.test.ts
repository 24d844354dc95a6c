import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPairs, readTies } from '../../src/data/pairTable';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { statusToday, SUSPENDED } from '../../src/graph/status';

const HEADER = 'city1,country1,lat1,lon1,city2,country2,lat2,lon2\n';

const tiesOf = (text: string) => {
  const { places, source, target } = readTies(text, 't.csv').columns;
  return Array.from(source, (a, i) => `${places.id[a]} ${places.id[target[i]!]}`);
};
const issuesOf = (text: string) =>
  readTies(text, 't.csv').issues.map(({ severity, row, column, value, reason }) =>
    [severity, row, column, value, reason].join(' | '),
  );

describe('a place is its name, its country and, where given, its point', () => {
  test('the same name in two countries is two places', () => {
    expect(tiesOf('city1,country1,city2,country2\nHalle,DE,Perm,RU\nHalle,Belgien,Perm,Россия\n')).toEqual([
      'de-halle ru-perm',
      'be-halle ru-perm-2',
    ]);
  });

  test('a country is what is written: two spellings are two places of one country', () => {
    const { places } = readTies(
      'city1,country1,city2,country2\nUlm,DE,Perm,RU\nUlm,Germany,Omsk,RU\n',
      't.csv',
    ).columns;
    expect(places.id).toEqual(['de-ulm', 'ru-perm', 'de-ulm-2', 'ru-omsk']);
    expect(places.country).toEqual(['DE', 'RU', 'DE', 'RU']);
  });

  test('points far apart are two places, near ones and missing ones the same', () => {
    const rows = [
      'Neustadt,DE,50.73,11.75,Perm,RU,58,56.3',
      'Neustadt,DE,49.35,8.14,Perm,RU,58.01,56.25',
      'Neustadt,DE,,,Omsk,RU,55,73.4',
    ];
    expect(tiesOf(HEADER + rows.join('\n'))).toEqual([
      'de-neustadt ru-perm',
      'de-neustadt-2 ru-perm',
      'de-neustadt ru-omsk',
    ]);
  });

  test('a point that only a later row gives is known for all', () => {
    const { places } = readTies(
      `${HEADER}Ulm,DE,,,Perm,RU,58,56.3\nUlm,DE,48.4,10,Omsk,RU,,\n`,
      't.csv',
    ).columns;
    expect([...places.lat]).toEqual([48.4, 58, NaN]);
  });
});

describe('rows that cannot stand are left out and said', () => {
  test('self-ties, repeated pairs in both directions, missing names, bad degrees, wrong widths', () => {
    const text = `${HEADER}Ulm,DE,48.4,10,Perm,RU,58,56.3
Perm,RU,58,56.3,Ulm,DE,48.4,10
Ulm,DE,48.4,10,Ulm,DE,48.4,10
,DE,48.4,10,Perm,RU,58,56.3
Suhl,DE,north,10,Kaluga,RU,54,36
Suhl,DE,50,10,Kaluga,RU,91,36
Suhl,DE
Jena,DE,50.9,11.6,Wladimir,RU,56.1,40.4
`;
    expect(issuesOf(text)).toEqual([
      'error | 3 |  | Perm – Ulm | duplicate-tie',
      'error | 4 | city2 | Ulm | self-tie',
      'error | 5 | city1 |  | missing-value',
      'error | 6 | lat1 | north | not-a-number',
      'error | 7 | lat2 | 91 | out-of-range',
      'error | 8 |  | 2 | wrong-number-of-fields',
    ]);
    expect(tiesOf(text)).toEqual(['de-ulm ru-perm', 'de-jena ru-wladimir']);
  });

  test('a row that is left out leaves no place behind', () => {
    expect(readTies('a,b\nUlm,Ulm\nSuhl,Kaluga\n', 't.csv').columns.places.name).not.toContain('Ulm');
  });

  test('a value of the tie that cannot be read is said, and the tie stands without it', () => {
    const text = 'city1,city2,founded,kind,status\nUlm,Perm,ca. 1990,Ding,x\n';
    expect(issuesOf(text)).toEqual([
      'warning | 2 | kind | Ding | not-one-of',
      'warning | 2 | founded | ca. 1990 | not-a-date',
      'warning | 2 | status | x | not-one-of',
    ]);
    expect(tiesOf(text)).toEqual(['ulm perm']);
  });

  test('a country that nobody knows is said once', () => {
    const text = 'city1,country1,city2,country2\nA1,Utopia,B1,DE\nA2,Utopia,B2,DE\n';
    expect(issuesOf(text)).toEqual(['warning | 2 | country1 | Utopia | unknown-country']);
    expect(tiesOf(text)).toEqual(['a1 de-b1', 'a2 de-b2']);
  });

  test('without a header a row is measured by the first line', () => {
    expect(issuesOf('Ulm;Perm;1990\nSuhl;Kaluga;1969\nJena;Omsk;1990;9\n')).toEqual([
      'error | 3 |  | 4 | unlike-first-line',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['comments alone', '% one\n# two\n'],
    ['a header alone', 'city1,city2\n'],
  ])('%s: there are no rows', (_, text) => {
    expect(issuesOf(text)).toEqual(['error | 0 |  |  | no-rows']);
  });

  test('a table of one column', () => {
    expect(issuesOf('Stadt\nUlm\n')).toEqual(['error | 1 | city2 |  | missing-column']);
  });

  test('a quotation mark that is never closed costs its own line alone', () => {
    const text = 'city1,city2\nUlm,Perm\nSuhl,"Kaluga\nJena,Omsk\nKiel,"Tver\nBonn,Kaluga\n';
    expect(issuesOf(text)).toEqual([
      'error | 3 |  | Suhl,"Kaluga | stray-quote',
      'error | 5 |  | Kiel,"Tver | stray-quote',
    ]);
    expect(tiesOf(text)).toEqual(['ulm perm', 'jena omsk', 'bonn kaluga']);
  });

  test('a line above the table is no header', () => {
    const text = 'Unsere Partnerschaften;;\n\nStadt A;Stadt B;seit\nUlm;Perm;1990\n';
    expect(issuesOf(text)).toEqual(['error | 1 |  | Unsere Partnerschaften | unlike-first-line']);
    expect(tiesOf(text)).toEqual(['ulm perm']);
  });

  test('what is no text at all is said to be unreadable', () => {
    const archive = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe);
    expect(readTies(archive, 't.xlsx').issues.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'unreadable-table'],
    ]);
  });

  test('no text, however odd, is more than it can bear', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      ' ',
      '#',
      '%',
      'Ulm',
      '48,4',
      '\0',
      'source',
      '1990',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const { columns, rows } = readTies(pieces.join(''), 't');
        expect(columns.source.length).toBeLessThanOrEqual(rows);
        expect([...columns.source, ...columns.target].every(place => place < columns.places.id.length)).toBe(
          true,
        );
        expect(new Set(columns.places.id).size).toBe(columns.places.id.length);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('the dataset', () => {
  const text = `Stadt A;Land A;Stadt B;Land B;Art;gegründet;Stand;Stand seit;Quelle
Ulm;DE;Perm;RU;Freundschaft;12.05.1990;ausgesetzt;2022;https://example.org/ulm
Ulm;DE;Perm;RU;Partnerschaft;1992;aktiv;;Amtsblatt
Omsk;RU;Jena;DE;;;;;
`;
  const { dataset, issues, form } = readPairs(text, 'liste.csv', { readOn: '2026-11-22' });
  const network = buildNetwork(dataset);

  test('two agreements of one pair are one tie', () => {
    expect([issues, form]).toEqual([[], 'pairs']);
    expect(network.ties.map(({ id, agreements }) => [id, agreements.map(a => a.agreement.kind)])).toEqual([
      ['de-ulm--ru-perm', ['friendship', 'partnership']],
      ['de-jena--ru-omsk', ['partnership']],
    ]);
    expect(network.founded[0]).toBe(1990);
    expect(network.founded[1]).toBeNaN();
  });

  test('a list of one pair of countries has two sides, whichever of them a row names first', () => {
    expect(dataset.info.sides).toEqual({
      a: { de: 'Deutschland', en: 'Germany', ru: 'Германия' },
      b: { de: 'Russland', en: 'Russia', ru: 'Россия' },
    });
    expect(network.places.map(({ id }, i) => [id, network.side[i]])).toEqual([
      ['de-ulm', 0],
      ['ru-perm', 1],
      ['ru-omsk', 1],
      ['de-jena', 0],
    ]);
  });

  test('status, its date and the source are read', () => {
    expect(dataset.tables.status_history).toMatchObject([
      { agreement: 'line-2', status: 'suspended', from: '2022', source: 'source-1' },
    ]);
    expect(dataset.tables.sources).toMatchObject([
      { url: 'https://example.org/ulm', publisher: '' },
      { url: '', publisher: 'Amtsblatt' },
    ]);
    expect(dataset.tables.claims.map(({ subject, value }) => [subject, value])).toEqual([
      ['line-2', '1990-05-12'],
      ['line-3', '1992'],
    ]);
    expect(dataset.tables.agreements[1]?.lastConfirmed).toBe('2026-11-22');
    expect(statusToday(network)[0]).not.toBe(SUSPENDED);
  });
});

test('whatever parts the cells, quoted or not, the places and ties are the same', () => {
  const name = fc
    .stringMatching(/^[A-Za-zäöüÄÖÜßа-яА-Яé,;"|.' -]{1,12}$/)
    .filter(text => /\p{L}/u.test(text));
  const place = fc.record({
    name,
    country: fc.constantFrom('DE', 'RU', 'Frankreich'),
    lat: fc.integer({ min: -8999, max: 8999 }).map(value => value / 100 + 0.001),
    lon: fc.integer({ min: -17999, max: 17999 }).map(value => value / 100 + 0.001),
  });
  const table = fc.record({
    rows: fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 8 }),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    quoted: fc.boolean(),
    comma: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    comments: fc.boolean(),
  });
  fc.assert(
    fc.property(table, ({ rows, separator, quoted, comma, end, mark, comments }) => {
      const write = (value: string | number) => {
        const text = typeof value === 'number' && comma ? String(value).replace('.', ',') : String(value);
        const must = quoted || /^\s|\s$|["\r\n]/.test(text) || text.includes(separator);
        return must ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const header = 'Stadt A,Land A,Breite A,Länge A,Stadt B,Land B,Breite B,Länge B'.split(',');
      const lines = rows.map(row => row.flatMap(p => [p.name, p.country, p.lat, p.lon]));
      const content = [header, ...lines].map(cells => cells.map(write).join(separator)).join(end);
      const plain = JSON.stringify([header, ...lines]);
      const read = readTies(`${mark}${comments ? `% one${end}# two${end}` : ''}${content}${end}`, 't.csv');
      const wanted = readTies(
        (JSON.parse(plain) as (string | number)[][])
          .map(cells => cells.map(cell => `"${String(cell).replaceAll('"', '""')}"`).join(','))
          .join('\n'),
        't.csv',
      );
      expect(read.columns.places).toEqual(wanted.columns.places);
      expect([...read.columns.source, ...read.columns.target]).toEqual([
        ...wanted.columns.source,
        ...wanted.columns.target,
      ]);
      // Nothing but self-ties and repeated pairs is amiss in these.
      expect(read.issues.filter(({ reason }) => reason !== 'self-tie' && reason !== 'duplicate-tie')).toEqual(
        [],
      );
    }),
    { numRuns: 200, seed: 4 },
  );
});
