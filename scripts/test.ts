// `npm test`: types, lint, data check, unit tests, production build, browser tests.
// Ends with one line over all runners: "N passed, N failed".

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium';

const reports = '.cache/tests';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const totals = { passed: 0, failed: 0 };

/** A command that passes or fails as a whole. */
function check(title: string, ...command: string[]): boolean {
  const ok = run(title, command);
  if (ok) totals.passed++;
  else totals.failed++;
  return ok;
}

/** A vitest run, counted test by test; a run that breaks without a failed test counts as one. */
function suite(title: string, name: string, ...args: string[]): void {
  const report = `${reports}/${name}.json`;
  const vitest = ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'];
  const ok = run(title, [...vitest, `--outputFile.json=${report}`, ...args]);

  const { numPassedTests, numFailedTests } = readReport(report);
  totals.passed += numPassedTests;
  totals.failed += Math.max(numFailedTests, ok ? 0 : 1);
}

function run(title: string, [command, ...args]: string[]): boolean {
  console.log(`\n── ${title}`);
  return spawnSync(command!, args, { stdio: 'inherit' }).status === 0;
}

function readReport(path: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

check('types', 'npx', 'tsc', '--noEmit');
check('lint and format', 'npm', 'run', '-s', 'lint');
check('data', 'npm', 'run', '-s', 'check-data');
suite('unit tests', 'unit');
if (check('production build', 'npx', 'vite', 'build', '--logLevel', 'warn')) {
  process.env['CHROMIUM'] = ensureChromium();
  suite('browser tests', 'browser', '--config', 'tests/browser/vitest.config.ts');
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
