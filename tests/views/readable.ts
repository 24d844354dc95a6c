// A page as text to read and compare: headings, [buttons], <links → address>, - list items, (marks of language).

const BLOCKS = new Set([
  'P',
  'LI',
  'DT',
  'DD',
  'DIV',
  'SUMMARY',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'UL',
  'OL',
  'DL',
]);
const PREFIXES: Readonly<Record<string, string>> = { H2: '# ', H3: '## ', LI: '- ', DT: '* ', SUMMARY: '> ' };

export function readable(element: Element): string {
  return textOf(element)
    .split('\n')
    .map(line => line.replace(/[ \u00a0\u202f]+/g, ' ').trim())
    .filter(line => line !== '' && line !== '-')
    .join('\n');
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const { tagName } = element;
  if (tagName.toLowerCase() === 'svg' || element.getAttribute('aria-hidden') === 'true') return '';
  const inner = [...element.childNodes].map(textOf).join('');
  if (tagName === 'BUTTON') return `[${(element.getAttribute('aria-label') ?? inner).trim()}]`;
  if (tagName === 'A') return `<${inner.trim()} → ${element.getAttribute('href')}>`;
  if (tagName === 'ABBR') return `(${inner.trim()})`;
  const prefix = PREFIXES[tagName] ?? '';
  return prefix !== '' || BLOCKS.has(tagName) ? `\n${prefix}${inner.trimStart()}\n` : inner;
}
