import { describe, expect, test } from 'vitest';
import { formOf, missingIn, withRole, type ImportPlan } from '../../../src/data/import/plan';
import { proposePlan } from '../../../src/data/import/propose';
import { sheet, sheetsOf } from './sheets';

/** "pairs: city1 city2 founded": a line per table, – for a column that is not read. */
const told = ({ sheets }: ImportPlan) =>
  sheets.map(({ use, columns }) => `${use}: ${columns.map(({ role }) => role ?? '–').join(' ')}`);
const planOf = (tables: Readonly<Record<string, string>>) => proposePlan(sheetsOf(tables));

describe('one table of pairs', () => {
  test.each([
    ['Stadt;Land;Partnerstadt;Partnerland;seit', 'city1 country1 city2 country2 founded'],
    ['City,Country,Sister city,Country,Since,Status', 'city1 country1 city2 country2 founded status'],
    ['Город;Страна;Город-побратим;Страна;Год', 'city1 country1 city2 country2 founded'],
    [
      'Commune;Pays;Ville jumelée;Pays jumelé;Année de jumelage;Type de jumelage;Statut',
      'city1 country1 city2 country2 founded kind status',
    ],
    [
      'Ciudad;País;Ciudad hermanada;País hermanado;Fecha de hermanamiento;Tipo;Fuente',
      'city1 country1 city2 country2 founded kind source',
    ],
    ['Municipio,Municipio hermanado,Año', 'city1 city2 founded'],
    ['Ville,Ville partenaire,Depuis,Remarques', 'city1 city2 founded –'],
  ])('%s', (header, roles) => {
    const separator = header.includes(';') ? ';' : ',';
    const row = header.split(separator).map((_, i) => `x${i}`);
    const plan = planOf({ 't.csv': `${header}\n${row.join(separator)}\n` });
    // Nothing in such cells is a kind or a status, and a column of none is not read as one.
    expect(told(plan)).toEqual([`pairs: ${roles.replace(/kind|status/g, '–')}`]);
    expect(formOf(plan)).toBe('pairs');
  });

  test('kinds and statuses in five languages', () => {
    const plan = planOf({
      't.csv': 'Ville;Ville jumelée;Type;Statut\nLille;Köln;jumelage;suspendu\nLyon;Ulm;amitié;actif\n',
    });
    expect(told(plan)).toEqual(['pairs: city1 city2 kind status']);
  });

  test('columns without titles, with countries in French and Spanish and foundings in words', () => {
    const plan = planOf({
      't.csv':
        'Lille;Allemagne;Köln;Royaume-Uni;seit 1991\nSevilla;España;Kansas City;Estados Unidos;mayo de 1967\n',
    });
    expect(told(plan)).toEqual(['pairs: city1 country1 city2 country2 founded']);
    expect(plan.sheets[0]?.columns[4]).toMatchObject({
      by: 'content',
      samples: ['seit 1991', 'mayo de 1967'],
    });
  });

  test('a column is shown with its first different values, and long ones are cut', () => {
    const long = 'x'.repeat(100);
    const plan = planOf({ 't.csv': `Stadt;Partnerstadt;Text\nUlm;Perm;${long}\nUlm;Omsk;\nUlm;Tula;b\n` });
    expect(plan.sheets[0]?.columns.map(({ samples }) => samples)).toEqual([
      ['Ulm'],
      ['Perm', 'Omsk', 'Tula'],
      [`${'x'.repeat(60)}…`, 'b'],
    ]);
  });

  test('nothing is known of licence and coverage until somebody says so', () => {
    expect(planOf({ 'unsere liste.csv': 'Stadt;Partnerstadt\nUlm;Perm\n' })).toMatchObject({
      title: 'unsere liste',
      licence: 'unknown',
      coverage: 'unknown',
      countries: ['', ''],
    });
  });
});

describe('places and pairs', () => {
  const places = 'id;Name;Land;Einwohner\n1;Ulm;DE;126000\n2;Perm;RU;1050000\n3;Omsk;RU;1100000\n';
  test('joined by id, where the ends of the ties are ids', () => {
    const plan = planOf({ 'orte.csv': places, 'paare.csv': 'von;nach;Jahr\n1;2;1990\n1;3;1991\n' });
    expect(told(plan)).toEqual(['places: id city country population', 'pairs: city1 city2 founded']);
    expect([formOf(plan), plan.joinBy, plan.title]).toEqual(['placesAndPairs', 'id', 'paare']);
  });
  test('joined by name, where they are names', () => {
    const plan = planOf({ 'paare.csv': 'Stadt A;Stadt B\nUlm;Perm\n', 'orte.csv': places });
    expect(told(plan)).toEqual(['pairs: city1 city2', 'places: id city country population']);
    expect(plan.joinBy).toBe('name');
  });
  test('nodes and edges of a graph, of which the drawing is no map and "undirected" no kind', () => {
    const plan = proposePlan([
      sheet('g, nodes', 'id,label,x,y\nn1,Ulm,0.5,1.5\nn2,Perm,2.5,3.5\n', 'nodes'),
      sheet('g, edges', 'source,target,type\nn1,n2,undirected\n', 'edges'),
    ]);
    expect(told(plan)).toEqual(['places: id city – –', 'pairs: city1 city2 –']);
    expect(plan.joinBy).toBe('id');
  });
});

describe('a row per city with its partners', () => {
  const separatorOf = (plan: ImportPlan) => plan.sheets.map(({ listSeparator }) => listSeparator);
  test.each([
    ['semicolons', 'Stadt,Partnerstädte\nSuhl,Kaluga; Bègles\nUlm,\n', ';'],
    ['commas', 'Stadt;Partnerstädte\nSuhl;Kaluga (RU, 1969), Bègles, Würzburg\nUlm;\n', ','],
    ['slashes', 'Ville;Jumelages\nSuhl;Kaluga / Bègles / Würzburg\nUlm;Perm\n', '/'],
    ['lines', 'Ciudad;Ciudades hermanadas\nSuhl;"Kaluga\nBègles"\nUlm;Perm\n', '\n'],
    ['bars, without a title', 'Suhl;Kaluga|Bègles\nUlm;Perm\n', '|'],
  ])('%s', (_, text, separator) => {
    const plan = planOf({ 't.csv': text });
    expect(told(plan)).toEqual(['lists: city partners']);
    expect([formOf(plan), ...separatorOf(plan)]).toEqual(['lists', separator]);
  });
  test('partners in several columns', () => {
    const plan = planOf({ 't.csv': 'Stadt;Land;Partner 1;Partner 2\nSuhl;DE;Kaluga;Bègles\nUlm;DE;Perm;\n' });
    expect(told(plan)).toEqual(['lists: city country partners partners']);
  });
  test('two numbered columns of partners without a city of their own are the two of a pair', () => {
    expect(
      told(planOf({ 't.csv': 'Sister City 1,Country 1,Sister City 2,Country 2\nUlm,DE,Perm,RU\n' })),
    ).toEqual(['pairs: city1 country1 city2 country2']);
    expect(told(planOf({ 't.csv': 'Partnerstadt 1;Partnerstadt 2;seit\nUlm;Perm;1990\n' }))).toEqual([
      'pairs: city1 city2 founded',
    ]);
  });
  test('a comma before a state or country, and a slash inside a name, make no list', () => {
    for (const ends of [
      ['Portland, Oregon', 'Austin, Texas'],
      ['Kaluga, Russland', 'Perm, Russland'],
      ['Biel/Bienne', 'Ulm'],
    ])
      expect(told(planOf({ 't.csv': `Stadt;Partnerstadt\nA;${ends[0]}\nB;${ends[1]}\n` }))).toEqual([
        'pairs: city1 city2',
      ]);
  });
  test('a country or a year beside each partner shows that it has a row of its own', () => {
    expect(told(planOf({ 't.csv': 'Stadt;Partner;Partnerland;seit\nUlm;Perm;Russland;1990\n' }))).toEqual([
      'pairs: city1 city2 country2 founded',
    ]);
  });
});

describe('what nobody can know is asked for', () => {
  test('a table of one column lacks the second place', () => {
    expect(missingIn(planOf({ 't.csv': 'Stadt\nUlm\n' }))).toEqual([{ sheet: 0, role: 'city2' }]);
  });
  test('a table of places alone holds no ties', () => {
    const plan = planOf({ 't.csv': 'Name;Land;Einwohner\nUlm;DE;126000\n' });
    expect([told(plan), formOf(plan), missingIn(plan)]).toEqual([
      ['places: city country population'],
      null,
      [],
    ]);
  });
  test('an empty table is of no use beside another', () => {
    const plan = planOf({ 'a.csv': '', 'b.csv': 'Stadt;Partnerstadt\nUlm;Perm\n' });
    expect(told(plan)).toEqual(['none: ', 'pairs: city1 city2']);
  });
});

describe('what somebody says goes before what is recognised', () => {
  test('another use, or no header, and the columns are looked at anew', () => {
    const sheets = sheetsOf({ 't.csv': 'Stadt;Partnerstadt\nUlm;Perm, Omsk\n' });
    expect(told(proposePlan(sheets, [{ use: 'lists' }]))).toEqual(['lists: city partners']);
    expect(proposePlan(sheets, [{ use: 'lists' }]).sheets[0]?.listSeparator).toBe(',');
    expect(told(proposePlan(sheets, [{ use: 'none' }]))).toEqual(['none: – –']);
    const [plan] = proposePlan(sheets, [{ hasHeader: false }]).sheets;
    expect([plan?.hasHeader, plan?.columns[0]]).toMatchObject([
      false,
      { title: '', samples: ['Stadt', 'Ulm'] },
    ]);
  });
  test('a role that is given to a column is taken from another', () => {
    const plan = planOf({ 't.csv': 'Stadt;Partnerstadt;Ort\nUlm;Perm;Omsk\n' });
    const changed = withRole(plan, 0, 2, 'city2');
    expect(told(changed)).toEqual(['pairs: city1 – city2']);
    expect(changed.sheets[0]?.columns[2]).toMatchObject({ by: 'statement', sure: 1 });
    expect(told(withRole(changed, 0, 0, null))).toEqual(['pairs: – – city2']);
  });
});
