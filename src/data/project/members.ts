// Where the parts of a JSON text begin and end, so that a part can be kept to the byte: JSON.parse loses the order of some
// names, and digits of large numbers. Only for texts that it has read.

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NamedSpan extends Span {
  readonly name: string;
}

/** Levels inside each other, at most; counted in any text. */
export function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at) - 1;
    else if (sign === BRACE || sign === BRACKET) most = Math.max(most, ++depth);
    else if (sign === BRACE + 2 || sign === BRACKET + 2) depth--;
  }
  return most;
}

/** Of the object that begins at or behind `start`; each value without the blanks around it. */
export function membersOf(text: string, start: number): readonly NamedSpan[] {
  const found: NamedSpan[] = [];
  let at = afterBlanks(text, afterBlanks(text, start) + 1);
  while (text[at] === '"') {
    const end = endOfString(text, at);
    const name = JSON.parse(text.slice(at, end)) as string;
    const value = afterBlanks(text, afterBlanks(text, end) + 1);
    at = endOfValue(text, value);
    found.push({ name, start: value, end: at });
    at = afterBlanks(text, at);
    if (text[at] !== ',') break;
    at = afterBlanks(text, at + 1);
  }
  return found;
}

/** Of the array that begins at or behind `start`. */
export function elementsOf(text: string, start: number): readonly Span[] {
  const found: Span[] = [];
  let at = afterBlanks(text, afterBlanks(text, start) + 1);
  while (at < text.length && text[at] !== ']') {
    const end = endOfValue(text, at);
    found.push({ start: at, end });
    at = afterBlanks(text, end);
    if (text[at] !== ',') break;
    at = afterBlanks(text, at + 1);
  }
  return found;
}

const QUOTE = 0x22;
const BRACKET = 0x5b;
const BRACE = 0x7b;

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (' \t\n\r'.includes(text[at] ?? '.')) at++;
  return at;
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  let at = start;
  if (first !== BRACE && first !== BRACKET) {
    while (at < text.length && !',]} \t\n\r'.includes(text[at]!)) at++;
    return at;
  }
  for (let depth = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at) - 1;
    else if (sign === BRACE || sign === BRACKET) depth++;
    else if ((sign === BRACE + 2 || sign === BRACKET + 2) && --depth === 0) return at + 1;
  }
  return at;
}

/** Behind the closing quotation mark. Texts of files are long: their letters are not looked at one by one. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}
