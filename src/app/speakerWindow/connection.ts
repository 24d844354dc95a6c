// The speaker's end of the channel: the last that the stage has told, and whether it is still there.

import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import { openChannel, type Clock, type Report, type Wish } from '../stage/channel';

/** How often it is asked whether anybody is there, and after how long a silence nobody is. Milliseconds. */
const ASK = 3000;
const SILENCE = 8000;

type Without<T> = T extends unknown ? Omit<T, 'kind'> : never;

export interface Connection {
  /** Null before the stage has said anything. */
  readonly report: ReadonlySignal<Report | null>;
  readonly there: ReadonlySignal<boolean>;
  wish(wish: Without<Wish>): void;
  close(): void;
}

export function connect(name: string): Connection {
  const report = signal<Report | null>(null);
  const there = signal(false);
  let heard = 0;
  /** Set here, and told to a stage that is opened anew. */
  let clock: Clock | null = null;

  const channel = openChannel(name, message => {
    if (message.kind === 'gone' && message.stage === report.peek()?.stage) there.value = false;
    if (message.kind !== 'report') return;
    heard = performance.now();
    const isNew = clock !== null && message.stage !== report.peek()?.stage;
    batch(() => {
      report.value = isNew ? { ...message, clock: clock! } : message;
      there.value = true;
    });
    if (isNew) channel.post({ kind: 'wish', what: 'clock', clock: clock! });
    else clock = message.clock;
  });
  const ask = () => {
    if (performance.now() - heard > SILENCE) there.value = false;
    channel.post({ kind: 'join' });
  };
  ask();
  const timer = setInterval(ask, ASK);
  return {
    report,
    there,
    wish(wish) {
      if (wish.what === 'clock') clock = wish.clock;
      channel.post({ kind: 'wish', ...wish } as Wish);
    },
    close() {
      clearInterval(timer);
      channel.close();
    },
  };
}
