// The view that the present one is compared with: a time and filters, in the form of a link ("m=year&y=1989").

import type { Field } from './field';
import { defaults, fields, type ViewState } from './fields';
import type { ShownBy } from './shown';

const NAMES = ['mode', 'year', 'period', 'filter', 'ends'] as const satisfies readonly (keyof ShownBy)[];

/** What the mode does not ask for, and what stands at its default, is left out; the mode never is. */
export function formatPinned(view: ShownBy): string {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    if ((name === 'year' || name === 'period') && name !== view.mode) continue;
    const field = fields[name] as Field<unknown>;
    const text = field.format(view[name]);
    if (name === view.mode || name === 'mode' || text !== field.format(field.default))
      params.set(field.key, text);
  }
  return params.toString();
}

/** Null where the text states no view. Years lie within the span of the network. */
export function parsePinned(text: string, [first, last]: readonly [number, number]): ShownBy | null {
  const params = new URLSearchParams(text);
  const view: ShownBy = { ...defaults };
  const stated: Partial<Record<keyof ShownBy, unknown>> = {};
  for (const name of NAMES) {
    const field = fields[name] as Field<unknown>;
    const part = params.get(field.key);
    const value = part === null ? undefined : field.parse(part);
    if (value !== undefined) stated[name] = value;
  }
  const { mode } = stated as Partial<ViewState>;
  if (mode === undefined || (mode !== 'all' && stated[mode] === undefined)) return null;
  const { year, period, filter, ends } = { ...view, ...stated } as ShownBy;
  const clamped = (at: number) => Math.max(first, Math.min(last, Math.round(at)));
  const [from, to] = period;
  return {
    mode,
    year: clamped(year),
    period: [clamped(Math.min(from, to)), clamped(Math.max(from, to))],
    filter,
    ends,
  };
}

/** Of a whole view state, what a comparison is about. */
export const shownByOf = ({ mode, year, period, filter, ends }: ViewState): ShownBy => ({
  mode,
  year,
  period,
  filter,
  ends,
});
