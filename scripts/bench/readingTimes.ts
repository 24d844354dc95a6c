// How long a table takes from its bytes to a dataset, beside papaparse's bare parse of the same bytes into rows, which asks
// nothing about them. The steps take turns, so that a busy moment of the machine falls on all; medians of wall-clock and
// CPU time.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { importFiles, proposeImport } from '../../src/data/import/importFiles';
import { openFiles } from '../../src/data/import/openFiles';
import { medianOf } from '../../src/lib/median';
import { WORLD } from './madeUpTies';
import { worldTable } from './worldTable';

/** `path`: of a file; without it a seeded table of the world table's size. One line for each step. */
export async function readingTimes(path: string | undefined, runs: number): Promise<readonly string[]> {
  const bytes = path ? readFileSync(path) : Buffer.from(worldTable({ ...WORLD, years: true }));
  const name = path ? basename(path) : 'made-up.csv';
  const files = [{ name, content: new Blob([new Uint8Array(bytes)]) }];
  const question = { files, plan: null, id: 'bench', readOn: '2026-01-01', gazetteer: null };

  const bare = "papaparse's bare parse";
  const steps: Readonly<Record<string, () => unknown>> = {
    [bare]: () => Papa.parse(new TextDecoder().decode(bytes)),
    'opened: every row with its line': () => openFiles(files),
    'opened, columns understood': () => proposeImport({ files }),
    'opened, understood, a dataset': () => importFiles(question),
  };

  const wall = new Map<string, number[]>();
  const cpu = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    for (const [step, take] of Object.entries(steps)) {
      const [began, before] = [performance.now(), process.cpuUsage()];
      await take();
      const { user, system } = process.cpuUsage(before);
      wall.set(step, [...(wall.get(step) ?? []), performance.now() - began]);
      cpu.set(step, [...(cpu.get(step) ?? []), (user + system) / 1000]);
    }
  }

  const { rows } = await importFiles(question);
  const median = (times: readonly number[]) => medianOf([...times].sort((p, q) => p - q));
  const base = median(cpu.get(bare)!);
  return [
    `${name}: ${rows.in} rows in, ${rows.loaded} loaded, ${rows.rejected} rejected; ${runs} runs`,
    ...Object.keys(steps).map(step => {
      const [ms, busy] = [median(wall.get(step)!), median(cpu.get(step)!)];
      const times = (busy / base).toFixed(1);
      return `${step.padEnd(34)}${ms.toFixed(0).padStart(6)} ms${busy.toFixed(0).padStart(6)} ms CPU  × ${times}`;
    }),
  ];
}
