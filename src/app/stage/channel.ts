// What the stage and the speaker's window say to each other. They find each other by a name that belongs to one tab, so
// that several talks do not mix.

import type { Lang } from '../../i18n';

export interface SceneWords {
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Minutes that the talk may take; null: nobody has said. */
  readonly length: number | null;
}

/** All that the speaker's window shows. */
export interface Report {
  readonly kind: 'report';
  /** Of this stage alone. */
  readonly stage: string;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /** The link that opens this stage again. */
  readonly link: string;
  readonly story: string;
  readonly titles: readonly string[];
  /** Number of the present scene, the first being 0; −1: there is none. */
  readonly at: number;
  readonly now: SceneWords | null;
  readonly next: SceneWords | null;
  readonly black: boolean;
  readonly away: boolean;
  readonly loop: boolean;
  readonly clock: Clock;
}

export type Wish =
  | { readonly kind: 'wish'; readonly what: 'next' | 'previous' | 'black' | 'back' | 'loop' }
  | { readonly kind: 'wish'; readonly what: 'scene'; readonly at: number }
  | { readonly kind: 'wish'; readonly what: 'clock'; readonly clock: Clock };

export type Message =
  | Report
  | Wish
  /** A speaker's window is there and wants to know everything. */
  | { readonly kind: 'join' }
  /** A stage is no more. */
  | { readonly kind: 'gone'; readonly stage: string }
  /** A stage asks whether it is alone under this name, and hears that it is not. */
  | { readonly kind: 'claim'; readonly stage: string }
  | { readonly kind: 'taken'; readonly claimed: string };

export interface Channel {
  post(message: Message): void;
  close(): void;
}

/** `hear` gets what the others say, never what is posted here. Where the browser has no channels nobody says anything. */
export function openChannel(name: string, hear: (message: Message) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, close() {} };
  const channel = new BroadcastChannel(`twinline-talk-${name}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  let open = true;
  return {
    post: message => open && channel.postMessage(message),
    close() {
      open = false;
      channel.close();
    },
  };
}

/** A name that nobody else has. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join('');
}
