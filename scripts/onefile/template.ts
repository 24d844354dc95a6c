// Builds the page as one file, without data.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { ENCLOSED_ID, ENCLOSED_PLACE } from '../../src/data/enclosed.ts';
import { pageLayout } from '../../src/export/html/pageLayout.ts';

/** What stands in for parts of the page that fetch files. */
const STAND_INS: Readonly<Record<string, string>> = {
  'src/data/catalogue.ts': 'src/app/enclosed/catalogue.ts',
  'src/data/oneFile.ts': 'src/app/enclosed/oneFile.ts',
  'src/data/gazetteer/source.ts': 'src/app/enclosed/gazetteerSource.ts',
  'src/data/profiles/source.ts': 'src/app/enclosed/profilesSource.ts',
};

const MAP_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/** Parts of the typeface for letters that no text of the page has. */
const UNUSED_FONTS = /\/\*[^*]*\*\/\s*@font-face \{[^}]*(?:greek|vietnamese)[^}]*\}/g;

const inside: Plugin = {
  name: 'inside',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id === `${MAP_WORKER}?worker&url`) return '\0map-worker-url';
    if (!importer || !id.startsWith('.')) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    const standIn = Object.entries(STAND_INS).find(([path]) => found?.id === resolve(path));
    return standIn ? resolve(standIn[1]) : null;
  },
  load(id) {
    if (id === '\0map-worker-url')
      return `import code from '${MAP_WORKER}?raw';
export default URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));`;
    if (id === resolve('src/data/loadBasemap.ts')) {
      const shapes = readFileSync('public/basemap/world.json', 'utf8');
      return `const shapes = ${JSON.stringify(shapes)};
export const loadBasemap = async () => JSON.parse(shapes);`;
    }
    return null;
  },
  transform(code, id) {
    if (id === resolve('src/worker/client.ts')) {
      const open = "new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })";
      if (!code.includes(open)) throw new Error('src/worker/client.ts opens its worker in another way');
      return `import BackgroundWorker from './worker.ts?worker&inline';\n${code.replace(open, 'new BackgroundWorker()')}`;
    }
    if (id.includes('@fontsource-variable/inter') && id.endsWith('wght.css'))
      return code.replace(UNUSED_FONTS, '');
    return null;
  },
};

export async function buildTemplate(): Promise<string> {
  const result = (await build({
    configFile: false,
    mode: 'onefile',
    base: './',
    logLevel: 'warn',
    plugins: [inside],
    publicDir: false,
    worker: {
      format: 'iife',
      plugins: () => [inside],
      rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
    },
    resolve: { alias: { stream: 'data:text/javascript,export{}' } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return htmlOf(result);
}

function htmlOf({ output }: Rolldown.RolldownOutput): string {
  const scripts = output.filter(part => part.type === 'chunk');
  if (scripts.length !== 1)
    throw new Error(`one script expected: ${scripts.map(part => part.fileName).join()}`);
  const styles = output.filter(part => part.type === 'asset').filter(part => part.fileName.endsWith('.css'));
  // Nothing in it may end the element that it stands in.
  const script = scripts[0]!.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = styles
    .map(({ source }) => String(source))
    .join('\n')
    .replaceAll('</style', '<\\/style');
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    'img-src data: blob:',
    'font-src data:',
    // Workers from such addresses keep to the policy of the page, and one of them asks Wikidata when it is told to.
    'connect-src data: blob: https://query.wikidata.org',
    // MapLibre opens its worker from an address of this kind where the page has no origin.
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = readFileSync('public/icon.svg').toString('base64');
  return pageLayout({
    policy,
    icon: `data:image/svg+xml;base64,${icon}`,
    style,
    script,
    id: ENCLOSED_ID,
    place: ENCLOSED_PLACE,
  });
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
