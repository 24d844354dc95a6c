// Asks for what stands in a pair of braces: reads the arguments, computes, writes it as the language does.

import type { Call } from '../../data/stories/braces';
import { momentAt } from '../../graph/attributes/moment';
import { valuesEver } from '../../graph/attributes/valuesAt';
import { ENDS, filterable, type Ends } from '../../graph/filter';
import { formatNumber } from '../../i18n/format';
import type { Asked, Figure, FigureWorld, Subject, Written } from './figure';
import { figures } from './figures';
import { nounForm } from './nounForm';
import { readers } from './subjects';

/** Why something cannot be said: `value` is the word that it fails on. */
export interface FigureProblem {
  readonly what: 'brace' | 'figure' | 'argument' | 'missing' | 'forms' | 'silent';
  /** What stands in the braces. */
  readonly source: string;
  readonly value: string;
}

export function isProblem(answer: Written | FigureProblem): answer is FigureProblem {
  return 'what' in answer;
}

export function ask(call: Call, world: FigureWorld): Written | FigureProblem {
  const { name, args, forms, source } = call;
  const problem = (what: FigureProblem['what'], value: string): FigureProblem => ({ what, source, value });
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (!figure) return problem('figure', name);
  const asked = readAsked(figure, args, world);
  if ('wrong' in asked) return problem('argument', asked.wrong);
  if ('missing' in asked) return problem('missing', asked.missing);
  const value = figure.of(asked);
  if (value === null) return problem('silent', name);

  if (typeof value === 'number') {
    const n = formatNumber(world.lang, value);
    if (forms.length === 0) return { text: n };
    const form = nounForm(world.lang, value, forms);
    return form === undefined ? problem('forms', String(forms.length)) : { text: `${n}\u00a0${form}` };
  }
  if (forms.length > 0) return problem('forms', String(forms.length));
  return { text: value.text, ...(value.lang !== world.lang && { lang: value.lang }) };
}

/** Subjects in the order in which the figure takes them; words with a colon choose ties. */
function readAsked(
  { needs, may, filtered }: Figure,
  args: readonly string[],
  world: FigureWorld,
): Asked | { readonly wrong: string } | { readonly missing: Subject } {
  const subjects: Partial<Record<Subject, unknown>> = {};
  const filter: Record<string, readonly string[]> = {};
  let ends: Ends = 'one';
  const left = [...needs, ...may];
  for (const word of args) {
    const [key = '', list] = word.split(':');
    if (list !== undefined && filtered) {
      const end = ENDS.find(one => key === 'ends' && one === list);
      const values = list.split(',').map(decoded);
      if (end) ends = end;
      else if (areValues(world, key, values)) filter[key] = values;
      else return { wrong: word };
      continue;
    }
    const subject = left.shift();
    const value = subject && readers[subject](word, world);
    if (value === undefined) return { wrong: word };
    subjects[subject!] = value;
  }
  const missing = needs.find(subject => subjects[subject] === undefined);
  if (missing) return { missing };
  return { ...world, by: { filter, ends }, ...(subjects as Partial<Asked>) };
}

/** A value that nothing has would count nothing, and nobody would see the slip. */
function areValues({ network, tables }: FigureWorld, key: string, values: readonly string[]): boolean {
  const category = filterable.find(({ id }) => id === key);
  if (!category) return false;
  const known = valuesEver(momentAt(network, tables, null), category);
  return values.every(value => known.has(value));
}

/** As a link writes what holds a comma or a space; as it stands where it is no such text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
