// organisations.csv of a ledger folder → organisations and their names, and a way to find one by the name in a text.
import type { Organisation, OrganisationName } from '../../src/data/eventRecords';
import { isPartialDate } from '../../src/lib/dates';
import type { RawRow } from './files';
import type { SourceRegistry } from './sources';

const ROLES = ['official', 'alias', 'mistranslation'] as const;

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/\b(e\. ?v\.|ggmbh)(?=\s|$)/g, '')
    .replace(/[„“"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const slug = (name: string): string =>
  key(name)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export class Organisations {
  readonly #rows: Organisation[] = [];
  readonly #names: OrganisationName[] = [];
  readonly #byName = new Map<string, string>();

  readonly #further: readonly RawRow[];

  /** `names`: those that the ledger has no column for, such as short forms and mistranslations in a source text. */
  constructor(rows: readonly RawRow[], names: readonly RawRow[], sources: SourceRegistry) {
    this.#further = names;
    for (const row of rows) {
      const id = row.get('id');
      const founded = row.get('founded');
      this.#rows.push({
        id,
        city: row.get('city'),
        country: row.get('country'),
        founded: isPartialDate(founded) ? founded : null,
        website: row.get('website'),
        note: row.get('note'),
        source: sources.id(row.get('source_1')),
      });
      for (const lang of ['de', 'en', 'ru']) this.#name(id, lang, row.get(`name_${lang}`), 'official');
      this.#nameFurther(id);
    }
  }

  #nameFurther(id: string) {
    for (const further of this.#further.filter(n => n.get('organisation') === id)) {
      const role = ROLES.find(r => r === further.get('role')) ?? 'alias';
      this.#name(id, further.get('lang'), further.get('name'), role);
    }
  }

  #name(organisation: string, lang: string, name: string, role: OrganisationName['role']) {
    if (!name) return;
    this.#names.push({ organisation, lang, name, role });
    // A mistranslated name leads nowhere: it belongs to the body only because we say so.
    if (role !== 'mistranslation' && !this.#byName.has(key(name))) this.#byName.set(key(name), organisation);
  }

  /** The body of this name; one that the ledger does not hold is entered with its names alone. */
  find(name: string): string {
    const known = this.#byName.get(key(name));
    if (known) return known;
    const id = `body-${slug(name)}`;
    this.#rows.push({ id, city: '', country: '', founded: null, website: '', note: '', source: '' });
    this.#name(id, 'de', name, 'official');
    this.#nameFurther(id);
    return id;
  }

  tables(): { organisations: readonly Organisation[]; organisation_names: readonly OrganisationName[] } {
    return { organisations: this.#rows, organisation_names: this.#names };
  }
}
