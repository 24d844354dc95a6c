// A text of a story with its braces filled. Where one of them cannot be, there is no text: better none than a wrong one.
// What was asked for once is known: a text is shown again with every letter that is typed into it.

import { parseBraces, type Call } from '../../data/stories/braces';
import type { Work } from '../../lib/steps';
import { ask, isProblem, type FigureProblem } from './ask';
import type { FigureWorld, Written } from './figure';

export interface Filled {
  /** Empty where there is a problem. */
  readonly text: string;
  /** The same in pieces, of which names in another language than the text carry theirs. */
  readonly parts: readonly Written[];
  readonly problems: readonly FigureProblem[];
}

export function fill(text: string, world: FigureWorld): Filled {
  const { pieces, broken } = parseBraces(text);
  const known = knownIn(world);
  const told = pieces.map(piece =>
    typeof piece === 'string' ? { text: piece } : askOnce(piece, world, known),
  );
  const problems = told.filter(isProblem);
  if (broken !== null) problems.unshift({ what: 'brace', source: broken, value: broken });
  if (problems.length > 0) return { text: '', parts: [], problems };
  const parts = withoutSecondStop(told as readonly Written[]);
  return { text: parts.map(part => part.text).join(''), parts, problems };
}

/** An abbreviation that ends what was computed ends the sentence too: "21 ноября 2026 г.". */
function withoutSecondStop(parts: readonly Written[]): readonly Written[] {
  return parts.map((part, i) =>
    i > 0 && part.text.startsWith('.') && parts[i - 1]!.text.endsWith('.')
      ? { ...part, text: part.text.slice(1) }
      : part,
  );
}

/** The same in turns: of a large network every figure takes some milliseconds. */
export function* filling(text: string, world: FigureWorld): Work<Filled> {
  const known = knownIn(world);
  for (const call of callsIn(text)) {
    askOnce(call, world, known);
    yield;
  }
  return fill(text, world);
}

/** Whether nothing of it remains to be computed. */
export function isFilled(text: string, world: FigureWorld): boolean {
  const known = knownIn(world);
  return callsIn(text).every(call => known.has(keyOf(call, world)));
}

/** Whether a text can be read without the data. */
export function asksNothing(text: string): boolean {
  return !/[{}]/.test(text);
}

type Known = Map<string, Written | FigureProblem>;

/** What a world is, but for its language. */
const answers = new WeakMap<object, WeakMap<object, WeakMap<object, Known>>>();

function knownIn({ network, tables, names }: FigureWorld): Known {
  const ofNetwork = within(answers, network, () => new WeakMap<object, WeakMap<object, Known>>());
  const ofTables = within(ofNetwork, tables, () => new WeakMap<object, Known>());
  return within(ofTables, names, () => new Map<string, Written | FigureProblem>());
}

function within<V>(map: WeakMap<object, V>, key: object, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const keyOf = ({ source }: Call, { lang }: FigureWorld): string => `${lang} ${source}`;

function askOnce(call: Call, world: FigureWorld, known: Known): Written | FigureProblem {
  const key = keyOf(call, world);
  const answer = known.get(key) ?? ask(call, world);
  known.set(key, answer);
  return answer;
}

const callsIn = (text: string): readonly Call[] =>
  parseBraces(text).pieces.filter((piece): piece is Call => typeof piece !== 'string');
