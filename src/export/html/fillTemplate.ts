// Puts data into the page as one file. They stand in a block that no browser takes for a program.

import { ENCLOSED_PLACE, type Enclosed } from '../../data/enclosed';
import { xmlText } from '../xml';

/** Throws where the template has no place for data: then it is of another build. */
export function fillTemplate(template: string, enclosed: Enclosed, title: string): string {
  const at = template.indexOf(ENCLOSED_PLACE);
  if (at < 0) throw new Error('the template has no place for data');
  const filled = template.slice(0, at) + harmless(enclosed) + template.slice(at + ENCLOSED_PLACE.length);
  return filled.replace(/<title>[^<]*<\/title>/, () => `<title>${xmlText(title)}</title>`);
}

/** JSON in which nothing can end the block or begin another: `<` is written as an escape. */
function harmless(enclosed: Enclosed): string {
  return JSON.stringify(enclosed).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
