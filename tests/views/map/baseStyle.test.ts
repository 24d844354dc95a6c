import { createExpression, validateStyleMin, type StyleExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { NO_FEATURES } from '../../../src/views/map/basemapFeatures';
import { ABOVE_PLACES, baseStyle, paints } from '../../../src/views/map/baseStyle';

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

  test('selected points and labels lie above ties and places, the base map below', () => {
    const above = ids.indexOf(ABOVE_PLACES);
    expect(['labels', 'labels-always'].every(id => ids.indexOf(id) > above)).toBe(true);
    expect(['water', 'land', 'borders', 'coasts'].every(id => ids.indexOf(id) < above)).toBe(true);
  });

  test('all names but the selected ones compete in one layer, the weightier first', () => {
    const names = style.layers.filter(layer => layer.type === 'symbol');
    expect(names.map(({ id }) => id)).toEqual(['labels', 'labels-always']);
    for (const { layout, filter } of names) {
      const key = createExpression(layout!['symbol-sort-key'], 'layout.symbol-sort-key');
      expect(key.result).toBe('success');
      const keyOf = (priority: number) =>
        (key.value as StyleExpression).evaluate(
          { zoom: 3 },
          { type: 1, properties: { priority, edge: 'left' }, geometry: [] },
        ) as number;
      expect(keyOf(8.0005)).toBeLessThan(keyOf(8));
      expect(keyOf(104)).toBeLessThan(keyOf(8));
      expect(JSON.stringify(filter)).not.toContain('edge');
    }
  });

  test('MapLibre finds no fault with it', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('light and dark change paint of layers that exist, and nothing else', () => {
    const dark = paints({ ...palette, water: '#0e1319' }, 'dark');
    expect(Object.keys(dark).filter(id => !ids.includes(id))).toEqual([]);
    expect(dark['water']).toEqual({ 'background-color': '#0e1319' });
    expect(Object.keys(dark)).toEqual(Object.keys(paints(palette, 'light')));
  });
});
