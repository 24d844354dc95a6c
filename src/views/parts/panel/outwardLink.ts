// A link that leaves the page. The page it leads to learns nothing of this one.

import { html, nothing, type TemplateResult } from 'lit-html';

/** `spoken`: its name where the label says too little by itself. Plain text where the address is none of the web's: data must not bring scripts into the page. */
export function outwardLink(url: string, label: string, spoken?: string): TemplateResult {
  if (!/^https?:\/\//i.test(url)) return html`${label}`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" aria-label=${spoken ?? nothing}
    >${label}</a
  >`;
}
