// Export: the network and its data as files for spreadsheets, graph tools and maps, and how to cite them.

import { html, render, type TemplateResult } from 'lit-html';
import { EXPORT_GROUPS } from '../../export/formats';
import type { State } from '../../state/state';
import { createCopying, type Copying } from '../parts/panel/copying';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { choices } from './choices';
import { citingSection } from './citing';
import { formatSection } from './formatList';
import { createExportModel, type ExportModel } from './model';
import { createPageModel, type PageModel } from './page/model';
import { pageSection } from './page/section';
import { createPictureModel, type PictureModel } from './pictures/model';
import { picturesSection } from './pictures/section';
import type { Panel } from './panel';
import { createSharingModel, type SharingModel } from './sharing/model';
import { sharingSection } from './sharing/section';
import { LOADERS, type ExportTexts } from './texts';
import '../parts/panel/panelParts.css';
import './export.css';

export const exportView: View = {
  id: 'export',
  mount(host, state) {
    const texts = followTexts(state, 'export', LOADERS);
    const model = createExportModel(state);
    const sections = {
      copying: createCopying(),
      pictures: createPictureModel(state),
      page: createPageModel(state),
      sharing: createSharingModel(state),
    };
    const stop = whileOpen(
      state,
      'export',
      () => {
        goOnReading(host, () => focusHeading(host));
        const held = heldBy(host);
        const panel = panelOf(state, model, texts.texts.value);
        render(panel ? template(panel, sections) : panelWaiting(state.messages.value, texts), host);
        // The button that ended a file on its way is gone with it; its format has another.
        if (held && !host.contains(document.activeElement))
          host.querySelector<HTMLElement>(`[data-format="${held}"]`)?.focus();
      },
      () => [
        () => model.counts.value,
        () => model.measures.value,
        () => model.dated.value,
        () => model.packed.value,
      ],
    );
    return () => {
      stop();
      model.stop();
      sections.pictures.stop();
      sections.page.stop();
      sections.sharing.stop();
      texts.stop();
      render(null, host);
    };
  },
};

/** Format in whose row the keyboard is. */
function heldBy(host: HTMLElement): string | null {
  const row = host.contains(document.activeElement) ? document.activeElement?.closest('li') : null;
  return row?.querySelector<HTMLElement>('[data-format]')?.dataset.format ?? null;
}

function panelOf(state: State, model: ExportModel, t: ExportTexts | null): Panel | null {
  const [network, dataset] = [state.listed.network.value, state.data.value];
  if (!network || !dataset || !t || !model.counts.value || !model.part.value) return null;
  return { state, model, network, dataset, lang: state.lang.value, m: state.messages.value, t };
}

interface Sections {
  readonly copying: Copying;
  readonly pictures: PictureModel;
  readonly page: PageModel;
  readonly sharing: SharingModel;
}

function template(panel: Panel, { copying, pictures, page, sharing }: Sections): TemplateResult {
  const { t } = panel;
  return html`<article class="panel-page export">
    <header>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.intro}</p>
    </header>
    ${choices(panel)} ${EXPORT_GROUPS.map(group => formatSection(panel, group))}
    <p class="panel-note">${t.unknown}</p>
    ${picturesSection(panel, pictures)} ${pageSection(panel, page)} ${sharingSection(panel, copying, sharing)}
    ${citingSection(panel, copying)}
  </article>`;
}
