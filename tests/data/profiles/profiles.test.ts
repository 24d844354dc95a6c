import { describe, expect, test } from 'vitest';
import { readProfiles, statementsAbout, surroundingsOf } from '../../../src/data/profiles/profiles';

const files = {
  tags: [
    'id,group,rule,de,en,ru,about_de,about_en,about_ru',
    'coast,place,map,an der Küste,on the coast,у моря,Nah am Meer.,Near the sea.,Близко к морю.',
    'spa,economy,,Kurort,spa town,курорт,Heilbad.,Spa.,Лечебный курорт.',
  ].join('\n'),
  sources: 'id,url,publisher,date\nbaths,https://baths.example,Baths,2024-05\n',
  profiles: [
    'place,tag,source,note,lang,project',
    'de-kiel,spa,baths,"sea, and mud",en,',
    '77,spa,baths,,,p1',
  ].join('\n'),
  places: 'place,geonames,coast,border\nde-kiel,77,11,\n78,,,3\n',
};

describe('profiles of places', () => {
  const profiles = readProfiles(files);

  test('come with their tags, sources and notes', () => {
    expect(profiles.tags.map(({ id, group, rule, name }) => [id, group, rule, name.ru])).toEqual([
      ['coast', 'place', 'map', 'у моря'],
      ['spa', 'economy', '', 'курорт'],
    ]);
    expect(profiles.sources.get('baths')).toEqual({
      id: 'baths',
      url: 'https://baths.example',
      publisher: 'Baths',
      date: '2024-05',
    });
  });

  test('are the same under our id and the GeoNames id, and tell projects apart', () => {
    const said = (place: string) =>
      statementsAbout(profiles, place).map(({ note, project }) => note + project);
    expect(said('de-kiel')).toEqual(['sea, and mud', 'p1']);
    expect(said('77')).toEqual(['p1', 'sea, and mud']);
    expect(said('de-ulm')).toEqual([]);
  });

  test('say how near coast and border are, and nothing of places far from both', () => {
    expect(surroundingsOf(profiles, '77')).toEqual({ coast: 11, border: null });
    expect(surroundingsOf(profiles, '78')).toEqual({ coast: null, border: 3 });
    expect(surroundingsOf(profiles, 'de-ulm')).toEqual({ coast: null, border: null });
  });

  test('do not load from a table of another form', () => {
    expect(() => readProfiles({ ...files, sources: 'id,url\nbaths,https://baths.example\n' })).toThrow(
      'data/profiles/sources.csv has no column publisher',
    );
    expect(() => readProfiles({ ...files, tags: files.tags.replace('economy', 'hopes') })).toThrow(
      'hopes is none of place, economy, goals, challenges',
    );
  });
});
