// How to cite the program and a dataset: as text and as BibTeX. Pure.

import type { DatasetInfo } from '../../data/records';
import type { Lang } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { Help } from '../../i18n/help';

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

/** The year the program's licence names. */
const PROGRAM_YEAR = '2026';

export function citeProgram({ about }: Help, version: string): Citation {
  return {
    text: about.citeProgram(version),
    bibtex: bibtex('software', 'twinline', {
      author: 'The Twinline authors',
      title: 'Twinline',
      year: PROGRAM_YEAR,
      version,
      license: 'MIT',
    }),
  };
}

/** `author`: empty where nobody is known, as of a list that somebody else keeps. */
export function citeDataset({ about }: Help, info: DatasetInfo, lang: Lang, author: string): Citation {
  const { id, version, readOn, licence } = info;
  const title = info.title[lang];
  const read = readOn === '' ? '' : formatDate(lang, readOn);
  return {
    text: about.citeDataset(author, title, version, readOn.slice(0, 4), read, licence.title),
    bibtex: bibtex('misc', `${id}-${version}`, {
      author,
      title,
      year: readOn.slice(0, 4),
      note: about.note(version, read),
      license: licence.name,
    }),
  };
}

/** Fields without a value are left out. Double braces keep a title and a name as they are. */
function bibtex(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `  ${name} = {${['author', 'title'].includes(name) ? `{${escaped(value)}}` : escaped(value)}}`,
    );
  return `@${type}{${key.replace(/[^\w.:-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

function escaped(value: string): string {
  return value.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}
