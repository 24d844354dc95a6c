// Keys of size and width: so large and so broad is so much.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { measureInfo } from '../../analysis/metrics/catalogue';
import { css, LEAST_RADIUS, GREATEST_RADIUS, NEUTRAL, radiusOf } from '../../state/encoding';
import { largestOf, quantityIn, WIDTH_RANGE, widthScale } from '../../state/chosenEncodings';
import { GROUP_RADII, GROUP_WIDTHS } from '../../state/picture';
import type { State } from '../../state/state';
import { keyValues, numberText } from './numbers';

/** The largest disc in a key, radius in pixels; the others in proportion. */
const LARGEST = 7.5;
/** The broadest line in a key, in pixels. */
const BROADEST = 7;

interface Step {
  /** Radius or width in pixels. */
  readonly mark: number;
  readonly text: string;
}

/** What is told by size, or by width. */
export interface Key {
  readonly title: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Of a measure between 0 and 1 that does not count, a part too. */
const valuesOf = (id: string, largest: number): readonly number[] =>
  largest <= 1 && measureInfo(id)?.unit !== 'count' ? keyValues(largest, false) : keyValues(largest);

export function sizeKey(state: State): TemplateResult | typeof nothing {
  const sizes = sizeSteps(state);
  return sizes ? discs(state, sizes) : nothing;
}

export function sizeSteps(state: State): Key | null {
  const sizes = state.sizes.value;
  const id = state.size.value;
  if (!sizes) return null;
  const { legend, measures, attributes } = state.messages.value;
  const name = { ...measures, ...attributes }[id as keyof typeof measures];
  const largest = largestOf(sizes);
  const steps = valuesOf(id, largest).map(value => ({
    mark: (radiusOf(value, largest, LEAST_RADIUS, GREATEST_RADIUS) * LARGEST) / GREATEST_RADIUS,
    text: numberText(state.lang.value, id, value),
  }));
  return { title: `${legend.size}: ${name}`, name, steps };
}

export function widthKey(state: State): TemplateResult | typeof nothing {
  const widths = widthSteps(state);
  return widths ? strokes(state, widths) : nothing;
}

export function widthSteps(state: State): Key | null {
  const id = state.tieWidth.value;
  const shown = state.shown.value;
  const values = shown && (state.values.value?.[id] ?? quantityIn(shown, id));
  if (!values) return null;
  const { legend, measures, attributes } = state.messages.value;
  const name = { ...measures, ...attributes }[id as keyof typeof measures];
  const { zero, largest } = widthScale(shown, id, values);
  const [thin, broad] = WIDTH_RANGE;
  const shownValues = zero > 0 ? [zero, largest] : valuesOf(id, largest);
  const steps = shownValues.map(value => ({
    mark: thin + ((broad - thin) * (value - zero)) / (largest - zero),
    text: numberText(state.lang.value, id, value),
  }));
  return { title: `${legend.tieWidth}: ${name}`, name, steps };
}

/** Of regions or countries: how many partnerships a point and a line stand for. */
export function groupKeys(state: State): TemplateResult {
  const keys = groupSteps(state);
  return keys ? html`${discs(state, keys.points)} ${strokes(state, keys.lines)}` : html``;
}

export function groupSteps(state: State): { readonly points: Key; readonly lines: Key } | null {
  const level = state.picture.level.value;
  const weights = state.picture.weights.value;
  if (!weights || level === 'place') return null;
  const { legend } = state.messages.value;
  const lang = state.lang.value;
  const steps = (values: Float64Array, mark: (value: number, largest: number) => number) => {
    const largest = largestOf(values);
    return keyValues(largest).map(value => ({
      mark: mark(value, largest),
      text: numberText(lang, 'ties', value),
    }));
  };
  const [least, greatest] = GROUP_RADII;
  const points = steps(
    weights.places,
    (value, largest) => (radiusOf(value, largest, least, greatest) * LARGEST) / greatest,
  );
  const [thin, broad] = GROUP_WIDTHS;
  const lines = steps(weights.ties, (value, largest) => thin + ((broad - thin) * value) / largest);
  const named = (name: string, steps: readonly Step[]): Key => ({ title: name, name, steps });
  return { points: named(legend.groupSize[level], points), lines: named(legend.groupWidth[level], lines) };
}

function discs(state: State, of: Key) {
  const colour = css(NEUTRAL[state.scheme.value]);
  return key(of, ({ mark }) => {
    const size = Math.ceil(2 * mark);
    return html`<svg width=${size} height=${size} aria-hidden="true">
      ${svg`<circle cx=${size / 2} cy=${size / 2} r=${mark} fill=${colour} />`}
    </svg>`;
  });
}

function strokes(state: State, of: Key) {
  const colour = css(NEUTRAL[state.scheme.value]);
  return key(
    of,
    ({ mark }) =>
      html`<svg width="18" height="8" aria-hidden="true">
        <line x1="0" x2="18" y1="4" y2="4" stroke=${colour} stroke-width=${Math.min(BROADEST, 1.1 * mark)} />
      </svg>`,
  );
}

function key({ title, name, steps }: Key, draw: (step: Step) => TemplateResult) {
  return html`<ul class="legend-key" aria-label=${title} title=${title}>
    ${steps.map(step => html`<li>${draw(step)}${step.text}</li>`)}
    <li class="legend-name" aria-hidden="true">${name}</li>
  </ul>`;
}
