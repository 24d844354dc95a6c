// The findings of a kind: what they mean, what can be done about all that are clear, and a page of them.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { FindingKind } from '../../data/doctor/finding';
import { unfoldSection } from '../parts/panel/unfold';
import { openedOf, PAGE, type Group } from './model';
import { findingRow } from './findingRow';
import { say, type Panel } from './panel';

export function kindSection(panel: Panel, group: Group): TemplateResult {
  const { model, t } = panel;
  const { kind, findings } = group;
  return unfoldSection(
    model.unfolded,
    { key: kind, id: `doctor-${kind}`, title: t.kinds[kind], count: say(panel, findings.length) },
    () => content(panel, group),
  );
}

/** What no row is to blame for, another column may mend. */
const OF_COLUMNS: ReadonlySet<FindingKind> = new Set(['rejected', 'noYear']);

function content(panel: Panel, { kind, findings, clear }: Group): TemplateResult {
  const { state, model, t } = panel;
  const all: Readonly<Partial<Record<string, (shown: string) => string>>> = t.all;
  const takeAll = all[kind];
  const left = findings.filter(({ key }) => !model.ignored.value.has(key));
  const last = Math.max(0, Math.ceil(findings.length / PAGE) - 1) * PAGE;
  const first = Math.min(model.pages.value[kind] ?? 0, last);
  const shown = findings.slice(first, first + PAGE);
  const button = (text: string, act: () => void) =>
    html`<button class="panel-button" @click=${act}>${text}</button>`;
  const again = OF_COLUMNS.has(kind) ? openedOf(state) : undefined;
  const choices = [
    ...(takeAll && clear.length > 1
      ? [button(takeAll(say(panel, clear.length)), () => model.takeAll(clear))]
      : []),
    ...(again?.plan && again.files.length > 0
      ? [button(t.columns, () => state.startOpening({ files: again.files, again }))]
      : []),
    ...(left.length < 2 ? [] : [button(t.ignoreAll(say(panel, left.length)), () => model.ignore(left))]),
  ];
  return html`<p class="panel-note">${t.hints[kind]}</p>
    ${choices.length === 0 ? nothing : html`<div class="doctor-choices">${choices}</div>`}
    <ul class="doctor-list" aria-label=${t.kinds[kind]}>
      ${repeat(
        shown,
        ({ key }) => key,
        finding => findingRow(panel, finding),
      )}
    </ul>
    ${findings.length > PAGE ? pager(panel, kind, first, findings.length) : nothing}`;
}

/** `id`: of what is paged. */
export function pager(panel: Panel, id: string, first: number, count: number): TemplateResult {
  const { model, t } = panel;
  const go = (to: number) => (event: Event) => {
    model.pages.value = { ...model.pages.peek(), [id]: to };
    const section = (event.currentTarget as HTMLElement).closest('details');
    section?.querySelector('summary')?.scrollIntoView({ block: 'nearest' });
  };
  const to = Math.min(count, first + PAGE);
  return html`<div class="doctor-pager">
    <button class="panel-button" ?disabled=${first === 0} @click=${go(Math.max(0, first - PAGE))}>
      ${t.earlier}
    </button>
    <span>${t.page(say(panel, first + 1), say(panel, to), say(panel, count))}</span>
    <button class="panel-button" ?disabled=${to >= count} @click=${go(first + PAGE)}>${t.further}</button>
  </div>`;
}
