import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { defaults } from '../../../src/state/fields';
import { datasetOf, faultsOf, formatSceneView, viewOfScene } from '../../../src/state/stories/sceneView';
import { world } from '../../world';
import { scene, story } from './probe';

const shown = (view: string) => viewOfScene(story(), scene('eins', { view }));

describe('the view of a scene', () => {
  test('is what it states, and for the rest as it is at first', () => {
    const { year, mode, places, layout, dataset } = shown('v=1&m=year&y=1969&s=de-suhl,ru-kaluga');
    expect({ year, mode, places, layout, dataset }).toEqual({
      year: 1969,
      mode: 'year',
      places: ['de-suhl', 'ru-kaluga'],
      layout: 'forces',
      dataset: 'world',
    });
  });

  test('leaves the reader what is theirs', () => {
    const view = shown('lang=ru&theme=dark&stage=on&story=x&scene=y');
    for (const name of ['lang', 'theme', 'stage', 'story', 'scene']) expect(view).not.toHaveProperty(name);
  });

  test('may show another dataset than its story', () => {
    expect(shown('d=wider-circle').dataset).toBe('wider-circle');
    expect(datasetOf(story(), scene('eins', { view: 'd=wider-circle' }))).toBe('wider-circle');
    expect(datasetOf(story(), scene('eins'))).toBe('world');
  });
});

describe('the present view as a scene', () => {
  const now = { ...defaults, lang: 'ru', theme: 'dark', mode: 'year', year: 1991, stage: 'on' } as const;

  test('comes back as it was', () => {
    const view = {
      ...now,
      dataset: 'world',
      places: ['de-suhl'],
      map: [37.5, 55.75, 4, 0, 0],
      filter: { kind: ['friendship'] },
    };
    const written = formatSceneView(view, 'world');
    expect(written).toBe('v=1&m=year&y=1991&s=de-suhl&f=kind:friendship&map=37.5,55.75,4,0,0');
    expect({ ...view, ...shown(written) }).toEqual(view);
  });

  test('names its dataset where the story has another one', () => {
    expect(formatSceneView({ ...now, dataset: 'germany-russia' }, 'world')).toBe(
      'v=1&m=year&y=1991&d=germany-russia',
    );
    const own = { ...now, dataset: 'file:Städte & mehr.csv' };
    expect(shown(formatSceneView(own, 'world')).dataset).toBe(own.dataset);
  });

  test('does not show the panel that it was made in', () => {
    expect(formatSceneView({ ...now, dataset: 'world', panel: 'stories' }, 'world')).not.toContain('panel');
    expect(formatSceneView({ ...now, dataset: 'world', panel: 'ranking' }, 'world')).toContain(
      'panel=ranking',
    );
  });
});

test('what a view names and the data do not have is told', () => {
  const dataset = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1985' }]);
  const faults = (view: string) =>
    faultsOf(view, buildNetwork(dataset), dataset.tables).map(({ what, value }) => `${what} ${value}`);
  expect(faults('v=1&m=year&y=1985&s=de-ulm,ru-tula&f=kind:partnership')).toEqual([]);
  expect(faults('t=de-ulm--ru-tula')).toEqual([]);
  expect(faults('s=de-bonn')).toEqual(['place de-bonn']);
  expect(faults('t=de-ulm--ru-orel')).toEqual(['tie de-ulm--ru-orel']);
  expect(faults('m=year&y=1984')).toEqual(['year 1984']);
  expect(faults('m=period&p=1980,2030')).toEqual(['year 1980', 'year 2030']);
  expect(faults('f=kind:friendship')).toEqual(['filter kind:friendship']);
  expect(faults('layout=heap&foo=1')).toEqual(['unreadable layout=heap', 'unreadable foo=1']);
  expect(faults('lang=de&theme=dark')).toEqual(['own lang', 'own theme']);
});
