// The findings of a kind: what they mean, what can be done about all that are clear, and a page of them.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { PAGE, type Group } from './model';
import { findingRow } from './findingRow';
import { say, type Panel } from './panel';

export function kindSection(panel: Panel, group: Group): TemplateResult {
  const { model, t } = panel;
  const { kind, findings } = group;
  const isOpen = model.unfolded.value.has(kind);
  const toggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    const now = model.unfolded.peek();
    if (open === now.has(kind)) return;
    model.unfolded.value = open ? new Set([...now, kind]) : new Set([...now].filter(one => one !== kind));
  };
  return html`<details class="doctor-kind" id="doctor-${kind}" .open=${isOpen} @toggle=${toggle}>
    <summary>
      <h3>${t.kinds[kind]} <span>${say(panel, findings.length)}</span></h3>
    </summary>
    ${isOpen ? content(panel, group) : nothing}
  </details>`;
}

function content(panel: Panel, { kind, findings, clear }: Group): TemplateResult {
  const { model, t } = panel;
  const all: Readonly<Partial<Record<string, (shown: string) => string>>> = t.all;
  const takeAll = all[kind];
  const left = findings.filter(({ key }) => !model.ignored.value.has(key));
  const last = Math.max(0, Math.ceil(findings.length / PAGE) - 1) * PAGE;
  const first = Math.min(model.pages.value[kind] ?? 0, last);
  const shown = findings.slice(first, first + PAGE);
  return html`<p class="panel-note">${t.hints[kind]}</p>
    ${
      left.length < 2
        ? nothing
        : html`<div class="doctor-choices">
            ${
              takeAll && clear.length > 1
                ? html`<button class="panel-button" @click=${() => model.takeAll(clear)}>
                    ${takeAll(say(panel, clear.length))}
                  </button>`
                : nothing
            }
            <button class="panel-button" @click=${() => model.ignore(left)}>
              ${t.ignoreAll(say(panel, left.length))}
            </button>
          </div>`
    }
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
