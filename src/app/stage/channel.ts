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

/** A page that is opened as a file has no origin: no channel of the browser leads from it to another page. */
export function isApart(): boolean {
  return typeof BroadcastChannel === 'undefined' || globalThis.origin === 'null';
}

/** `hear` gets what the others say, never what is posted here. */
export function openChannel(name: string, hear: (message: Message) => void): Channel {
  if (isApart()) return openBetween(name, hear);
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

/** Even so a window and the one that opened it hear each other; an answer goes to whoever has spoken. */
function openBetween(name: string, hear: (message: Message) => void): Channel {
  const others = new Set<Window>();
  if (window.opener) others.add(window.opener as Window);
  const onMessage = ({ data, source }: MessageEvent<{ talk?: string; message: Message } | null>) => {
    if (data?.talk !== name) return;
    others.add(source as Window);
    hear(data.message);
  };
  window.addEventListener('message', onMessage);
  return {
    post(message) {
      for (const other of others) {
        if (other.closed) others.delete(other);
        // No origin could be named; the name of the talk is known to nobody else.
        else other.postMessage({ talk: name, message }, '*');
      }
    },
    close: () => window.removeEventListener('message', onMessage),
  };
}

/** A name that nobody else has. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join('');
}
