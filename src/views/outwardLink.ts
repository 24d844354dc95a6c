// A link that leaves the page. The page it leads to learns nothing of this one.

import { html, type TemplateResult } from 'lit-html';

/** Plain text where the address is none of the web's: data must not bring scripts into the page. */
export function outwardLink(url: string, label: string): TemplateResult {
  if (!/^https?:\/\//i.test(url)) return html`${label}`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
}
