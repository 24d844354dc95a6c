// The search in the header: a combobox after the ARIA authoring practices (1.2, list autocomplete).

import { computed, effect, signal } from '@preact/signals-core';
import { render } from 'lit-html';
import type { View } from '../view';
import type { Command } from './commands';
import type { Hit as PlaceHit, PlaceSearch } from '../placeSearch';
import { searchTemplate } from './searchTemplate';
import './search.css';

export type Hit = PlaceHit | { readonly kind: 'command'; readonly command: Command };

/** Fetched when somebody first turns to the search. */
interface Finder {
  readonly places: PlaceSearch;
  readonly commands: typeof import('./commands');
}

export const searchView: View = {
  id: 'search',
  mount(host, state) {
    const query = signal('');
    const open = signal(false);
    /** Index of the option that Enter takes. */
    const active = signal(0);
    /** The index of names is built when somebody first turns to the search. */
    const wanted = signal(false);
    const search = signal<Finder | null>(null);
    const failed = signal(false);
    const hits = computed((): readonly Hit[] => {
      const text = query.value.trim();
      if (text === '' || !search.value) return [];
      const { places, commands } = search.value;
      const found = commands
        .findCommands(state, text)
        .map(command => ({ kind: 'command', command }) as const);
      return text.startsWith(commands.ONLY_COMMANDS)
        ? found
        : [...places.find(text, state.lang.value), ...found];
    });
    const input = () => host.querySelector<HTMLInputElement>('input')!;

    function take(hit: Hit | undefined): void {
      const network = state.network.peek();
      if (!hit || !network) return;
      query.value = '';
      open.value = false;
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

    function press(event: KeyboardEvent): void {
      const count = hits.peek().length;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        if (!open.peek()) open.value = true;
        else if (count > 0) active.value = (active.peek() + step + count) % count;
      } else if (event.key === 'Enter' && open.peek() && count > 0) {
        event.preventDefault();
        take(hits.peek()[active.peek()]);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (open.peek() && query.peek() !== '') open.value = false;
        else query.value = '';
      }
    }

    const handlers = {
      type(text: string) {
        query.value = text;
        active.value = 0;
        open.value = true;
        // The code did not come: the next letter asks for it again.
        failed.value = false;
      },
      focus() {
        wanted.value = true;
      },
      blur() {
        open.value = false;
      },
      press,
      take,
    };

    const onShortcut = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      input().focus();
      input().select();
    };
    document.addEventListener('keydown', onShortcut);

    const stops = [
      effect(() => {
        const network = state.network.value;
        const names = state.names.value;
        if (!network || !wanted.value || failed.value) return;
        let current = true;
        search.value = null;
        Promise.all([import('../placeSearch'), import('./commands')])
          .then(async ([{ buildPlaceSearch }, commands]) => ({
            places: await buildPlaceSearch(network, names),
            commands,
          }))
          .then(
            built => {
              if (current) search.value = built;
            },
            () => {
              if (current) failed.value = true;
            },
          );
        return () => {
          current = false;
        };
      }),
      effect(() => {
        const box = {
          query: query.value,
          open: open.value && query.value.trim() !== '' && (search.value !== null || failed.value),
          failed: failed.value,
          active: active.value,
          hits: hits.value,
          ...handlers,
        };
        render(searchTemplate(state, box), host);
      }),
      effect(() => {
        if (open.value)
          host.querySelector(`#search-option-${active.value}`)?.scrollIntoView({ block: 'nearest' });
      }),
    ];
    return () => {
      document.removeEventListener('keydown', onShortcut);
      for (const stop of stops) stop();
      render(null, host);
    };
  },
};
