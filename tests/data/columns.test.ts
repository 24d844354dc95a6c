import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/data/columns/countries';
import { decode } from '../../src/data/columns/decode';
import { parseStated, type Mapping, type Role } from '../../src/data/columns/mapping';
import { readRawTable } from '../../src/data/columns/rawTable';
import { recognisePairs, recognisePlaces } from '../../src/data/columns/recognise';
import { readTitle } from '../../src/data/columns/titles';
import { readCount, readDate, readDegrees, readKind, readStatus } from '../../src/data/columns/values';

/** "city1=0 name", a role per found column. */
const told = ({ columns }: Mapping<Role>) => columns.map(({ role, column, by }) => `${role}=${column} ${by}`);
const pairs = (text: string, stated?: string) =>
  recognisePairs(readRawTable('t.csv', text), stated === undefined ? undefined : parseStated(stated));

describe('columns are known by their titles', () => {
  test.each([
    ['city1,country1,lat1,lng1', 'city1 country1 lat1 lon1'],
    ['Stadt A;Land A;Breite A;Länge A', 'city1 country1 lat1 lon1'],
    ['Ort\tPartnerort\tPartnerland\tGründungsjahr', 'city1 city2 country2 founded'],
    ['Город 1,Страна 1,Город 2,Страна 2,Год,Статус', 'city1 country1 city2 country2 founded status'],
    [
      'place_a,country_a,place_b,country_b,kind,founded,status,status_since,source',
      'city1 country1 city2 country2 kind founded status since source',
    ],
    ['source,target,weight', 'city1 city2 weight'],
    ['Stadt,Land,Stadt,Land,seit', 'city1 country1 city2 country2 founded'],
    ['Name,Partnerstadt,Land', 'city1 city2 country2'],
    ['id,name_a,name_b,population_year', '- city1 city2'],
  ])('%s', (header, expected) => {
    const separator = /[\t;,]/.exec(header)![0];
    const row = header.split(separator).map((_, i) => `x${i}`);
    const mapping = pairs(`${header}\n${row.join(separator)}\n`);
    const byColumn = header
      .split(separator)
      .map((_, i) => mapping.columns.find(c => c.column === i)?.role ?? '-');
    expect(mapping.hasHeader).toBe(true);
    expect(byColumn.join(' ').replace(/( -)+$/, '')).toBe(expected);
  });

  test('a title of one letter says nothing, beside a word it says the side', () => {
    expect(readTitle('a')).toBeNull();
    expect(readTitle('Б')).toBeNull();
    expect(readTitle('Город Б')).toEqual({ stem: 'city', side: 2, bare: false });
  });

  test('a header may be a comment', () => {
    const mapping = pairs('# made by hand\n# Stadt B;Stadt A\nPerm;Ulm\nOmsk;Suhl\n');
    expect([mapping.hasHeader, mapping.comments]).toEqual([false, 2]);
    expect(told(mapping)).toEqual(['city1=1 name', 'city2=0 name']);
  });

  test('how sure a title is depends on what stands below it', () => {
    const sure = (cells: string) =>
      pairs(`city1,city2,lat1\n${cells}`).columns.find(c => c.role === 'lat1')?.sure;
    expect(sure('Ulm,Perm,48.4\nSuhl,Kaluga,50.6\n')).toBe(1);
    expect(sure('Ulm,Perm,48.4\nSuhl,Kaluga,north\n')).toBe(0.5);
  });
});

describe('columns without titles are known by their content', () => {
  test('names, countries, degrees and years', () => {
    const mapping = pairs(
      'Ulm,DE,48.4,10,Perm,RU,58,56.3,1990\nSuhl,DE,50.6,10.7,Kaluga,RU,54.5,36.3,1969\n',
    );
    expect(mapping.hasHeader).toBe(false);
    expect(told(mapping)).toEqual(
      'city1=0 country1=1 lat1=2 lon1=3 city2=4 country2=5 lat2=6 lon2=7 founded=8'
        .split(' ')
        .map(found => `${found} content`),
    );
  });

  test('a longitude above 90 shows that longitudes come first', () => {
    const mapping = pairs('Ulm,10,48.4,Omsk,73.4,55\nSuhl,10.7,50.6,Tschita,113.5,52.1\n');
    expect(told(mapping)).toContain('lat2=5 content');
    expect(told(mapping)).toContain('lat1=2 content');
  });

  test('a slip beyond the globe does not hide a column of degrees', () => {
    const slip = 'Gera,48.4,999,Tula,54.2,37.6\n';
    const rest = 'Ulm,48.4,10.1,Perm,58,56.3\nSuhl,50.6,10.7,Omsk,55,73.4\nHof,50.3,11.9,Orel,53,36.1\n';
    expect(told(pairs(rest + rest + slip))).toContain('lon1=2 content');
    // Areas, say: mostly beyond.
    expect(told(pairs('Ulm,118.7,410.2,Perm,799.7,1062\nSuhl,141.6,399,Omsk,566,1201.5\n'))).toEqual([
      'city1=0 content',
      'city2=3 content',
    ]);
  });

  test('numbers alone are the ids of a graph, and no years', () => {
    const mapping = pairs('1990 1991 2.5\n1991 1992 1\n');
    expect(told(mapping)).toEqual(['city1=0 content', 'city2=1 content']);
    expect(mapping.unused).toEqual([{ column: 2, title: '' }]);
  });

  test('a first line whose words come again is no header', () => {
    expect(pairs('node1 node2\nnode2 node3\n').hasHeader).toBe(false);
    expect(pairs('node1 node2\na b\n').hasHeader).toBe(true);
  });
});

describe('columns can be stated', () => {
  const table = 'x,y,z\nUlm,Deutschland,Perm\n';
  test('by title, and what is stated goes before what is recognised', () => {
    expect(told(pairs(table, 'city1=z,city2=x'))).toEqual([
      'city1=2 statement',
      'country1=1 content',
      'city2=0 statement',
    ]);
  });
  test('by number from 1 where there is no header', () => {
    expect(told(pairs('Ulm;1;Perm\nSuhl;2;Kaluga\n', 'city1=3,city2=1'))).toContain('city1=2 statement');
  });
  test('beside a target a source is a place', () => {
    expect([...parseStated('source=x,target=y').keys()]).toEqual(['city1', 'city2']);
    expect([...parseStated('city1=a,source=x').keys()]).toEqual(['city1', 'source']);
  });
  test('a role that is not known, a column that is not there and a part without a sign are sentences', () => {
    expect(() => parseStated('stadt=x')).toThrow('"stadt" is nothing that a column can be; known are city1,');
    expect(() => parseStated('city1')).toThrow('"city1" is not of the form role=column');
    expect(() => pairs(table, 'city1=x,city2=w')).toThrow('there is no column "w"; the columns are x, y, z');
    expect(() => pairs('1 2\n2 3\n', 'city1=7')).toThrow(
      'the columns have no titles, only the numbers 1 to 2',
    );
  });
});

test('the table of places: name, country, point and population', () => {
  const found = recognisePlaces(
    readRawTable('t.csv', 'Stadt;Bundesland;Land;Einwohner;Breite;Länge\nUlm;BW;DE;126.000;48,4;10\n'),
  );
  expect(told(found)).toEqual([
    'city=0 name',
    'country=2 name',
    'lat=4 name',
    'lon=5 name',
    'population=3 name',
  ]);
});

describe('the cells of any file', () => {
  const cells = (text: string) => readRawTable('t', text).rows.map(({ line, cells }) => [line, ...cells]);

  test('comments and blank lines are passed over, and the others keep their numbers', () => {
    expect(cells('% sym\n# two\na b\n\nc\td\n')).toEqual([
      [3, 'a', 'b'],
      [5, 'c', 'd'],
    ]);
  });
  test('a line that begins with # inside quotes is no comment', () => {
    expect(cells('a;"one\n#two"\nb;three\n')).toEqual([
      [1, 'a', 'one\n#two'],
      [3, 'b', 'three'],
    ]);
  });
  test('"sep=;" states the separator', () => {
    expect(cells('sep=;\na,b;c\nd,e;f\n')).toEqual([
      [2, 'a,b', 'c'],
      [3, 'd,e', 'f'],
    ]);
  });
  test('commas inside numbers do not hide semicolons between the cells', () => {
    expect(readRawTable('t', 'a;48,4;10,0\nb;50,6;10,7\n').separator).toBe(';');
  });
});

describe('bytes', () => {
  const bytes = (text: string, code: (letter: string) => number) => Uint8Array.from([...text], code);
  test('UTF-8 with a mark, UTF-16 with a mark', () => {
    expect(decode(new TextEncoder().encode('\uFEFFKöln')).text).toBe('Köln');
    expect(decode(new Uint8Array([0xff, 0xfe, 0x1f, 0x04, 0x35, 0x04])).text).toBe('Пе');
  });
  test('a lone byte of a western code page is a letter with an accent', () => {
    const latin = bytes('Köln;Nîmes', letter => letter.charCodeAt(0));
    expect(decode(latin)).toEqual({ text: 'Köln;Nîmes', encoding: 'windows-1252' });
  });
  test('bytes side by side are Cyrillic', () => {
    // In windows-1251 П is 0xCF and the letters follow the alphabet, as in Unicode from U+041F.
    const cyrillic = bytes('Пермь;1', letter =>
      letter > '\u0400' ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0),
    );
    expect(decode(cyrillic)).toEqual({ text: 'Пермь;1', encoding: 'windows-1251' });
  });
});

describe('values as people write them', () => {
  test('dates, no more precise than they are written', () => {
    const read = [
      '1990',
      '1990-05',
      '12.5.1990',
      '05.1990',
      '1990.0',
      '2001-01-01T00:00:00Z',
      '05/12/1990',
      '25/12/1990',
    ];
    expect(read.map(readDate)).toEqual([
      '1990',
      '1990-05',
      '1990-05-12',
      '1990-05',
      '1990',
      '2001',
      '1990',
      '1990-12-25',
    ]);
    expect(['ca. 1990', '31.02.1990', '90', ''].map(readDate)).toEqual([null, null, null, null]);
  });
  test('degrees with a comma, a sign or a direction', () => {
    expect(['48,4', '−3.5', '56.3° O', '3.2 W'].map(readDegrees)).toEqual([48.4, -3.5, 56.3, -3.2]);
    expect(['', 'north', '1,234,5'].map(readDegrees)).toEqual([NaN, NaN, NaN]);
  });
  test('degrees with minutes and seconds', () => {
    const read = ['50° 56′ 24″ N', "6°57'O", "3° 30' W", '48° 42\' 0" S', '55°45′ с. ш.', '37°30′ в.д.'];
    expect(read.map(readDegrees)).toEqual([50.94, 6.95, -3.5, -48.7, 55.75, 37.5]);
    expect(["50° 61' N", '50° 56'].map(readDegrees)).toEqual([NaN, NaN]);
  });
  test('people in thousands', () => {
    expect(['126000', '126.000', '1,050,000', '1 050 000'].map(readCount)).toEqual([
      126000, 126000, 1050000, 1050000,
    ]);
    expect(readCount('12,5')).toBeNaN();
  });
  test('countries by name, by code and with their part before a comma', () => {
    expect(
      ['Deutschland', 'Россия', 'fr', 'Wales, United Kingdom', 'Türkei', 'Northern Cyprus', ''].map(
        countryCode,
      ),
    ).toEqual(['DE', 'RU', 'FR', 'GB', 'TR', undefined, undefined]);
  });
  test('countries whose names change with the version of CLDR, by each of them', () => {
    const written =
      'Falkland Islands|Falklandinseln|Фолклендские о-ва|Hong Kong|Гонконг|Macao|Макао|Palestine|Palestinian Territories|Палестинские территории';
    const codes = ['FK', 'FK', 'FK', 'HK', 'HK', 'MO', 'MO', 'PS', 'PS', 'PS'];
    expect(written.split('|').map(countryCode)).toEqual(codes);
  });
  test('countries by the sign on their cars; of two letters ISO has its own', () => {
    const signs = 'F|D|RUS|I|SLO|CH|SK';
    expect(signs.split('|').map(countryCode).join('|')).toBe('FR|DE|RU|IT|SI|CH|SK');
    expect(countryCode('X')).toBeUndefined();
  });
  test('kinds and statuses in three languages', () => {
    expect(
      ['Städtefreundschaft', 'побратимство', 'Projektpartnerschaft', 'Twin town', 'Ding'].map(readKind),
    ).toEqual(['friendship', 'partnership', 'project', 'partnership', undefined]);
    expect(
      ['ruhend', 'действует', 'не действует', 'приостановлено', 'beendet', 'unbekannt'].map(readStatus),
    ).toEqual(['dormant', 'active', undefined, 'suspended', 'ended', 'unknown']);
  });
});
