// Finds a Chromium or Chrome for the browser tests; on Debian and Ubuntu installs the system's package,
// with the GL libraries that draw WebGL in software.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const packages = ['chromium', 'libegl1', 'libgl1-mesa-dri'];

/** Path of a browser; throws with what to do where none is found and none can be installed. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. ' +
      `Install one (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}), ` +
      'or name its path in the environment variable CHROMIUM.',
  );
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`The environment variable CHROMIUM names ${named}, which does not exist.`);
  }
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const path = spawnSync(finder, [name], { encoding: 'utf8' }).stdout?.split('\n')[0]?.trim();
    if (path) return path;
  }
  return elsewhere.find(path => existsSync(path));
}

function install(): void {
  if (spawnSync('which', ['apt-get']).status !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    spawnSync(command!, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`No Chromium found; installing ${packages.join(', ')} with apt-get …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
