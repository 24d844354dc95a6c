// The direction of dependencies: look left, never right; and who may touch what of the browser.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve('src');
/** Left to right. A file may import from its own folder and from those before it. */
const order = ['lib', 'i18n', 'data', 'graph', 'analysis', 'export', 'worker', 'state', 'views', 'app'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => {
    const text = readFileSync(join(root, path), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const imports = [...text.matchAll(/from '(\.[^']*)'|import\('(\.[^']*)'\)|^import '(\.[^']*)'/gm)].map(
      match => relative(root, resolve(root, dirname(path), (match[1] ?? match[2] ?? match[3])!)),
    );
    return { path, code, imports, folder: path.split('/')[0]! };
  })
  .filter(({ path }) => path !== 'main.ts');

describe('the direction of dependencies', () => {
  test('every folder is known', () => {
    expect(files.map(({ folder }) => folder).filter(folder => !order.includes(folder))).toEqual([]);
  });

  test('nobody looks right', () => {
    const wrong = files.flatMap(({ path, folder, imports }) =>
      imports
        .filter(target => order.indexOf(target.split('/')[0]!) > order.indexOf(folder))
        .map(target => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('views do not look at each other', () => {
    // What several share lies in `parts`, which looks at none of them. `pictures` draws others on paper.
    const ofFolder = (target: string) =>
      target.startsWith('views/') &&
      !/^views\/(parts|pictures)\//.test(target) &&
      (target.split('/').length > 2 || existsSync(join(root, target, 'index.ts')));
    const wrong = files
      .filter(({ path }) => /^views\/(?!pictures\/).*\//.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(ofFolder)
          .filter(target => target.split('/')[1] !== path.split('/')[1])
          .map(target => `${path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the browser is touched in few places', () => {
  const users = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

  test('location and history only in state/url', () => {
    expect(
      users(/\blocation\.\w|\bhistory\.(push|replace|back|forward|go|state)/).filter(
        path => path !== 'state/url.ts',
      ),
    ).toEqual([]);
  });
  test('workers only in worker/client', () => {
    expect(users(/new Worker\(/).filter(path => path !== 'worker/client.ts')).toEqual([]);
  });
  // What keeps the files of the page for it runs beside the page.
  test('fetch only in data, and in the service worker', () => {
    const others = users(/\bfetch\(/).filter(path => !path.startsWith('data/'));
    expect(others).toEqual(['app/offline/serviceWorker.ts']);
  });
  test('the document only in views, app and export', () => {
    expect(users(/\bdocument\.\w/).filter(path => !/^(views|app|export)\//.test(path))).toEqual([]);
  });
  test('text from data never becomes markup', () => {
    expect(users(/innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML/)).toEqual([]);
  });
});
