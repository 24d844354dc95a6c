// All shortest paths of a slice, in place. The page asks for the same in parts, see worker/askSweep.

import type { Slice } from '../../../graph/slice';
import { atOnce } from '../../../lib/steps';
import { mergerOf } from './merge';
import { partOf } from './parts';
import { planOf } from './plan';
import { sweepPart } from './sweepPart';
import type { Sweep } from './types';

export function sweep(slice: Slice, onProgress: (share: number) => void = () => {}): Sweep {
  const plan = planOf(slice);
  const merger = mergerOf(plan);
  const parts = plan.parts.length - 1;
  for (let part = 0; part < parts; part++) {
    merger.add(sweepPart(partOf(plan, part)));
    onProgress((part + 1) / parts);
  }
  return atOnce(merger.finish());
}
