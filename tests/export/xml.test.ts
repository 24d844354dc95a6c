// @vitest-environment jsdom
// Texts in XML, read back by a parser that is not ours.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asXmlKeeps, xmlText } from '../../src/export/xml';

function readBack(text: string): { readonly attribute: string; readonly content: string } {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><x a="${xmlText(text)}">${xmlText(text)}</x>`;
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  const { documentElement } = document;
  return { attribute: documentElement.getAttribute('a')!, content: documentElement.textContent! };
}

test('what has a meaning in XML comes back as it was', () => {
  for (const text of ['<b a="1">&amp;</b>', ']]>', '\ttwo\r\nlines\n', "O'Higgins", 'Köln–Пермь 🤝']) {
    expect(readBack(text)).toEqual({ attribute: text, content: text });
  }
});

test('what XML has no place for is left out', () => {
  expect(xmlText('a\u0000b\u0007c\u001Fd\uFFFEe\uD800f\uDC00g')).toBe('abcdefg');
  expect(asXmlKeeps('🤝\u0000')).toBe('🤝');
});

test('any text comes back without what XML has no place for', () => {
  // Single units of UTF-16 too: halves of pairs that stand alone.
  const unit = fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code));
  const sign = fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\t', ']]>', '\u0085', '\u2028');
  const text = fc.array(fc.oneof(unit, sign, fc.string({ unit: 'grapheme' }))).map(parts => parts.join(''));
  fc.assert(
    fc.property(text, given => {
      const kept = asXmlKeeps(given);
      expect(readBack(given)).toEqual({ attribute: kept, content: kept });
    }),
  );
});
