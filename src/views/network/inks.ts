// The colours of paper and ink as the page's style sheet has them at the moment, and how large it wants names.

import { labelScaleOf } from '../parts/surface/labelScale';
import type { GroundInks } from './ground';

export function inksOf(element: Element): GroundInks {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--paper') || '#ffffff',
    ink: read('--ink') || '#000000',
    pale: read('--ink-2') || '#666666',
    font: read('--font') || 'sans-serif',
    labelScale: labelScaleOf(element),
    land: read('--land') || '#eeeeee',
    border: read('--border') || '#999999',
    hairline: read('--hairline') || '#cccccc',
  };
}
