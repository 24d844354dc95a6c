// What a file is, by its first bytes; by its name where these leave it open. What is not read is named too, so that there can
// be a sentence about it.

import { countControls, createEncodingDetector } from '../columns/decode';
import type { IssueReason } from '../issue';

export type FileKind =
  | { readonly kind: 'delimited' | 'gexf' | 'graphml' | 'json' | 'zip' | 'compound' }
  | { readonly kind: 'unread'; readonly reason: IssueReason };

const unread = (reason: IssueReason): FileKind => ({ kind: 'unread', reason });

/** First bytes in hexadecimal, `..`: any; in the order in which they are tried. */
const BEGINNINGS: readonly (readonly [string, FileKind])[] = [
  ['504b0304|504b0506|504b0708', { kind: 'zip' }],
  // Microsoft's compound file: what .xls, .doc and files with a password are kept in.
  ['d0cf11e0a1b11ae1', { kind: 'compound' }],
  // %PDF-
  ['255044462d', unread('pdf')],
  // PNG, JPEG, GIF, TIFF, WebP, icons, bitmaps; then AVIF and HEIC.
  [
    '89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646........57454250|00000100|424d........00000000',
    unread('picture'),
  ],
  ['........66747970(61766966|68656963|6d696631)', unread('picture')],
  // gzip, 7z, RAR, xz, bzip2, zstd.
  ['1f8b|377abcaf271c|526172211a|fd377a585a|425a6839|28b52ffd', unread('packed-file')],
  // {\rtf
  ['7b5c727466', unread('text-document')],
];

/** From this share of control characters on it is no text. */
const CONTROLS = 0.01;

/** So many of the first bytes are looked at. */
export const HEAD = 65_536;

/** `name`: the file's. `head`: its first bytes. */
export function kindOf(name: string, head: Uint8Array): FileKind {
  const hex = Array.from(head.subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
  const beginning = BEGINNINGS.find(([pattern]) => new RegExp(`^(${pattern})`).test(hex));
  if (beginning) return beginning[1];

  const detector = createEncodingDetector();
  detector.look(head);
  const text = new TextDecoder(detector.encoding()).decode(head);
  if (countControls(text) > Math.max(3, text.length * CONTROLS)) return unread('not-a-table');
  const start = text.trimStart();
  if (start === '') return head.length < HEAD ? unread('empty-file') : { kind: 'delimited' };
  if (start.startsWith('<')) return kindOfMarkup(start);
  if (/\.json$/i.test(name) || /^(\{\s*["}]|\[\s*[[{"\]\d-])/.test(start)) return { kind: 'json' };
  if (/^(creator\s.*\n)?\s*graph\s*\[|^\*vertices\b|^(strict\s+)?(di)?graph\b[^,;\n]*\{/i.test(start))
    return unread('other-graph-format');
  return { kind: 'delimited' };
}

function kindOfMarkup(start: string): FileKind {
  if (/^<!doctype\s+html|^<html\b/i.test(start)) return unread('web-page');
  const [, root = '', attributes = ''] = /^<(?:[\w.-]+:)?([\w.-]+)([^>]*)/.exec(rootOf(start)) ?? [];
  switch (root.toLowerCase()) {
    case 'gexf':
      return { kind: 'gexf' };
    case 'graphml':
      return { kind: 'graphml' };
    case 'svg':
      return unread('picture');
    case 'workbook':
      return unread(/office:spreadsheet/.test(attributes) ? 'other-spreadsheet' : 'other-xml');
    // What pages hold, where the page around it was left out.
    case 'html':
    case 'head':
    case 'body':
    case 'table':
    case 'meta':
    case 'style':
    case 'div':
      return unread('web-page');
    default:
      if (start.startsWith('<?xml') || /^<!doctype/i.test(start)) return unread('other-xml');
      // "<5 Jahre;Ulm" and the like are text.
      return /^<([\w.-]+:)?[\w.-]+(\s[^<>]*)?\/?>/.test(start) ? unread('other-xml') : { kind: 'delimited' };
  }
}

/** From the root on: behind the prolog, comments and the document type with what it defines. */
function rootOf(start: string): string {
  let at = 0;
  for (;;) {
    while (at < start.length && start.charCodeAt(at) <= 0x20) at++;
    const end = [
      ['<?', '?>'],
      ['<!--', '-->'],
      ['<!', start.slice(at, start.indexOf('>', at)).includes('[') ? ']>' : '>'],
    ].find(([begin]) => start.startsWith(begin!, at))?.[1];
    if (end === undefined) return start.slice(at);
    const next = start.indexOf(end, at);
    if (next < 0) return '';
    at = next + end.length;
  }
}

/** What is in a compound file, by the names of its streams, which are kept in UTF-16. */
export function reasonOfCompound(bytes: Uint8Array): IssueReason {
  const text = new TextDecoder('latin1').decode(bytes);
  const holds = (name: string) => text.includes([...name].join('\0'));
  if (holds('EncryptedPackage')) return 'protected-file';
  if (holds('WordDocument')) return 'text-document';
  return holds('Workbook') || holds('Book') ? 'old-spreadsheet' : 'not-a-table';
}
