// Which words of a caption stand together in one line: "Main-Kinzig-Kreis" is not broken at its hyphens, a day stands with
// its month, and no short Russian word is left behind at the end of a line. The letters stay as they are; only the lines break elsewhere.

export interface Run {
  readonly text: string;
  /** Not to be broken. */
  readonly whole: boolean;
}

/** Longer ones may be broken, or a line would end too early. */
const LONGEST = 26;
const HYPHENATED = String.raw`\p{L}+(?:-\p{L}+)+`;
/** "15. Februar", "22 партнёрства". */
const NUMBERED = String.raw`\d+\.? \p{L}+`;
/** Words of one or two letters with what follows them; a dash, or a word that leans on it, with what precedes. */
const RUSSIAN = String.raw`(?<!\p{L})(?:\p{L}{1,2} )+\S+(?: —)?|\S+ (?:—|ли|же|бы)(?!\p{L})`;

const PATTERNS = {
  ru: new RegExp(`(${NUMBERED}|${RUSSIAN}|${HYPHENATED})`, 'u'),
  others: new RegExp(`(${NUMBERED}|${HYPHENATED})`, 'u'),
};

export function runsOf(text: string, lang: string): readonly Run[] {
  return text
    .split(lang === 'ru' ? PATTERNS.ru : PATTERNS.others)
    .map((part, i) => ({ text: part, whole: i % 2 === 1 && part.length <= LONGEST }))
    .filter(run => run.text !== '');
}
