// On which line the elements of a JSON text's arrays begin: JSON.parse does not say. Only for texts that it has read.

/** Arrays so deep inside objects are looked at: the whole, `nodes`, `elements.nodes`. */
const DEPTH = 2;

/** Lines by the keys that lead to the array, "elements.nodes"; empty: the whole is an array. */
export function linesOfElements(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  /** Keys that lead to where we are; null: inside an array, or deeper than is asked for. */
  const path: (string | null)[] = [];
  let line = 1;
  let key = '';
  /** Lines of the array whose elements stand here. */
  let here: number[] | undefined;
  const within: (number[] | undefined)[] = [];
  /** What comes next begins an element. */
  let begins = false;

  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n') {
      line++;
      continue;
    }
    if (sign === ' ' || sign === '\t' || sign === '\r') continue;
    if (here && begins && sign !== ']') here.push(line);
    begins = false;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (!here && path.length > 0 && path.length <= DEPTH) key = text.slice(at + 1, end);
      at = end;
    } else if (sign === '{' || sign === '[') {
      within.push(here);
      const inside = path.length > 0 && path.at(-1) === null;
      here = undefined;
      if (sign === '[' && !inside && path.length <= DEPTH) {
        here = [];
        found.set([...path.slice(1), ...(path.length > 0 ? [key] : [])].join('.'), here);
        begins = true;
      }
      path.push(sign === '[' || inside ? null : key);
    } else if (sign === '}' || sign === ']') {
      path.pop();
      here = within.pop();
    } else if (sign === ',') begins = here !== undefined;
  }
  return found;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
