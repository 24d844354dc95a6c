// From a project file to the page: reading in the worker, opening, and what is to be said of it.

import { batch, effect, signal, untracked } from '@preact/signals-core';
import type { ProjectIssue } from '../../data/project/project';
import type { CorrectionLog } from '../../data/corrections/log';
import { dayOf } from '../../lib/dates';
import type { OpenedProject } from '../../state/project/openProject';
import { projectDoorOf } from '../../state/project/projectDoor';
import type { State } from '../../state/state';

export type Step =
  | { readonly is: 'reading' }
  | { readonly is: 'opened'; readonly project: OpenedProject }
  /** It is no project that could be opened. */
  | { readonly is: 'refused'; readonly issues: readonly ProjectIssue[] }
  | { readonly is: 'failed' };

export type ProjectModel = ReturnType<typeof createProjectModel>;

/** `onOpened` hears of a project of which nothing more is to be told. */
export function createProjectModel(state: State, onOpened: (project: OpenedProject) => void) {
  const door = projectDoorOf(state);
  const step = signal<Step>({ is: 'reading' });
  const share = signal(0);
  /** Logs that were brought back. */
  const broughtBack = signal<ReadonlySet<CorrectionLog>>(new Set());
  let abort = new AbortController();

  async function read(): Promise<void> {
    const file = door.file.peek();
    if (!file) return;
    const { signal } = (abort = new AbortController());
    try {
      const answer = await state.analyst.ask(
        'readProject',
        { file, today: dayOf(new Date()) },
        { signal, onProgress: next => void (share.value = next) },
      );
      signal.throwIfAborted();
      const { project, issues } = answer;
      if (!project) return void (step.value = { is: 'refused', issues });
      const { openProject } = await import('../../state/project/openProject');
      signal.throwIfAborted();
      const opened = await openProject(state, project, issues);
      if (opened.issues.length + opened.replaced.length + opened.renamed.length > 0)
        step.value = { is: 'opened', project: opened };
      else {
        door.close();
        onOpened(opened);
      }
    } catch {
      if (!signal.aborted) step.value = { is: 'failed' };
    }
  }

  const stop = effect(() => {
    const file = door.file.value;
    untracked(() => {
      abort.abort();
      batch(() => {
        step.value = { is: 'reading' };
        share.value = 0;
        broughtBack.value = new Set();
      });
      if (file) void read();
    });
  });

  return {
    file: door.file,
    step,
    share,
    broughtBack,
    bringBack(log: CorrectionLog) {
      state.corrections.restore(log);
      broughtBack.value = new Set([...broughtBack.peek(), log]);
    },
    close: () => door.close(),
    stop() {
      abort.abort();
      stop();
    },
  };
}
