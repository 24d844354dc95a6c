// The outline of a shape as a path on a canvas. (That of a path is read by the browser itself.)

import type { SvgNode } from './svgNode';

type Pen = Pick<CanvasPath, 'arc' | 'rect' | 'roundRect' | 'moveTo' | 'lineTo' | 'closePath'>;

export function outline(pen: Pen, { name, attributes }: SvgNode): void {
  const at = (key: string) => Number(attributes[key] ?? 0) || 0;
  if (name === 'circle') {
    pen.moveTo(at('cx') + at('r'), at('cy'));
    pen.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  } else if (name === 'rect') {
    const box = [at('x'), at('y'), at('width'), at('height')] as const;
    if (at('rx') > 0) pen.roundRect(...box, at('rx'));
    else pen.rect(...box);
  } else if (name === 'line') {
    pen.moveTo(at('x1'), at('y1'));
    pen.lineTo(at('x2'), at('y2'));
  } else if (name === 'polygon' || name === 'polyline') {
    const numbers = (String(attributes['points'] ?? '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      if (i === 0) pen.moveTo(numbers[i]!, numbers[i + 1]!);
      else pen.lineTo(numbers[i]!, numbers[i + 1]!);
    }
    if (name === 'polygon') pen.closePath();
  }
}
