// Folding: one plain spelling for many, so that "Muenster" finds Münster and "Piter" finds Питер.
// Lower case, no accents, Cyrillic written over in Latin letters, everything else but letters and digits a blank.

/** Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n',
  // Cyrillic, in the plain form people type; ё and й arrive as е and и, their marks being dropped.
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** The German way to write an umlaut without one. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const MARKS = /\p{M}/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

const PLAIN = /^[a-z0-9]+$/;

export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain already, and a table folds thousands.
  if (PLAIN.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(MARKS, '');
  return [...plain]
    .map(letter => LETTERS[letter] ?? letter)
    .join('')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim();
}

/** Every folded spelling of a text: with umlauts dropped (munster), and written out (muenster) where that differs. */
export function foldings(text: string): readonly string[] {
  const writtenOut = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöü]/g, umlaut => UMLAUTS[umlaut]!);
  return [...new Set([fold(text), fold(writtenOut)])];
}
