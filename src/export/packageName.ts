// What a dataset is called where only some letters may stand: in a data package, and as the key of a citation.

import { fold } from '../lib/fold';

/** Of a dataset whose name has none of these letters. */
const NAME = 'dataset';

/** Letters, digits, hyphens: as the standard asks for. */
export function packageName(id: string): string {
  if (/^[a-z0-9._-]+$/.test(id)) return id;
  const plain = fold(id.replace(/^file:/, '').replace(/\.[^.]+$/, ''));
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || NAME;
}
