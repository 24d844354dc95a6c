import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import type { ImportPlan } from '../../../src/data/import/plan';
import { proposePlan } from '../../../src/data/import/propose';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { counted, imported, issuesIn, sheet, sheetsOf, tiesIn } from './sheets';

const from = (text: string, change?: (plan: ImportPlan) => ImportPlan) =>
  imported(sheetsOf({ 't.csv': text }), change);

describe('a table of pairs', () => {
  test('every row is loaded or rejected, and each that is rejected is listed', async () => {
    const result = await from(
      'Stadt;Partnerstadt;Partnerland;seit\n' +
        'Stadt;Partnerstadt;Partnerland;seit\n' +
        'Suhl;Kaluga;Russland;1969\n' +
        'Suhl;Kaluga;RU;1969\n' +
        'Suhl;Suhl;;\n' +
        ';Perm;Russland;\n' +
        'Ulm;Omsk\n' +
        'Jena;Wladimir;Russland;2008\n',
    );
    expect(tiesIn(result)).toEqual(['suhl – ru-kaluga 1969', 'jena – ru-wladimir 2008']);
    expect(issuesIn(result)).toEqual([
      '!2 Stadt – Partnerstadt row-of-titles',
      '!4 Suhl – Kaluga duplicate-tie',
      '5 Partnerland missing-value',
      '!5 Partnerstadt Suhl self-tie',
      '!6 Stadt missing-value',
      '!7 2 wrong-number-of-fields',
    ]);
    expect([result.rows, result.ties].map(counted)).toEqual(['7 = 2 + 5', '7 = 2 + 5']);
  });

  test('blanks, letters in two parts and the spelling of a country make no other place; another country does', async () => {
    const result = await from(
      'Stadt;Land;Partnerstadt;Partnerland\n' +
        'Bad  Homburg;DE;Ko\u0308ln;AT\n' +
        ' Bad Homburg ;Germany;Perm;RU\n' +
        'Köln;Österreich;Perm;Россия\n' +
        'Köln;DE;Perm;Russie\n',
    );
    expect(tiesIn(result)).toEqual([
      'de-bad-homburg – at-koln',
      'de-bad-homburg – ru-perm',
      'at-koln – ru-perm',
      'de-koln – ru-perm',
    ]);
  });

  test('parts of a country are told apart as they are written, wherever they lie', async () => {
    const head = 'city1,country1,lat1,lon1,city2\n';
    const apart = await from(`${head}Newport,England,,,A\nNewport,Wales,,,B\n`);
    expect(tiesIn(apart)).toEqual(['gb-newport – a', 'gb-newport-2 – b']);
    const two = await from(`${head}Chester,England,53.2,-2.9,A\n"Chester","England, UK",53.2,-2.9,B\n`);
    expect(tiesIn(two)).toEqual(['gb-chester – a', 'gb-chester-2 – b']);
  });

  test('where the rows say no country, somebody may', async () => {
    const result = await from('Stadt;Partnerstadt\nSuhl;Kaluga\n', plan => ({
      ...plan,
      countries: ['DE', 'Russland'],
    }));
    expect(tiesIn(result)).toEqual(['de-suhl – ru-kaluga']);
    expect(result.dataset.info.sides?.a.en).toBe('Germany');
  });

  test('a name that only coordinates tell apart is a place of its own', async () => {
    const result = await from(
      'city1,lat1,lon1,city2\nNeustadt,50.73,11.75,A\nNeustadt,49.35,8.14,B\nNeustadt,,,C\nNeustadt,,,D\n',
    );
    expect(tiesIn(result)).toEqual(['neustadt – a', 'neustadt-2 – b', 'neustadt-3 – c', 'neustadt-3 – d']);
    expect(issuesIn(result)).toEqual(['4 city1 Neustadt ambiguous-place']);
  });

  test('several tables of pairs are one network, and their ties have ids of their own', async () => {
    const table = 'Stadt;Partnerstadt\n';
    const result = await imported(
      sheetsOf({ 'a.csv': `${table}Ulm;Perm\n`, 'b.csv': `${table}Ulm;Omsk\nPerm;Ulm\n` }),
    );
    expect(result.dataset.tables.agreements.map(({ id }) => id)).toEqual([
      'table-1-line-2',
      'table-2-line-2',
    ]);
    expect(issuesIn(result)).toEqual(['!3 Perm – Ulm duplicate-tie']);
    expect(counted(result.rows)).toBe('3 = 2 + 1');
  });

  test('a bare edge list keeps its ids', async () => {
    const result = await from('# graph\n1 2\n10 2\n2 2\n');
    expect(tiesIn(result)).toEqual(['1 – 2', '10 – 2']);
    expect(counted(result.rows)).toBe('3 = 2 + 1');
  });
});

test('a plan for tables that are not there reads nothing', async () => {
  const plan = proposePlan(sheetsOf({ 'a.csv': 'Stadt;Partnerstadt\nUlm;Perm\n' }));
  const result = await from('Stadt;Partnerstadt\nUlm;Perm\n', () => plan);
  expect([counted(result.rows), result.dataset.tables.places]).toEqual(['0 = 0 + 0', []]);
});

test('a cell of a million letters loads or is said, in no long time', async () => {
  const long = 'partner ('.repeat(100_000);
  for (const text of [
    `Stadt;Partnerstadt\nUlm;${long}\n`,
    `${long};Stadt\nUlm;Perm\n`,
    `Stadt;Partnerstädte\nUlm;"${long}, ${'x; '.repeat(50_000)}"\n`,
  ]) {
    const { rows, dataset } = await from(text);
    expect(rows.loaded + rows.rejected).toBe(rows.in);
    expect(dataset.tables.place_names.every(({ name }) => name.length <= 200)).toBe(true);
  }
});

describe('foundings as they are written', () => {
  test('what names no single year stands in its words and in no year; further words stand beside the date', async () => {
    const result = await from(
      'Stadt;Partnerstadt;gegründet\nA;B;12. Mai 1987\nA;C;1960er\nA;D;ca. 1990\nA;E;1990 (Erneuerung 2001)\n' +
        'A;F;12.5.87\nA;G;unbekannt\nA;H;seit 1991\n',
    );
    expect(tiesIn(result).map(tie => tie.slice(4))).toEqual([
      'b 1987-05-12',
      'c',
      'd 1990',
      'e 1990',
      'f',
      'g',
      'h 1991',
    ]);
    expect(issuesIn(result)).toEqual([
      '3 gegründet 1960er no-single-year',
      '4 gegründet ca. 1990 about-this-date',
      '5 gegründet 1990 (Erneuerung 2001) further-words',
      '6 gegründet 12.5.87 two-digit-year',
    ]);
    const { agreements, claims } = result.dataset.tables;
    expect(agreements.map(({ note }) => note)).toEqual([
      '',
      '',
      'ca. 1990',
      '1990 (Erneuerung 2001)',
      '',
      '',
      '',
    ]);
    expect(claims).toMatchObject([
      { subject: 'line-3', field: 'founded', value: '1960er', followed: true, source: '' },
      { subject: 'line-6', field: 'founded', value: '12.5.87', followed: true, source: '' },
    ]);
    const network = buildNetwork(result.dataset);
    expect([...network.founded]).toEqual([1987, NaN, 1990, 1990, NaN, NaN, 1991]);
  });

  test('numbers of days are dates in a column that is otherwise dates, and only there', async () => {
    const text = (cells: readonly string[]) =>
      `Stadt;Partnerstadt;seit\n${cells.map((cell, i) => `A;B${i};${cell}`).join('\n')}\n`;
    expect(tiesIn(await from(text(['12.05.1987', '31909', '1990'])))[1]).toBe('a – b1 1987-05-12');
    expect(issuesIn(await from(text(['31909', '31910'])))).toHaveLength(2);
  });
});

describe('places and pairs', () => {
  const pairs = 'von;nach;Jahr\n1;2;1990\n1;9;1991\n';
  test('by id: population and coordinates come along, an id that is not there rejects the row', async () => {
    const result = await imported(
      sheetsOf({
        'orte.csv':
          'id;Name;Land;Breite;Länge;Einwohner\n1;Ulm;DE;48,4;10,0;126.000\n2;Perm;RU;58;56,3;1 050 000\n' +
          '3;Omsk;RU;91;73;\n;Tula;RU;;;\n',
        'paare.csv': pairs,
      }),
    );
    expect(tiesIn(result)).toEqual(['de-ulm – ru-perm 1990']);
    expect(result.dataset.tables.places.map(({ id, lat, population }) => [id, lat, population])).toEqual([
      ['de-ulm', 48.4, 126000],
      ['ru-perm', 58, 1050000],
      ['ru-omsk', NaN, null],
    ]);
    expect(issuesIn(result)).toEqual([
      '4 Breite 91 out-of-range',
      '!5 id missing-value',
      '!3 nach 9 unknown-reference',
    ]);
    expect([result.rows, result.ties].map(counted)).toEqual(['6 = 4 + 2', '2 = 1 + 1']);
  });

  test('kind of place, code of the region and coverage come along where the table has them', async () => {
    const result = await imported(
      sheetsOf({
        'places.csv':
          'id,name,kind,country,region,ties_known\nde-ulm,Ulm,city,DE,DE-BW,all\nru-x,X,Kreis,RU,,boundary\n',
        'partnerships.csv': 'place_a,country_a,place_b,country_b\nUlm,DE,X,RU\nUlm,DE,Perm,RU\n',
      }),
    );
    expect(
      result.dataset.tables.places.map(({ id, kind, region, tiesKnown }) => [id, kind, region, tiesKnown]),
    ).toEqual([
      ['de-ulm', 'city', 'DE-BW', 'all'],
      ['ru-x', 'district', '', 'boundary'],
      ['ru-perm', 'city', '', 'listed'],
    ]);
  });

  test('by id two places of one name are two, and one that is given twice is one', async () => {
    const result = await imported([
      sheet('g, nodes', 'id,label\na,John\nb,John\nb,Mary\nc,\n', 'nodes'),
      sheet('g, edges', 'source,target\na,b\nb,c\n', 'edges'),
    ]);
    expect(tiesIn(result)).toEqual(['john – john-2', 'john-2 – c']);
    expect(issuesIn(result)).toEqual(['!4 id b duplicate-id']);
  });

  test('by name: the country and an accent may be missing; of several the name alone says nothing', async () => {
    const result = await imported(
      sheetsOf({
        'orte.csv':
          'Ort;Land;Breite;Länge\nUlm;DE;48.4;10\nMálaga;ES;36.7;-4.4\nHalle;DE;51.5;12\nHalle;BE;50.7;4.2\nUlm;Germany;;\n',
        'paare.csv': 'Stadt A;Stadt B;Land B\nUlm;Malaga;\nUlm;Halle;Belgien\nUlm;Halle;\nUlm;Perm;RU\n',
      }),
    );
    expect(tiesIn(result)).toEqual([
      'de-ulm – es-malaga',
      'de-ulm – be-halle',
      'de-ulm – halle',
      'de-ulm – ru-perm',
    ]);
    expect(issuesIn(result)).toEqual([
      '!6 Ort Ulm duplicate-place',
      '2 Land B missing-value',
      '4 Land B missing-value',
      '4 Stadt B Halle ambiguous-place',
    ]);
  });
});

describe('a row per city with its partners', () => {
  test('country and founding beside the name; both cities naming each other is one tie', async () => {
    const result = await from(
      'Stadt;Land;Partnerstädte\n' +
        'Suhl;DE;"Kaluga, Russland (1969); Bègles (Frankreich); Frankfurt (Oder)"\n' +
        'Kaluga;RU;"Suhl (12.05.1969); Suhl; Kaluga; –"\n' +
        'Ulm;DE;keine\n' +
        ';DE;Perm\n' +
        'Jena;DE;Jena\n' +
        'Gera;DE;Pskow;Rostow\n',
    );
    expect(tiesIn(result)).toEqual([
      'de-suhl – ru-kaluga 1969-05-12',
      'de-suhl – fr-begles',
      'de-suhl – frankfurt-oder',
    ]);
    expect(issuesIn(result)).toEqual([
      '!3 Partnerstädte Suhl duplicate-tie',
      '!3 Partnerstädte Kaluga self-tie',
      '!5 Stadt missing-value',
      '!6 Partnerstädte Jena self-tie',
      '!7 4 wrong-number-of-fields',
    ]);
    // Ulm has a row, and no partner; of Jena nothing is left.
    expect(result.dataset.tables.places.map(({ id }) => id)).toEqual([
      'de-suhl',
      'ru-kaluga',
      'fr-begles',
      'frankfurt-oder',
      'de-ulm',
    ]);
    expect([result.rows, result.ties].map(counted)).toEqual(['6 = 3 + 3', '7 = 4 + 3']);
  });

  test('where two cities give different dates both are kept, and the first is followed', async () => {
    const result = await from('Stadt;Partnerstädte\nSuhl;Kaluga (1969), Perm, Omsk\nKaluga;Suhl (1970)\n');
    expect(tiesIn(result)[0]).toBe('suhl – kaluga 1969');
    expect(issuesIn(result)).toEqual(['3 Partnerstädte Suhl (1970) dates-disagree']);
    expect(result.dataset.tables.claims.map(({ value, followed }) => [value, followed])).toEqual([
      ['1969', true],
      ['1970', false],
    ]);
  });

  test('a date that only the second city gives is taken; what a partner’s country is, too', async () => {
    const result = await from(
      'Stadt;Partnerstädte\nSuhl;Kaluga (RU), Perm, Omsk\nKaluga;Suhl (DE, seit 1969)\n',
    );
    expect(tiesIn(result)[0]).toBe('de-suhl – ru-kaluga 1969');
    expect(issuesIn(result)).toEqual([]);
  });
});

describe('what is said of the whole', () => {
  const table = 'Stadt;Partnerstadt\nUlm;Perm\nPerm;Omsk\n';
  const known = async (coverage: ImportPlan['coverage']) =>
    (await from(table, plan => ({ ...plan, coverage }))).dataset.tables.places.map(
      ({ tiesKnown }) => tiesKnown,
    );
  test('coverage: which ties of which places were collected', async () => {
    expect(await known('all')).toEqual(['all', 'all', 'all']);
    expect(await known('allOfFirst')).toEqual(['all', 'all', 'boundary']);
    expect(await known('listed')).toEqual(['listed', 'listed', 'listed']);
    expect(await known('unknown')).toEqual(['listed', 'listed', 'listed']);
  });
  test('title and licence; nothing is said where nobody knows', async () => {
    const info = async (change: Partial<ImportPlan>) =>
      (await from(table, plan => ({ ...plan, ...change }))).dataset.info;
    expect((await info({})).licence).toEqual({ name: '', title: '', path: '' });
    expect(await info({ licence: 'cc0', title: 'Unsere Städte' })).toMatchObject({
      id: 'file:test',
      title: { ru: 'Unsere Städte' },
      licence: { name: 'CC0-1.0' },
    });
    expect((await info({ licence: 'own', licenceWords: ' frei ' })).licence.title).toBe('frei');
    expect((await info({ coverage: 'unknown' })).coverage.limits.en).toContain('not known');
  });
});

describe('coordinates from the gazetteer', () => {
  const gazetteer = readGazetteer(
    `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Köln,DE,07,50.933,6.95,963395,2021,,Cologne,,
2,Halle,DE,14,51.482,11.97,34107,2021,,,,
3,Halle,DE,07,52.06,8.36,21000,2021,,,,
4,Perm,RU,90,58,56.3,1050000,2021,,,,
`,
    'country,admin1,region,de,en,ru\nDE,07,DE-NW,Nordrhein-Westfalen,North Rhine-Westphalia,x\n',
  );
  const text =
    'Stadt;Land;Breite;Länge;Partnerstadt;Partnerland\n' +
    'Cologne;DE;;;Perm;RU\n' +
    'Halle;DE;;;Perm;RU\n' +
    'Atlantis;DE;;;Perm;RU\n' +
    'Köln;;;;Perm;RU\n' +
    'Köln;DE;10;20;Perm;RU\n';
  const located = (change?: (plan: ImportPlan) => ImportPlan) =>
    imported(sheetsOf({ 't.csv': text }), change, gazetteer);

  test('by name and country; what is not clear is listed with the cities that may be meant', async () => {
    const { coordinates, dataset } = await located();
    expect(coordinates).toMatchObject({
      gazetteer: 'used',
      fromFile: 1,
      fromGazetteer: 2,
      chosen: 0,
      without: 3,
    });
    expect(
      coordinates.doubtful.map(({ place, line, doubt, candidates }) => [
        place,
        line,
        doubt,
        candidates.map(({ id }) => id).join(' '),
      ]),
    ).toEqual([
      ['de-halle', 3, 'ambiguous', '2 3'],
      ['de-atlantis', 4, 'noName', ''],
      ['koln', 5, 'noCountry', '1'],
      ['de-koln', 6, 'far', '1'],
    ]);
    expect(dataset.tables.places.map(({ id, lat }) => [id, lat])).toEqual([
      ['de-cologne', 50.933],
      ['ru-perm', 58],
      ['de-halle', NaN],
      ['de-atlantis', NaN],
      ['koln', NaN],
      ['de-koln', 10],
    ]);
    expect(dataset.info.attribution).toContain('GeoNames');
  });

  test('a city that is chosen is taken, and with none of them a place stays without', async () => {
    const chosenCity = { 'de-halle': '3', 'de-atlantis': null, koln: 'nowhere', 'de-koln': '1' };
    const { coordinates, dataset } = await located(plan => ({ ...plan, chosenCity }));
    expect(coordinates).toMatchObject({ fromFile: 0, fromGazetteer: 2, chosen: 2, without: 2 });
    expect(coordinates.doubtful.map(({ place }) => place)).toEqual(['koln']);
    expect(dataset.tables.places.find(({ id }) => id === 'de-koln')?.lat).toBe(50.933);
  });

  test('it is asked only where it is wanted and needed, and may be out of reach', async () => {
    const used = async (table: string, change: Partial<ImportPlan>, there = true) =>
      (
        await imported(
          sheetsOf({ 't.csv': table }),
          plan => ({ ...plan, ...change }),
          there ? gazetteer : null,
        )
      ).coordinates.gazetteer;
    expect(await used(text, { gazetteer: false })).toBe('notWanted');
    expect(await used(text, {}, false)).toBe('unreachable');
    expect(await used('city1,lat1,lon1,city2,lat2,lon2\nA,1,2,B,3,4\n', {})).toBe('notNeeded');
  });
});
