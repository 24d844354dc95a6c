import { describe, expect, test } from 'vitest';
import { NO_FEATURES } from '../../../src/views/map/basemapFeatures';
import { ABOVE_TIES, baseStyle, paints, POINT_LAYERS } from '../../../src/views/map/baseStyle';

const palette = {
  labelScale: 1,
  paper: '#fbfaf7',
  panel: '#ffffff',
  ink: '#1b2430',
  'ink-2': '#5b6674',
  hairline: '#e3e1da',
  water: '#dde7ea',
  land: '#f4f2ec',
  border: '#cfcbc0',
  accent: '#d9482b',
};

describe('the style', () => {
  const style = baseStyle(NO_FEATURES, 'globe', palette, 'light');
  const ids = style.layers.map(({ id }) => id);

  test('names no glyph server, no sprite and no address', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toContain('http');
  });

  test('points and labels lie above the ties, the base map below', () => {
    const ties = ids.indexOf(ABOVE_TIES);
    expect([...POINT_LAYERS, 'labels', 'labels-always'].every(id => ids.indexOf(id) >= ties)).toBe(true);
    expect(['water', 'land', 'borders', 'coasts'].every(id => ids.indexOf(id) < ties)).toBe(true);
  });

  test('light and dark change paint of layers that exist, and nothing else', () => {
    const dark = paints({ ...palette, water: '#0e1319' }, 'dark');
    expect(Object.keys(dark).filter(id => !ids.includes(id))).toEqual([]);
    expect(dark['water']).toEqual({ 'background-color': '#0e1319' });
    expect(Object.keys(dark)).toEqual(Object.keys(paints(palette, 'light')));
  });
});
