// Where a project file waits until somebody reads it: the doors for files put it here, and what opens projects, which is
// fetched when it is first wanted, takes it from here.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { SourceFile } from '../../data/import/opened';
import type { State } from '../state';

export interface ProjectDoor {
  /** Null: nobody wants to open a project. */
  readonly file: ReadonlySignal<SourceFile | null>;
  open(file: SourceFile): void;
  close(): void;
  /** Datasets that a project has just brought: of their rows nothing needs to be said. */
  readonly brought: Set<string>;
}

const made = new WeakMap<State, ProjectDoor>();

export function projectDoorOf(state: State): ProjectDoor {
  const known = made.get(state);
  if (known) return known;
  const file = signal<SourceFile | null>(null);
  const door: ProjectDoor = {
    file,
    open: next => void (file.value = next),
    close: () => void (file.value = null),
    brought: new Set(),
  };
  made.set(state, door);
  return door;
}

/** As project files are called, and as every one of them begins that was written here. */
export async function looksLikeProject({ name, content }: SourceFile): Promise<boolean> {
  if (/\.twinline\.json$/i.test(name)) return true;
  const head = await content.slice(0, 200).text();
  return /^\s*\{\s*"format"\s*:\s*"twinline-project"/.test(head);
}
