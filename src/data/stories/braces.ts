// What stands in braces in the texts of a story: `{inForce 1989}`, the name of a figure (analysis/stories/figures) and
// what it is asked about, and with the forms of a noun beside it `{inForce 1989|tie|ties}`.

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  /** Forms of the noun, in the order of PLURAL_FORMS; none: the number stands alone. */
  readonly forms: readonly string[];
  /** As it is written, without the braces. */
  readonly source: string;
}

export interface Parsed {
  readonly pieces: readonly (string | Call)[];
  /** What begins with a brace that nothing closes, or ends with one that nothing opens; null: nothing does. */
  readonly broken: string | null;
}

const BRACES = /\{([^{}]*)\}/g;

export function parseBraces(text: string): Parsed {
  const pieces: (string | Call)[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(callOf(match[1]!));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  const broken = pieces.find((piece): piece is string => typeof piece === 'string' && /[{}]/.test(piece));
  return { pieces, broken: broken?.replace(/^[^{}]*/, '') ?? null };
}

function callOf(source: string): Call {
  const [asked = '', ...forms] = source.split('|').map(part => part.trim());
  const [name = '', ...args] = asked.split(/\s+/);
  return { name, args, forms, source };
}
