import { describe, expect, test } from 'vitest';
import { SourceRegistry } from '../../../scripts/data/sources';
import { rawRow } from './rows';

const registry = () =>
  new SourceRegistry({
    publishers: new Map([
      ['ulm.example', rawRow({ host: 'ulm.example', publisher: 'Stadt Ulm', sanctioned: 'no' })],
      ['bad.example', rawRow({ host: 'bad.example', publisher: 'Outlet', sanctioned: 'yes' })],
    ]),
    originPages: new Map([['003', 'https://ulm.example/conference']]),
  });

describe('the list of sources', () => {
  test('one address is one source, whose id does not depend on the others', () => {
    const [one, two] = [registry(), registry()];
    two.id('https://other.example/');
    expect(one.id('https://ulm.example/x')).toBe(two.id('https://ulm.example/x'));
    expect(one.id('https://ulm.example/x')).toMatch(/^s-[0-9a-f]{8}$/);
    expect(one.rows()).toHaveLength(1);
  });

  test('the publisher is looked up by host and by the domain above it, else the host stands', () => {
    const sources = registry();
    for (const url of ['https://www.ulm.example/x', 'http://news.ulm.example./y', 'https://jena.example'])
      sources.id(url);
    expect(
      sources
        .rows()
        .map(s => s.publisher)
        .sort(),
    ).toEqual(['Stadt Ulm', 'Stadt Ulm', 'jena.example']);
  });

  test('an outlet under sanctions is named without its address, also inside notes', () => {
    const sources = registry();
    sources.id('https://de.bad.example/article');
    expect(sources.rows().map(({ url, publisher }) => [url, publisher])).toEqual([['', 'Outlet']]);
    expect(sources.withoutSanctionedLinks('see https://bad.example/a, and https://ulm.example/b')).toBe(
      'see Outlet, and https://ulm.example/b',
    );
  });

  test('no address and no publisher is no source', () => {
    expect(registry().id('')).toBe('');
  });

  test('a text cited by its number is the page it was published on', () => {
    const sources = registry();
    sources.id('source:003_09194c48915fd4d8.txt');
    expect(sources.rows()[0]?.url).toBe('https://ulm.example/conference');
  });
});
