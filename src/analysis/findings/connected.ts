// Into how many parts the ties shown fall, and what share of the places with ties the largest holds: places are in one
// part when a chain of ties joins them. Silent below three ties.

import { sliceOf } from '../../graph/slice';
import { components } from '../kernels/components';
import type { Finding } from './finding';

export const connected: Finding<'connected'> = {
  id: 'connected',
  find({ network, status, ties, places }) {
    if (ties.length < 3) return null;
    const parts = components(sliceOf(network, status)).sizes.filter(size => size > 1);
    return { parts: parts.length, largest: parts[0]!, of: places.length };
  },
};
