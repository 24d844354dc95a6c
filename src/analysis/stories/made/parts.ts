// Into how many parts the tied places fall, and how many the largest holds. Silent below three ties in force.

import { components } from '../../kernels/components';
import { sliceToday } from '../networkToday';
import { inForceView, type StoryPart } from './part';

export const parts: StoryPart<'parts'> = {
  id: 'parts',
  of(from) {
    const { network } = from;
    const slice = sliceToday(network);
    if (slice.source.length < 3) return null;
    const sizes = components(slice).sizes.filter(size => size > 1);
    const alike = sizes.filter(size => size === sizes[0]).length;
    return {
      slots: {
        whole: sizes.length === 1,
        alike: alike === sizes.length ? 'all' : alike > 1 ? 'some' : 'none',
      },
      view: { ...inForceView(from), arrangement: 'network' },
    };
  },
};
