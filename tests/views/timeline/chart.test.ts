// @vitest-environment jsdom
// The picture as readable SVG: compare tests/views/timeline/*.svg, which any browser shows.

import { render, svg } from 'lit-html';
import { describe, expect, test } from 'vitest';
import { still } from '../../../src/views/timeline';
import { yearNames } from '../../../src/views/timeline/axis';
import type { Drawing } from '../../../src/views/timeline/drawing';
import { values } from '../../../src/views/timeline/values';
import { drawingOf, events, lines, markup } from './drawings';

function picture(drawing: Drawing): string {
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  chart.setAttribute('width', String(drawing.layout.width));
  chart.setAttribute('height', String(drawing.layout.height));
  render(svg`${still(drawing)}${yearNames(drawing, [])}${values(drawing, () => true)}`, chart);
  return `${markup(chart)}\n`;
}

describe('the still part of the chart', () => {
  test('of a tiny world', async () => {
    await expect(picture(drawingOf(lines, 800, events))).toMatchFileSnapshot('tinyWorld.svg');
  });

  test('of a network without a dated tie', async () => {
    await expect(picture(drawingOf([{ a: 'de-hof', b: 'ru-perm' }], 800))).toMatchFileSnapshot('undated.svg');
  });

  test('breaks a bar that does not fit, above and below', () => {
    const suspended = Array.from({ length: 30 }, (_, index): (typeof lines)[number] => ({
      a: 'de-ulm',
      b: `ru-${index}`,
      founded: String(1980 + (index % 10)),
      changes: [['suspended', '2022']],
    }));
    // 3 a year at most, so the 30 of 2022 would be ten times as high.
    const broken = picture(drawingOf(suspended, 800)).match(/timeline-break/g);
    expect(broken).toHaveLength(1);
    expect(picture(drawingOf(lines, 800))).not.toContain('timeline-break');
  });
});
