// How to cite the program and a dataset: as text and as BibTeX. Pure.

import type { DatasetInfo } from '../data/records';
import type { Citing } from '../i18n/citing';
import type { Lang } from '../i18n';
import { formatDate } from '../i18n/format';
import { packageName } from './packageName';

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

/** What was handed out, by which program, on which day, and where it can be seen. */
export interface Written {
  /** With its version. */
  readonly program: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Empty: at no address that others could open. */
  readonly address: string;
  /** Whether the reader has corrected the dataset. */
  readonly corrected?: boolean;
}

/** The year the program's licence names. */
const PROGRAM_YEAR = '2026';

export function citeProgram(citing: Citing, version: string): Citation {
  return {
    text: citing.citeProgram(version),
    bibtex: bibtex('software', 'twinline', {
      author: 'The Twinline authors',
      title: 'Twinline',
      year: PROGRAM_YEAR,
      version,
      license: 'MIT',
    }),
  };
}

/** As biblatex calls the languages of titles, for hyphens and the like. */
const LANGIDS: Readonly<Record<Lang, string>> = { de: 'ngerman', en: 'british', ru: 'russian' };

/** `author`: empty where nobody is known, as of a list that somebody else keeps. */
export function citeDataset(
  citing: Citing,
  info: DatasetInfo,
  lang: Lang,
  author: string,
  written: Written | null = null,
): Citation {
  const { id, version, readOn, licence } = info;
  const title = info.title[lang];
  const read = readOn === '' ? '' : formatDate(lang, readOn);
  const by = written
    ? citing.writtenBy(written.program, formatDate(lang, written.day), written.corrected ?? false)
    : '';
  const text = citing.citeDataset(author, title, version, readOn.slice(0, 4), read, licence.title);
  return {
    text: [text, by, written?.address ?? ''].filter(part => part !== '').join(' '),
    bibtex: bibtex('misc', [packageName(id), version].filter(part => part !== '').join('-'), {
      author,
      title,
      langid: LANGIDS[lang],
      year: readOn.slice(0, 4),
      note: noted(citing.note(version, read), by),
      license: licence.name,
      url: written?.address ?? '',
      urldate: written && written.address !== '' ? written.day : '',
    }),
  };
}

/** Two sentences, the last one without its stop. */
function noted(dataset: string, by: string): string {
  return by === '' ? dataset : `${dataset.replace(/\.$/, '')}. ${by.replace(/\.$/, '')}`;
}

/** Names and titles stay as they are in double braces; an address has no escapes. */
const KEPT = ['author', 'title'];

/** Fields without a value are left out. */
function bibtex(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      if (name === 'url') return `  url = {${value.replace(/[\\{}\s]/g, encodeURIComponent)}}`;
      return `  ${name} = {${KEPT.includes(name) ? `{${escaped(value)}}` : escaped(value)}}`;
    });
  return `@${type}{${key.replace(/[^\w.:-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** What has a meaning in TeX. Letters of any script stay as they are: BibTeX files are UTF-8. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Without braces: BibTeX counts them even where they are escaped. */
function escaped(value: string): string {
  return value
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\~^&%$#_]/g, sign => ESCAPES[sign] ?? `\\${sign}`);
}
