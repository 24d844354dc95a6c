// The search in the header: places, ties and commands, by Ctrl-K from anywhere.

import { effect, signal } from '@preact/signals-core';
import { render } from 'lit-html';
import { createCombobox } from '../parts/places/combobox';
import { createPlaceFinder } from '../parts/places/placeFinder';
import type { View } from '../view';
import { searchTemplate, type Hit } from './searchTemplate';
import './search.css';

type Commands = typeof import('./commands');

export const searchView: View = {
  id: 'search',
  mount(host, state) {
    const finder = createPlaceFinder(state);
    const commands = signal<Commands | null>(null);
    const commandsFailed = signal(false);
    /** Somebody has turned to the search. */
    const wanted = signal(false);

    function want(): void {
      wanted.value = true;
      finder.want();
      commandsFailed.value = false;
      import('./commands').then(
        found => (commands.value = found),
        () => (commandsFailed.value = true),
      );
    }

    function find(text: string): readonly Hit[] {
      const [places, more] = [finder.search.value, commands.value];
      if (!places || !more) return [];
      const found = more.findCommands(state, text).map(command => ({ kind: 'command', command }) as const);
      return text.startsWith(more.ONLY_COMMANDS) ? found : [...places.find(text, state.lang.value), ...found];
    }

    function choose(hit: Hit): void {
      const network = state.network.peek();
      if (!network) return;
      if (hit.kind === 'command') {
        const before = state.panel.peek();
        hit.command.run();
        const after = state.panel.peek();
        if (after !== before) document.getElementById(`tab-${after}`)?.focus();
        return;
      }
      if (hit.kind === 'place') state.select([network.places[hit.place]!.id]);
      else state.selectTie(network.ties[hit.tie]!.id);
      // Reading goes on at the page that the choice has opened.
      const pane = document.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])');
      // A panel that is still fetched hands the focus on to its heading.
      (pane?.querySelector<HTMLElement>('h2') ?? pane)?.focus();
    }

    const combobox = createCombobox('search', find, choose);
    const box = {
      ...combobox,
      type(text: string) {
        // The code did not come: the next letter asks for it again.
        want();
        combobox.type(text);
      },
    };
    const onShortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      const input = host.querySelector<HTMLInputElement>('input')!;
      input.focus();
      input.select();
    };
    document.addEventListener('keydown', onShortcut);

    const stops = [
      // Another dataset came while something stands in the field.
      effect(() => {
        if (state.network.value && wanted.value) finder.want();
      }),
      effect(() => {
        const ready = finder.search.value !== null && commands.value !== null;
        const failed = finder.failed.value || commandsFailed.value;
        render(searchTemplate(state, { box, ready, failed, focus: want }), host);
      }),
    ];
    return () => {
      document.removeEventListener('keydown', onShortcut);
      for (const stop of stops) stop();
      render(null, host);
    };
  },
};
