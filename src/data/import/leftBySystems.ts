// Files that systems leave in folders and archives by themselves.

export const isLeftBySystem = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(path);
