// Texts in XML 1.0: what has a meaning there is written as an entity, what may not stand there at all is left out.

/** Control signs, halves of a pair that stand alone, and the two that are no characters (XML 1.0, production 2). */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute a parser would make blanks of them, and of a Windows line end one sign.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For attributes and elements alike. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, sign => ENTITIES[sign]!);
}

/** What comes back when it is read: the text without what XML has no place for. */
export const asXmlKeeps = (text: string): string => text.replace(FORBIDDEN, '');
