// XML, piece by piece: elements with their line, attributes and text. Nothing is fetched and nothing unfolded but the five
// entities of XML and numbers; a file that defines its own is refused.

import sax, { type SAXOptions } from 'sax';
import type { IssueReason } from '../issue';
import { refusal } from './refusal';

export interface XmlElement {
  /** Without its namespace's prefix, as are the attributes. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

export interface XmlHandler {
  open?(element: XmlElement): void;
  /** The text directly inside an element; comes as often as it is interrupted by others. */
  text?(text: string): void;
  close?(name: string): void;
}

// Of attributes, as of all: the greatest length is that of the file.
Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity });

/** Elements inside elements; a graph has a dozen. */
const DEPTH = 200;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

export interface XmlReader {
  push(piece: string): void;
  /** Throws a Refusal where the file breaks off. */
  end(): void;
}

/** `file` names the file in what is thrown; `damage` is why, where it is no good XML. */
export function createXmlReader(
  file: string,
  handler: XmlHandler,
  damage: IssueReason = 'damaged-xml',
): XmlReader {
  // Only the five entities; blanks stay as they are.
  const options: SAXOptions & { readonly strictEntities: boolean } = { strictEntities: true, position: true };
  const parser = sax.parser(true, options);
  let attributes = new Map<string, string>();
  let line = 1;
  let depth = 0;

  // What the parser says of it is for programmers; lines within an archive are for nobody.
  const damaged = () => refusal(file, damage, '', damage === 'damaged-xml' ? parser.line + 1 : 0);

  parser.onerror = () => {
    throw damaged();
  };
  parser.ondoctype = doctype => {
    if (/<!ENTITY/i.test(doctype)) throw refusal(file, 'entities', '', parser.line + 1);
  };
  parser.onopentagstart = tag => {
    // The parser asks this object by its own method, which an attribute of that name would replace.
    Object.defineProperty(tag.attributes, 'hasOwnProperty', { value: Object.prototype.hasOwnProperty });
    attributes = new Map();
    line = parser.line + 1;
  };
  parser.onattribute = ({ name, value }) => {
    attributes.set(withoutPrefix(name), value);
  };
  parser.onopentag = ({ name }) => {
    if (++depth > DEPTH) throw damaged();
    handler.open?.({ name: withoutPrefix(name), attributes, line });
  };
  parser.ontext = parser.oncdata = text => handler.text?.(text);
  parser.onclosetag = name => {
    depth--;
    handler.close?.(withoutPrefix(name));
  };

  return {
    push(piece) {
      parser.write(piece);
    },
    end() {
      parser.close();
    },
  };
}
