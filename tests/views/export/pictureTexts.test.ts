import { describe, expect, test } from 'vitest';
import { node } from '../../../src/export/svg/svgNode';
import { textsIn } from '../../../src/views/export/pictures/texts';

const style = { 'font-size': 12, 'font-weight': 400 };

describe('the texts of a picture', () => {
  const root = node('svg', {}, [
    node('title', {}, ['not drawn']),
    node('defs', {}, [node('clipPath', { id: 'frame' }, [node('rect', { width: 80, height: 40 })])]),
    node('g', { transform: 'translate(0 66)', 'clip-path': 'url(#frame)', opacity: 0.5 }, [
      node('g', { id: 'ties' }, [node('text', style, ['no mark is a text'])]),
      node('g', { transform: 'matrix(2, 0, 0, 2, 10, 20)', opacity: 0.5 }, [
        node('text', { ...style, x: 3, y: 4, 'text-anchor': 'end', fill: 'red' }, ['Köln']),
      ]),
    ]),
    node('text', { ...style, fill: 'none', stroke: 'blue', 'stroke-width': 3 }, ['Ulm']),
  ]);
  const texts = textsIn(root);

  test('are found in their order, those of marks and of what is not drawn left out', () => {
    expect(texts.map(({ text }) => text)).toEqual(['Köln', 'Ulm']);
  });
  test('have all that stands around them', () => {
    // Moved by (0, 66), then twice as large from (10, 20) on.
    expect(texts[0]).toMatchObject({
      matrix: [2, 0, 0, 2, 10, 86],
      opacity: 0.25,
      anchor: 'right',
      fill: 'red',
    });
    expect(texts[0]!.frame).toEqual({ width: 80, height: 40, matrix: [1, 0, 0, 1, 0, 66] });
    expect(texts[1]).toMatchObject({ matrix: [1, 0, 0, 1, 0, 0], opacity: 1, frame: null, stroke: 'blue' });
  });
});
