import { de, type Messages } from './de';

export type { Messages } from './de';

/** The languages of the page; a further one is a folder and a line here. German is always at hand. */
export const languages = [
  { id: 'de', label: 'Deutsch', load: async (): Promise<Messages> => de },
  { id: 'en', label: 'English', load: async (): Promise<Messages> => (await import('./en')).en },
  { id: 'ru', label: 'Русский', load: async (): Promise<Messages> => (await import('./ru')).ru },
] as const;

export type Lang = (typeof languages)[number]['id'];

export const reference: Messages = de;
