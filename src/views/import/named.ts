// What a dataset made of files is called.

import type { SourceFile } from '../../data/import/opened';
import type { ImportPlan } from '../../data/import/plan';
import type { Localised } from '../../data/records';

/** The file that the ties are in; else the first. */
export function nameOf(files: readonly SourceFile[], plan: ImportPlan | null): string {
  const ties = plan?.sheets.find(({ use }) => use === 'pairs' || use === 'lists')?.name ?? '';
  const file = files.find(({ name }) => ties.startsWith(name)) ?? files[0]!;
  return file.name.replace(/^.*[/\\]/, '');
}

/** `name`: of the file, for what has no title. */
export function titleOf({ title }: ImportPlan, name: string): Localised {
  const text = title.trim() || name;
  return { de: text, en: text, ru: text };
}
