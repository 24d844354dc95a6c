// GEXF 1.1 to 1.3 → its nodes and edges as tables (https://gexf.net): attributes as columns, by their titles.

import { columnBeside, createGraphTable } from './graphTable';
import type { Sheet, SourceFile } from './opened';
import { encodingOf, textOf } from './readText';
import { createXmlReader, type XmlElement } from './readXml';
import type { Reading } from './reading';

/** What a node or an edge says of itself, beside its attributes. */
const OWN = {
  node: ['id', 'label', 'start', 'end'],
  edge: ['id', 'source', 'target', 'label', 'kind', 'type', 'weight', 'start', 'end'],
} as const;

type Part = keyof typeof OWN;

interface Entry {
  readonly part: Part;
  readonly line: number;
  readonly values: Map<string, string>;
  /** What it says of itself. */
  readonly own: ReadonlySet<string>;
}

export async function readGexf(file: SourceFile, reading: Reading): Promise<readonly Sheet[]> {
  const encoding = await encodingOf(file, reading);
  const tables = {
    node: createGraphTable(`${file.name}, nodes`, ['id', 'label'], reading),
    edge: createGraphTable(`${file.name}, edges`, ['source', 'target', 'id', 'label'], reading),
  };
  /** Titles by id, and the values by title that stand where a record gives none. */
  const titles: { readonly [P in Part]: Map<string, string> } = { node: new Map(), edge: new Map() };
  const defaults: { readonly [P in Part]: Map<string, string> } = { node: new Map(), edge: new Map() };
  /** The class whose attributes are being listed, and the one of them whose default is being told. */
  let listing: Part | null = null;
  let defined: string | null = null;
  let fallback = '';
  let within = '';
  // Nodes may lie within nodes.
  const open: Entry[] = [];

  function begin({ attributes: said, line }: XmlElement, part: Part): void {
    const values = new Map<string, string>();
    for (const own of OWN[part]) {
      const value = said.get(own);
      // The types "directed" and "undirected" say nothing of a partnership.
      if (value !== undefined && !(own === 'type' && /^(un|mutual)?directed$|^mutual$/i.test(value)))
        values.set(own, value);
    }
    const own = new Set(values.keys());
    for (const [title, value] of defaults[part]) values.set(columnBeside(own, title), value);
    open.push({ part, line, values, own });
  }

  function finish({ part, line, values }: Entry): void {
    const needed = part === 'node' ? ['id'] : ['source', 'target'];
    const missing = needed.find(column => !values.get(column));
    if (missing === undefined) tables[part].add(line, values);
    else tables[part].reject(line, missing, values.get('label') ?? values.get('id') ?? '', 'missing-value');
  }

  const reader = createXmlReader(file.name, {
    open(element) {
      const { name, attributes: said } = element;
      within = name;
      const current = open.at(-1);
      if (name === 'attributes') listing = said.get('class') === 'edge' ? 'edge' : 'node';
      else if (name === 'attribute' && listing) {
        defined = said.get('id') ?? '';
        fallback = '';
        titles[listing].set(defined, said.get('title') || defined);
      } else if (name === 'node' || name === 'edge') begin(element, name);
      else if (name === 'attvalue' && current) {
        const id = said.get('for') ?? said.get('id') ?? '';
        const title = titles[current.part].get(id) ?? id;
        if (title !== '') current.values.set(columnBeside(current.own, title), said.get('value') ?? '');
      } else if (name === 'spell' && current) {
        // Of several spells the first beginning and the last end.
        if (!current.values.has('start')) current.values.set('start', said.get('start') ?? '');
        current.values.set('end', said.get('end') ?? '');
      }
    },
    text(text) {
      if (within === 'default' && listing) fallback += text;
    },
    close(name) {
      within = '';
      if (name === 'attributes') listing = null;
      else if (name === 'attribute' && listing && defined !== null) {
        if (fallback.trim() !== '') defaults[listing].set(titles[listing].get(defined)!, fallback.trim());
        defined = null;
      } else if (name === 'node' || name === 'edge') {
        const record = open.pop();
        if (record) finish(record);
      }
    },
  });
  for await (const piece of textOf(file, encoding, reading)) reader.push(piece);
  reader.end();
  return (['node', 'edge'] as const).flatMap(
    part => tables[part].sheet({ format: 'gexf', holds: `${part}s`, encoding }) ?? [],
  );
}
