// The fields as the reader, a link or a script has set them: one signal each, and one way to write them.

import { batch, signal, type Signal } from '@preact/signals-core';
import { same } from '../lib/same';
import type { Field } from './field';
import { defaults, fields, type FieldName, type ViewState } from './fields';

export type RawFields = { readonly [K in FieldName]: Signal<ViewState[K]> };

export interface Store {
  readonly raw: RawFields;
  /** All at once. Throws, and changes nothing, where a field may not have the value. */
  write(partial: Partial<ViewState>): void;
}

export function createStore(initial: Partial<ViewState>): Store {
  const raw = Object.fromEntries(
    Object.entries({ ...defaults, ...initial }).map(([name, value]) => [name, signal(value)]),
  ) as unknown as RawFields;
  return {
    raw,
    write(partial) {
      const changes = Object.entries(partial).filter(([, value]) => value !== undefined);
      for (const [name, value] of changes) {
        const field = fields[name as FieldName] as Field<unknown> | undefined;
        if (!field) throw new Error(`no such field: ${name}`);
        if (!field.accepts(value)) throw new Error(`not a value of ${name}: ${JSON.stringify(value)}`);
      }
      batch(() => {
        for (const [name, value] of changes) {
          const target = raw[name as FieldName] as Signal<unknown>;
          if (!same(target.peek(), value)) target.value = value;
        }
      });
    },
  };
}
