// `npm run bench:reading -- [--data PATH] [--runs 15]`: how long a table takes from its bytes to a dataset, beside papaparse's
// bare parse of the same bytes into rows, which asks nothing about them. The steps take turns, so that a busy moment of the
// machine falls on all; medians of wall-clock and CPU time. Without --data a seeded table of the world table's size.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { importFiles, proposeImport } from '../../src/data/import/importFiles';
import { openFiles } from '../../src/data/import/openFiles';
import { medianOf } from '../../src/lib/median';
import { WORLD } from './madeUpTies';
import { worldTable } from './worldTable';

const { values: given } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '15' } },
});

const bytes = given.data ? readFileSync(given.data) : Buffer.from(worldTable({ ...WORLD, years: true }));
const name = given.data ? basename(given.data) : 'made-up.csv';
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
for (let run = 0; run < Number(given.runs); run++) {
  for (const [step, take] of Object.entries(steps)) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    await take();
    const { user, system } = process.cpuUsage(before);
    wall.set(step, [...(wall.get(step) ?? []), performance.now() - began]);
    cpu.set(step, [...(cpu.get(step) ?? []), (user + system) / 1000]);
  }
}

const { rows } = await importFiles(question);
console.log(
  `${name}: ${rows.in} rows in, ${rows.loaded} loaded, ${rows.rejected} rejected; ${given.runs} runs`,
);
const median = (times: readonly number[]) => medianOf([...times].sort((p, q) => p - q));
const base = median(cpu.get(bare)!);
for (const step of Object.keys(steps)) {
  const [ms, busy] = [median(wall.get(step)!), median(cpu.get(step)!)];
  const times = (busy / base).toFixed(1);
  console.log(
    `${step.padEnd(34)}${ms.toFixed(0).padStart(6)} ms${busy.toFixed(0).padStart(6)} ms CPU  × ${times}`,
  );
}
