// What parts the cells of a line.

/** One letter. `' '`: any run of blanks and tabs. Empty: the cells did not come as text with something between them. */
export type Separator = string;

export const splitAtBlanks = (line: string): string[] => line.trim().split(/[ \t]+/);
