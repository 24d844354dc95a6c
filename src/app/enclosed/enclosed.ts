// What the page as one file brings along: dataset and view.

import { ENCLOSED_ID, type Enclosed } from '../../data/enclosed';
import { IS_ONE_FILE } from '../../data/isOneFile';

/** Null: the page lies on a server and fetches what it shows. */
export const enclosed: Enclosed | null = IS_ONE_FILE ? read() : null;

function read(): Enclosed | null {
  const block = document.getElementById(ENCLOSED_ID);
  const found = JSON.parse(block?.textContent ?? 'null') as Enclosed | { readonly twinline: string } | null;
  return found && 'files' in found ? found : null;
}

/** What is asked for there is answered with an error, and the panels say that it has not come. */
export const NOWHERE = 'data:';
