// Names of natural persons who hold no public office must not stand in the data. data/authority/persons_denied*.csv keep
// the SHA-256 of such names (one to three words), not the names. A name is looked for in lower case as it is written,
// and folded (without accents, in Latin letters, hyphens as blanks).
// To add one: npx tsx scripts/data/checks/persons.ts "First Last"
import { createHash } from 'node:crypto';
import { fold } from '../../../src/lib/fold';

const MAX_WORDS = 3;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const hashName = (name: string): string => hash(fold(name));

const wordings = (text: string): readonly (readonly string[])[] => [
  fold(text).split(' '),
  text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [],
];

/** Where denied names stand in a text, without naming them; addresses are passed over. */
export function findPersons(text: string, denied: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const words of wordings(text.replace(/https?:\/\/\S+/g, ' | ')))
    for (let i = 0; i < words.length; i++)
      for (let n = 1; n <= MAX_WORDS && i + n <= words.length; n++) {
        const name = hash(words.slice(i, i + n).join(' '));
        if (denied.has(name)) found.add(`word ${i + 1} of ${words.length} (${name.slice(0, 8)})`);
      }
  return [...found];
}

if (process.argv[1]?.endsWith('persons.ts') && process.argv[2]) console.log(hashName(process.argv[2]));
