// Licences under which lists are passed on.

import type { DatasetInfo } from '../records';

export const LICENCE_IDS = ['unknown', 'cc0', 'cc-by', 'cc-by-sa', 'odbl', 'own'] as const;
export type LicenceId = (typeof LICENCE_IDS)[number];

type Licence = DatasetInfo['licence'];

const NONE: Licence = { name: '', title: '', path: '' };

const KNOWN: Readonly<Record<Exclude<LicenceId, 'unknown' | 'own'>, Licence>> = {
  cc0: {
    name: 'CC0-1.0',
    title: 'CC0 1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'cc-by': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'cc-by-sa': {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  odbl: {
    name: 'ODbL-1.0',
    title: 'Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
};

/** Nothing is made up where nobody knows. */
export function licenceOf(id: LicenceId, words: string): Licence {
  if (id === 'unknown') return NONE;
  return id === 'own' ? { ...NONE, title: words.trim() } : KNOWN[id];
}
