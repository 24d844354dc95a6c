// A field with a list of suggestions: a combobox after the ARIA authoring practices (1.2, list autocomplete).

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Messages } from '../../../i18n';
import './combobox.css';

export interface Combobox<T> {
  /** Of the field; its list and options are named after it. */
  readonly id: string;
  readonly typed: Signal<string>;
  /** Whether somebody is choosing; the list is seen when there is something in it, too. */
  readonly open: Signal<boolean>;
  /** Index of the option that Enter takes. */
  readonly active: ReadonlySignal<number>;
  readonly options: ReadonlySignal<readonly T[]>;
  type(text: string): void;
  press(event: KeyboardEvent): void;
  take(option: T): void;
}

/** `find`: what is suggested for a text that is not empty; followed. */
export function createCombobox<T>(
  id: string,
  find: (text: string) => readonly T[],
  choose: (option: T) => void,
): Combobox<T> {
  const typed = signal('');
  const open = signal(false);
  const active = signal(0);
  const options = computed(() => (typed.value.trim() === '' ? [] : find(typed.value.trim())));

  function take(option: T): void {
    typed.value = '';
    open.value = false;
    choose(option);
  }
  /** What the key does; null: nothing here. */
  function deedOf(key: string): (() => void) | null {
    const now = options.peek();
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (typed.peek() === '') return null;
      if (!open.peek()) return () => (open.value = true);
      return () => {
        if (now.length === 0) return;
        active.value = (active.peek() + step + now.length) % now.length;
        document.getElementById(optionId(id, active.peek()))?.scrollIntoView({ block: 'nearest' });
      };
    }
    const chosen = now[active.peek()];
    if (key === 'Enter' && open.peek() && chosen !== undefined) return () => take(chosen);
    if (key === 'Escape' && open.peek()) return () => (open.value = false);
    if (key === 'Escape' && typed.peek() !== '') return () => (typed.value = '');
    return null;
  }
  return {
    id,
    typed,
    open,
    active,
    options,
    type(text) {
      typed.value = text;
      active.value = 0;
      open.value = true;
    },
    press(event) {
      const deed = deedOf(event.key);
      if (!deed) return;
      // Only the list or the typing is meant: Escape does not end the selection too.
      event.preventDefault();
      event.stopPropagation();
      deed();
    },
    take,
  };
}

const optionId = (id: string, at: number) => `${id}-option-${at}`;

export interface ComboboxLook<T> {
  /** What the list is called, and the field where no visible label names it. */
  readonly listLabel: string;
  readonly label?: string;
  readonly placeholder: string;
  /** What stands in the field. */
  readonly value: string;
  /** Whether something can be found as yet, and whether that could not be fetched. */
  readonly ready: boolean;
  readonly failed: boolean;
  /** As `aria-keyshortcuts`. */
  readonly keys?: string;
  readonly texts: Pick<Messages['search'], 'failed' | 'none' | 'found'>;
  /** Of a number, in the language of the page. */
  say(n: number): string;
  option(option: T): TemplateResult;
  focus(event: FocusEvent): void;
  blur(): void;
}

/** The field and its list; whoever places them is what the list is placed by. */
export function comboboxTemplate<T>(box: Combobox<T>, look: ComboboxLook<T>): TemplateResult {
  const { id, active, options, type, press, take } = box;
  const { ready, failed, texts } = look;
  const found = options.value;
  const open = box.open.value && box.typed.value.trim() !== '' && (ready || failed);
  const listed = open && found.length > 0;
  const said = !open
    ? ''
    : failed
      ? texts.failed
      : found.length === 0
        ? texts.none
        : texts.found(found.length, look.say(found.length));
  return html`<input
      id=${id}
      class="combobox-input"
      role="combobox"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${look.label ?? nothing}
      aria-autocomplete="list"
      aria-keyshortcuts=${look.keys ?? nothing}
      aria-expanded=${listed}
      aria-controls="${id}-list"
      aria-activedescendant=${listed ? optionId(id, active.value) : nothing}
      placeholder=${look.placeholder}
      .value=${live(look.value)}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      @focus=${look.focus}
      @blur=${look.blur}
      @keydown=${press}
    />
    <ul class="combobox-list" id="${id}-list" role="listbox" aria-label=${look.listLabel} ?hidden=${!listed}>
      ${
        listed
          ? found.map(
              (option, at) =>
                html`<li
                  class="combobox-option"
                  id=${optionId(id, at)}
                  role="option"
                  aria-selected=${at === active.value}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => take(option)}
                >
                  ${look.option(option)}
                </li>`,
            )
          : nothing
      }
    </ul>
    ${open && !listed ? html`<p class="combobox-list combobox-none" aria-hidden="true">${said}</p>` : nothing}
    <p class="visually-hidden" aria-live="polite">${said}</p>`;
}
