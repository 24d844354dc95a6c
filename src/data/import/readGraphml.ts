// GraphML → its nodes and edges as tables (http://graphml.graphdrawing.org/specification.html): data by the names of their
// keys. The labels of yEd are read, too.

import { columnBeside, createGraphTable } from './graphTable';
import type { Sheet, SourceFile } from './opened';
import { encodingOf, textOf } from './readText';
import { createXmlReader } from './readXml';
import type { Reading } from './reading';

type Part = 'node' | 'edge';

const OWN = ['id', 'source', 'target'];

interface Key {
  readonly id: string;
  readonly of: string;
  readonly title: string;
  fallback: string;
}

interface Entry {
  readonly part: Part | 'hyperedge';
  readonly line: number;
  readonly values: Map<string, string>;
  /** What it says of itself. */
  readonly own: ReadonlySet<string>;
}

const isPart = (name: string): name is Part => name === 'node' || name === 'edge';

export async function readGraphml(file: SourceFile, reading: Reading): Promise<readonly Sheet[]> {
  const encoding = await encodingOf(file, reading);
  const tables = {
    node: createGraphTable(`${file.name}, nodes`, ['id', 'label'], reading),
    edge: createGraphTable(`${file.name}, edges`, ['source', 'target', 'id', 'label'], reading),
  };
  const keys = new Map<string, Key>();
  /** The keys that have a value for what gives none. */
  const defaults = new Map<string, Key>();
  let key: Key | undefined;
  /** The data that is being told, with its text so far. */
  let told: string | null = null;
  let text = '';
  let label: string | null = null;
  let within = '';
  const open: Entry[] = [];

  const columnOf = (id: string, own: ReadonlySet<string>): string =>
    columnBeside(own, keys.get(id)?.title || id);

  function finish({ part, line, values }: Entry): void {
    if (part === 'hyperedge') {
      tables.edge.reject(line, '', values.get('id') ?? '', 'hyperedge');
      return;
    }
    const needed = part === 'node' ? ['id'] : ['source', 'target'];
    const missing = needed.find(column => !values.get(column));
    if (missing === undefined) tables[part].add(line, values);
    else tables[part].reject(line, missing, values.get('id') ?? '', 'missing-value');
  }

  const reader = createXmlReader(file.name, {
    open({ name, attributes, line }) {
      within = name;
      if (name === 'key') {
        const id = attributes.get('id') ?? '';
        key = {
          id,
          of: attributes.get('for') ?? 'all',
          title: attributes.get('attr.name') || id,
          fallback: '',
        };
        keys.set(id, key);
      } else if (isPart(name) || name === 'hyperedge') {
        const values = new Map<string, string>();
        for (const own of OWN) {
          const value = attributes.get(own);
          if (value !== undefined) values.set(own, value);
        }
        const own = new Set(values.keys());
        if (isPart(name))
          for (const [id, { of, fallback }] of defaults)
            if (of === name || of === 'all') values.set(columnOf(id, own), fallback);
        open.push({ part: name, line, values, own });
      } else if (name === 'data') {
        told = attributes.get('key') ?? '';
        text = '';
      } else if (name === 'NodeLabel' || name === 'EdgeLabel') label = '';
    },
    text(piece) {
      if (within === 'default' && key) key.fallback = (key.fallback + piece).trim();
      else if (label !== null && within.endsWith('Label')) label += piece;
      else if (told !== null && within === 'data') text += piece;
    },
    close(name) {
      within = '';
      const record = open.at(-1);
      if (name === 'key' && key) {
        if (key.fallback !== '') defaults.set(key.id, key);
        key = undefined;
      } else if (name === 'NodeLabel' || name === 'EdgeLabel') {
        if (record && label) record.values.set('label', label.trim());
        label = null;
      } else if (name === 'data') {
        const column = told !== null && record ? columnOf(told, record.own) : '';
        if (record && column !== '' && text.trim() !== '') record.values.set(column, text.trim());
        told = null;
      } else if (isPart(name) || name === 'hyperedge') {
        open.pop();
        if (record) finish(record);
      }
    },
  });
  for await (const piece of textOf(file, encoding, reading)) reader.push(piece);
  reader.end();
  return (['node', 'edge'] as const).flatMap(
    part => tables[part].sheet({ format: 'graphml', holds: `${part}s`, encoding }) ?? [],
  );
}
