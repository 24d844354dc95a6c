// Text that is pasted, as a file: a name that no opened dataset has, so that none is replaced.

import type { SourceFile } from '../../data/import/opened';
import { openedId } from '../../state/openedDatasets';
import type { State } from '../../state/state';

/** Null: there is no text. */
export function pastedFile(
  { opened }: Pick<State, 'opened'>,
  text: string,
  called: string,
): SourceFile | null {
  if (text.trim() === '') return null;
  const taken = new Set(opened.peek().map(({ id }) => id));
  for (let number = 1; ; number++) {
    const name = `${called}${number === 1 ? '' : ` ${number}`}.txt`;
    if (!taken.has(openedId(name))) return { name, content: new Blob([text]) };
  }
}
