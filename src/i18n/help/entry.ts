// What an entry of the glossary consists of.

/** One to three plain sentences on a word that the page's own texts already have. */
export interface Plain {
  readonly text: string;
}

/** With a word of its own. */
export interface Named extends Plain {
  readonly term: string;
}

export interface Measured extends Plain {
  readonly formula: string;
  /** Smallest and largest value that can occur. */
  readonly range: string;
  readonly source: string;
}

export const plain = <K extends string>(entries: Readonly<Record<K, Plain>>) => entries;
export const named = <K extends string>(entries: Readonly<Record<K, Named>>) => entries;
export const measured = <K extends string>(entries: Readonly<Record<K, Measured>>) => entries;
/** Named, and with a formula. */
export const computed = <K extends string>(entries: Readonly<Record<K, Named & Measured>>) => entries;
