// One sentence for every table and column of a dataset; the compiler names what a language lacks.

import type { TableName, Tables } from '../records';

export type ColumnTexts = {
  readonly [T in TableName]: {
    readonly about: string;
    readonly columns: { readonly [K in keyof Tables[T][number]]-?: string };
  };
};
