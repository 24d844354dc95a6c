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
import { createProjectFileModel, type ProjectFileModel } from './project/model';
import { projectSection } from './project/section';
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
      project: createProjectFileModel(state),
      sharing: createSharingModel(state),
    };
    /** The picture that was on its way last. */
    let last: string | undefined;
    let isAwaited = true;
    const stop = whileOpen(
      state,
      'export',
      () => {
        goOnReading(host, () => focusHeading(host));
        const held = heldBy(host, last);
        last = sections.pictures.job.value?.id ?? last;
        const panel = panelOf(state, model, texts.texts.value);
        render(panel ? template(panel, sections) : panelWaiting(state.messages.value, texts), host);
        // Whoever was led here before the texts had come reads on at the heading.
        if (panel && isAwaited && document.activeElement === host) focusHeading(host);
        isAwaited = panel === null;
        // The button that ended a file on its way is gone with it; its format has another.
        if (held && !host.contains(document.activeElement)) host.querySelector<HTMLElement>(held)?.focus();
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
      sections.project.stop();
      sections.sharing.stop();
      texts.stop();
      render(null, host);
    };
  },
};

/** Where the keyboard is to be when the button goes that it is on: the one of its format, or of its picture. */
function heldBy(host: HTMLElement, picture: string | undefined): string | null {
  const row = host.contains(document.activeElement) ? document.activeElement?.closest('li') : null;
  const format = row?.querySelector<HTMLElement>('[data-format]')?.dataset.format;
  if (format) return `[data-format="${format}"]`;
  return row?.querySelector('[data-picture]') && picture ? `[data-picture="${picture}"]` : null;
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
  readonly project: ProjectFileModel;
  readonly sharing: SharingModel;
}

function template(panel: Panel, { copying, pictures, page, project, sharing }: Sections): TemplateResult {
  const { t } = panel;
  return html`<article class="panel-page export">
    <header>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.intro}</p>
    </header>
    ${choices(panel)} ${EXPORT_GROUPS.map(group => formatSection(panel, group))}
    <p class="panel-note">${t.unknown}</p>
    ${picturesSection(panel, pictures)} ${pageSection(panel, page)} ${projectSection(panel, project)}
    ${sharingSection(panel, copying, sharing)} ${citingSection(panel, copying)}
  </article>`;
}
