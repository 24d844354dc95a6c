// How it was computed, folded below.

import { html, type TemplateResult } from 'lit-html';
import { isSided } from '../../analysis/sides';
import { say, decimal, type FoundPanel } from './panel';

export function methodSection(panel: FoundPanel): TemplateResult {
  const { t, found, network, lang } = panel;
  const { method, agreement } = found.communities;
  const { sides } = network.info;
  const { tests } = found.traits;
  const sentences = [
    method === 'projection'
      ? t.method.projection(sides?.a[lang] ?? '1', sides?.b[lang] ?? '2')
      : t.method[method],
    t.method.modularity[isSided(found.slice) ? 'barber' : 'newman'],
    t.method.ties,
    Number.isNaN(agreement)
      ? t.method.oneRun
      : t.method.runs(say(panel, found.options.runs), decimal(panel, agreement)),
    tests > 0 ? t.method.traits(say(panel, tests), isSided(found.slice)) : t.method.noTraits,
  ];
  return html`<details class="clusters-method">
    <summary>${t.method.title}</summary>
    ${sentences.map(sentence => html`<p>${sentence}</p>`)}
  </details>`;
}
