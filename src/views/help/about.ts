// About Twinline: version, licences, credits, how to cite, and that nothing leaves the page.

import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { version } from '../../../package.json';
import { catalogue } from '../../data/catalogue';
import { dayOfData } from '../parts/words/dayOfData';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import { citeDataset, citeProgram } from './citation';
import { libraries } from './libraries';
import type { Part } from './part';

/** What was copied last, and whether it went well. */
export interface Copied {
  readonly text: string;
  readonly done: boolean;
}

const CREDITS = [
  ['basemap', 'https://www.naturalearthdata.com/', 'Natural Earth'],
  ['basemap', 'https://observablehq.com/@visionscarto/world-atlas-topojson', 'visionscarto'],
  ['gazetteer', 'https://www.geonames.org/', 'GeoNames'],
  ['typeface', 'https://rsms.me/inter/', 'Inter'],
] as const;

export function aboutPart(part: Part, copied: Signal<Copied | null>): TemplateResult {
  const { help, lang } = part;
  const { about } = help;
  return html`<p>${about.lead}</p>
    <p>${about.version(version)}. ${about.program}</p>
    <section>
      <h4>${about.cite}</h4>
      <p>${about.citeIntro}</p>
      ${citations(part).map(text => quotation(part, text, copied))}
    </section>
    <section>
      <h4>${about.datasets}</h4>
      <p>${about.datasetsLicence}</p>
      <ul class="help-list">
        ${catalogue.map(({ title }) => html`<li>${title[lang]}</li>`)}
      </ul>
      ${shownDataset(part)}
    </section>
    <section>
      <h4>${about.credits}</h4>
      ${(['basemap', 'gazetteer', 'typeface'] as const).map(
        credit =>
          html`<p>
            ${about[credit]}
            <span class="help-links"
              >${CREDITS.filter(([of]) => of === credit).map(([, url, name]) => html`${outwardLink(url, name)} `)}</span
            >
          </p>`,
      )}
    </section>
    <section>
      <h4>${about.privacy}</h4>
      <p>${about.privacyText}</p>
    </section>
    <section>
      <h4>${about.libraries}</h4>
      <dl class="help-libraries">
        ${libraries.map(
          ({ name, licence }) =>
            html`<div>
              <dt lang="en">${name}</dt>
              <dd>${licence}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
}

function citations({ state, help, lang }: Part): readonly string[] {
  const info = state.data.value?.info;
  const isOurs = catalogue.some(({ id }) => id === info?.id);
  const cited = [
    citeProgram(help, version),
    ...(info ? [citeDataset(help, info, lang, isOurs ? 'Twinline' : '')] : []),
  ];
  return [...cited.map(({ text }) => text), cited.map(({ bibtex }) => bibtex).join('\n\n')];
}

function quotation({ help: { about } }: Part, text: string, copied: Signal<Copied | null>): TemplateResult {
  const copy = () => {
    const tell = (done: boolean) => () => (copied.value = { text, done });
    // Missing where the page is not served safely.
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      tell(true),
      tell(false),
    );
  };
  const told = copied.value?.text === text ? copied.value : null;
  const isBibtex = text.startsWith('@');
  return html`<div class="help-quotation">
    ${isBibtex ? html`<pre tabindex="0" aria-label=${about.bibtex}>${text}</pre>` : html`<p>${text}</p>`}
    <p>
      <button
        type="button"
        class="help-button"
        aria-label=${`${about.copy}: ${isBibtex ? about.bibtex : text}`}
        @click=${copy}
      >
        ${isBibtex ? `${about.copy} (${about.bibtex})` : about.copy}
      </button>
      <span role="status">${told === null ? '' : told.done ? about.copied : about.notCopied}</span>
    </p>
  </div>`;
}

function shownDataset({ state, help: { about }, m, lang }: Part): TemplateResult | typeof nothing {
  const info = state.data.value?.info;
  if (!info) return nothing;
  // A table of the reader's own has no version and no licence.
  const said = [
    info.title[lang],
    info.version !== '' && m.data.version(info.version),
    dayOfData(m, lang, info),
  ].filter(part => part !== false);
  return html`<p>
    ${about.shown}
    ${said.join(' · ')}${
      info.licence.title === '' ? nothing : html` · ${outwardLink(info.licence.path, info.licence.title)}`
    }${
      info.attribution === ''
        ? nothing
        : html`. ${foreignText({ lang, m }, { text: info.attribution, lang: 'en' })}`
    }
  </p>`;
}
