import { describe, expect, test } from 'vitest';
import { buildEvents } from '../../../scripts/data/events';
import { Organisations } from '../../../scripts/data/organisations';
import { SourceRegistry } from '../../../scripts/data/sources';
import { rawRow } from './rows';

const sources = () => new SourceRegistry({ publishers: new Map(), originPages: new Map() });
const forum = { id: 'org-f', name_de: 'Forum der Städte', name_en: 'Forum of Cities' };
const names = [
  rawRow({ organisation: 'org-f', lang: 'de', name: 'Das Forum', role: 'alias' }),
  rawRow({ organisation: 'org-f', lang: 'en', name: 'Economic Forum', role: 'mistranslation' }),
];
const organisations = () => new Organisations([rawRow(forum)], names, sources());

const meeting = { id: 'c1', kind: 'conference', title_de: 'Treffen', city: 'Ulm; Genf;online' };
const placeNamed = (name: string) => (name === 'Ulm' ? 'de-ulm' : null);
const build = (cells: object, roles: Record<string, string>[] = []) =>
  buildEvents(
    [rawRow({ ...meeting, ...cells })],
    [],
    roles.map(row => rawRow(row)),
    placeNamed,
    organisations(),
    sources(),
  );

describe('an event', () => {
  test('took place at each of its places, known to the network or not', () => {
    expect(build({}).event_places).toEqual([
      { event: 'c1', place: 'de-ulm', placeName: 'Ulm' },
      { event: 'c1', place: '', placeName: 'Genf' },
      { event: 'c1', place: '', placeName: 'online' },
    ]);
  });

  test('was held unless a mend says otherwise', () => {
    expect(build({}).events[0]?.state).toBe('held');
    expect(build({ state: 'announced' }).events[0]?.state).toBe('announced');
  });

  test('has the organisers of its row and the roles that are kept apart', () => {
    const { event_roles } = build({ organisers: 'Das Forum;Stadt Ulm' }, [
      { event: 'c1', organisation: 'org-f', role: 'funder' },
      { event: 'c2', organisation: 'org-f', role: 'host' },
    ]);
    expect(event_roles.map(r => `${r.organisation} ${r.role}`)).toEqual([
      'org-f organiser',
      'body-stadt-ulm organiser',
      'org-f funder',
    ]);
    expect(() => build({}, [{ event: 'c1', organisation: 'org-f', role: 'guest' }])).toThrow(
      'not a role: guest',
    );
  });
});

describe('an organisation', () => {
  test('is found by its names, but not by one that a text has mistranslated', () => {
    const found = organisations();
    expect([found.find('Forum of Cities'), found.find('das Forum')]).toEqual(['org-f', 'org-f']);
    expect(found.find('Economic Forum')).toBe('body-economic-forum');
  });

  test('keeps all its names with their role', () => {
    expect(
      organisations()
        .tables()
        .organisation_names.map(n => `${n.lang} ${n.role}`),
    ).toEqual(['de official', 'en official', 'de alias', 'en mistranslation']);
  });
});
