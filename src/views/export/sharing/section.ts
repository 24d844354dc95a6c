// The link to this view, with the data where they are the reader's own and few; and the lines that embed it elsewhere.

import { html, nothing, type TemplateResult } from 'lit-html';
import { frameOf } from '../../../export/embed/frame';
import { MOST_LETTERS } from '../../../export/link/linkedData';
import { missingInLink } from '../../../state/missingInLink';
import { linkOf, linkWithData } from '../../../state/url';
import { defaults, fields, type FieldName } from '../../../state/fields';
import { publicAddress } from '../about';
import type { Copying } from '../../parts/panel/copying';
import { quotation } from '../quotation';
import { sizeText, type Panel } from '../panel';
import { needsData, type SharingModel } from './model';

export function sharingSection(panel: Panel, copying: Copying, sharing: SharingModel): TemplateResult {
  const { t, state, network } = panel;
  // The link is that of the moment: whatever it states is followed.
  for (const name of Object.keys(fields) as FieldName[]) void state[name].value;
  const view = { ...state.snapshot(), panel: defaults.panel };
  const isOwn = needsData(state);
  const letters = isOwn ? sharing.letters.value : null;
  const fits = letters !== null && letters.length <= MOST_LETTERS;
  const of = (embed: '0' | '1') =>
    fits ? linkWithData({ ...view, embed }, letters) : linkOf({ ...view, embed });
  const title = t.sharing.frameTitle(network.info.title[panel.lang]);
  return html`<section class="export-group export-sharing">
    <h3>${t.sharing.title}</h3>
    ${
      isOwn && !fits
        ? letters === null
          ? nothing
          : html`<p>${t.sharing.tooLarge(sizeText(panel, letters.length), sizeText(panel, MOST_LETTERS))}</p>`
        : html`<p class="panel-note">${isOwn ? t.sharing.withData : t.sharing.linkAbout}</p>
            ${
              !isOwn && missingInLink(state) === 'corrections'
                ? html`<p class="panel-note">${t.sharing.withoutCorrections}</p>`
                : nothing
            }
            ${quotation(panel, copying, t.sharing.link, of('0'))}
            <p class="panel-note">
              ${publicAddress(of('1')) === '' ? t.sharing.notPublic : t.sharing.snippetAbout}
            </p>
            ${
              // Out of a file no page can be shown in another one.
              of('1').startsWith('http')
                ? quotation(panel, copying, t.sharing.snippet, frameOf(of('1'), title), true)
                : nothing
            }`
    }
  </section>`;
}
