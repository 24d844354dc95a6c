// Whether this is the page as one file: built apart (scripts/onefile), with the dataset in it, and opened from a disk.

export const IS_ONE_FILE: boolean = import.meta.env.MODE === 'onefile';
