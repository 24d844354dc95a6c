// The sources table: one row per address. Its id is a hash of the address, so it stays when rows are added.
import { createHash } from 'node:crypto';
import type { Source } from '../../src/data/records';
import type { Authority } from './authority';

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  } catch {
    return '';
  }
};

export class SourceRegistry {
  readonly #rows = new Map<string, Source>();
  readonly #publishers: Authority['publishers'];
  readonly #originPages: Authority['originPages'];

  constructor({ publishers, originPages }: Pick<Authority, 'publishers' | 'originPages'>) {
    this.#publishers = publishers;
    this.#originPages = originPages;
  }

  /** The id of the source at this address, entered on first use; empty for no address and no publisher. */
  id(address: string, publisher = '', date: string | null = null): string {
    const origin = /^source:(\d{3})_/.exec(address)?.[1];
    const url = (origin ? this.#originPages.get(origin) : address)?.trim() ?? '';
    if (url === '' && publisher === '') return '';
    const id = `s-${createHash('sha256')
      .update(url || publisher)
      .digest('hex')
      .slice(0, 8)}`;
    const known = this.#rows.get(id);
    const source = { id, ...this.#describe(url, publisher), date: known?.date ?? date };
    if (known && (known.url !== source.url || (url === '' && known.publisher !== source.publisher)))
      throw new Error(`two sources hash to ${id}: ${known.url || known.publisher} and ${url || publisher}`);
    this.#rows.set(id, known && !date ? known : source);
    return id;
  }

  /** A text without links to publishers under sanctions; their names stay. */
  withoutSanctionedLinks(text: string): string {
    return text.replace(/https?:\/\/[^\s,;)"'|]+/g, url => {
      const row = this.#lookUp(hostOf(url));
      return row?.get('sanctioned') === 'yes' ? row.get('publisher') : url;
    });
  }

  /** By id, so that a new row moves no other. */
  rows(): readonly Source[] {
    return [...this.#rows.values()].sort((p, q) => (p.id < q.id ? -1 : 1));
  }

  #describe(url: string, publisher: string): { url: string; publisher: string } {
    const host = hostOf(url);
    const row = this.#lookUp(host);
    const sanctioned = row?.get('sanctioned') === 'yes';
    return { url: sanctioned ? '' : url, publisher: publisher || row?.get('publisher') || host };
  }

  /** The host itself, else the nearest domain above it that is listed. */
  #lookUp(host: string) {
    for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
      const row = this.#publishers.get(domain) ?? this.#publishers.get(`www.${domain}`);
      if (row) return row;
    }
    return undefined;
  }
}
