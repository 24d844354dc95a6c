// The contract of a view: it draws, follows the state, calls its actions, and returns its own removal.

import type { State } from '../state/state';

export interface View {
  readonly id: string;
  mount(host: HTMLElement, state: State): () => void;
}
