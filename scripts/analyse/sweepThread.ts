// A worker thread of the command line: parts of a sweep in, their sums out.

import { parentPort } from 'node:worker_threads';
import type { SweepPart } from '../../src/analysis/kernels/sweep/parts';
import { sweepPart } from '../../src/analysis/kernels/sweep/sweepPart';

parentPort?.on('message', (part: SweepPart) => parentPort?.postMessage(sweepPart(part)));
