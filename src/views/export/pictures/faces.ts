// The page's own typeface, as its style sheets name it: a worker has none of the page's. Only the files that the texts of
// a picture need, as each has the letters of some scripts.

import type { PictureSheet } from '../../../export/svg/sheet';
import type { SvgNode } from '../../../export/svg/svgNode';
import type { Face } from '../../../export/svg/writePicture';

export function facesFor({ root, font }: PictureSheet): readonly Face[] {
  const letters = lettersIn(root);
  return [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules].map(rule => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const of = (name: string) => rule.style.getPropertyValue(name);
      const family = of('font-family').replace(/["']/g, '');
      const range = of('unicode-range');
      if (!font.startsWith(`'${family}'`) || !isIn(range, letters)) return [];
      return [{ family, source: whole(of('src'), base), weight: of('font-weight') || 'normal', range }];
    });
}

function lettersIn(node: SvgNode, found = new Set<number>()): ReadonlySet<number> {
  for (const child of node.children) {
    if (typeof child !== 'string') lettersIn(child, found);
    else if (node.name === 'text') for (const letter of child) found.add(letter.codePointAt(0)!);
  }
  return found;
}

/** "U+0-FF, U+131, U+4??" has one of the letters; no range has all of them. */
export function isIn(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  const spans = [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to]) => [
    parseInt(from!.replaceAll('?', '0'), 16),
    parseInt(to ?? from!.replaceAll('?', 'F'), 16),
  ]);
  return [...letters].some(letter => spans.some(([from, to]) => letter >= from! && letter <= to!));
}

/** With whole addresses: the worker stands elsewhere. */
const whole = (source: string, base: string): string =>
  source.replace(
    /url\(\s*["']?([^"')]+)["']?\s*\)/g,
    (_, url: string) => `url("${new URL(url, base).href}")`,
  );
