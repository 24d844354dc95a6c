// Into how many parts the ties shown fall, and what share of the places with ties the largest holds, or each of several
// as large: places are in one part when a chain of ties joins them. Silent below three ties.

import { components } from '../kernels/components';
import type { Finding } from './finding';

export const connected: Finding<'connected'> = {
  id: 'connected',
  find({ network, ties, places }) {
    if (ties.length < 3) return null;
    const parts = components({
      order: network.places.length,
      source: Uint32Array.from(ties, tie => network.source[tie]!),
      target: Uint32Array.from(ties, tie => network.target[tie]!),
    }).sizes.filter(size => size > 1);
    return {
      parts: parts.length,
      largest: parts[0]!,
      alike: parts.filter(size => size === parts[0]).length,
      of: places.length,
    };
  },
};
