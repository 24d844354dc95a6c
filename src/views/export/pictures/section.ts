// Pictures of map, network and timeline: for a drawing program, or for slides and print.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../../i18n/format';
import { capital } from '../../../lib/capital';
import { dayOf } from '../../../lib/dates';
import { proposedAmong } from '../../../state/shown';
import type { PictureKind, PictureWords } from '../../pictures/pictureFile';
import { aboutOf } from '../about';
import { download, fileName } from '../../parts/panel/download';
import { shownPart } from '../formatList';
import { sizeText, type Panel } from '../panel';
import type { PictureEnding, PictureMaker, PictureModel } from './model';
import { SCALES, type Scale } from './written';

export function picturesSection(panel: Panel, pictures: PictureModel): TemplateResult {
  const { t } = panel;
  return html`<section class="export-group export-pictures">
    <h3>${t.pictures.title}</h3>
    <p class="panel-note">${t.pictures.about}</p>
    <label class="panel-field"
      >${t.pictures.scale}
      <select
        data-export="scale"
        @change=${(event: Event) =>
          (pictures.scale.value = Number((event.target as HTMLSelectElement).value) as Scale)}
      >
        ${SCALES.map(
          scale =>
            html`<option value=${scale} .selected=${pictures.scale.value === scale}>
              ${t.pictures.times(formatNumber(panel.lang, scale))}
            </option>`,
        )}
      </select></label
    >
    <ul>
      ${pictures.kinds.map(kind => item(panel, pictures, kind))}
    </ul>
  </section>`;
}

function item(panel: Panel, pictures: PictureModel, kind: PictureKind): TemplateResult {
  const { t, model, network } = panel;
  const { name, note } = t.pictures.kinds[kind];
  const isEmpty = model.part.value!.tieCount === 0;
  const maker: PictureMaker = {
    hand: download,
    nameOf: (_, ending) =>
      fileName(network.info.id, [t.pictures.kinds[kind].file, ...shownPart(panel)], ending),
    wordsOf: of => wordsOf(panel, of),
  };
  const button = (ending: PictureEnding) =>
    html`<button
      class="panel-button"
      data-picture="${kind}-${ending}"
      aria-label=${t.saveAs(`${name}, ${ending.toUpperCase()}`)}
      ?disabled=${isEmpty}
      @click=${() => void pictures.save(kind, ending, maker)}
    >
      ${ending.toUpperCase()}
    </button>`;
  return html`<li>
    <div>
      <h4>${name}</h4>
      ${note === '' ? nothing : html`<p class="panel-note">${note}</p>`}
    </div>
    <span class="export-buttons">${button('svg')} ${button('png')}</span>
    ${standing(panel, pictures, kind)}
  </li>`;
}

function standing(panel: Panel, pictures: PictureModel, kind: PictureKind) {
  const { t, lang } = panel;
  const isOf = (id: string | undefined) => id?.startsWith(`${kind}-`) ?? false;
  const job = pictures.job.value;
  if (job && isOf(job.id)) {
    const text = t.pictures.working(new Intl.NumberFormat(lang, { style: 'percent' }).format(job.share));
    return html`<div class="export-standing">
      <progress max="1" .value=${job.share} aria-label=${text}></progress>
      <span aria-hidden="true">${text}</span>
      <button class="panel-button" @click=${() => pictures.cancel()}>${t.cancel}</button>
    </div>`;
  }
  if (isOf(pictures.failed.value ?? undefined))
    return html`<p class="export-standing" role="alert">${t.failed}</p>`;
  const saved = pictures.saved.value;
  if (!saved || !isOf(saved.id)) return nothing;
  const smaller = saved.wanted !== null && saved.scale < saved.wanted;
  return html`<p class="export-standing panel-note" role="status">
    ${t.saved(saved.name, sizeText(panel, saved.bytes))}
    ${smaller ? t.pictures.smaller(formatNumber(lang, saved.scale)) : nothing}
  </p>`;
}

function wordsOf({ state, model, dataset, t }: Panel, kind: PictureKind): PictureWords {
  const words = model.words();
  const { info } = dataset;
  if (!words)
    return {
      title: info.title[state.lang.peek()],
      subtitle: '',
      foot: [info.licence.title, info.attribution].filter(line => line !== ''),
    };
  const about = aboutOf(state, info, words, 'shown', dayOf(new Date()));
  const [lang, thought] = [state.lang.peek(), proposedAmong(state.shown.peek()!)];
  const { basis } = state.messages.peek().overview;
  // The title stands above it.
  const scope = capital(about.scope.replace(`${about.title}, `, ''));
  return {
    title: about.title,
    subtitle: thought > 0 ? `${scope}; ${basis.proposed(thought, formatNumber(lang, thought))}` : scope,
    foot: [about.citation, about.attribution, kind === 'map' ? t.pictures.basemap : ''].filter(
      line => line !== '',
    ),
  };
}
