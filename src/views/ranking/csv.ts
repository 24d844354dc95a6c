// The ranking as a file: all places that are compared, in their order, with every chosen measure as it was computed,
// parted and pointed as spreadsheets of the language expect.

import { html, type TemplateResult } from 'lit-html';
import { csvBlob, dialectOf, formatCsv, type Cell, type CsvText } from '../../export/csv';
import { proposedAmong } from '../../state/shown';
import { csvName, download } from '../parts/panel/download';
import { nameIn, type Panel } from './panel';

/** What is not defined is an empty cell. */
function rankingCsv(panel: Panel): CsvText {
  const { model, network } = panel;
  const { columns, ranks, sorted, values } = model;
  const found = columns.value.map(id => values.of(id));
  const rows = sorted.value.map((place): Cell[] => {
    const { id, country } = network.places[place]!;
    const rank = ranks.value?.first[place] || null;
    return [id, nameIn(panel, place), country, rank, ...found.map(of => of?.[place] ?? null)];
  });
  return formatCsv(['id', 'name', 'country', 'rank', ...columns.value], rows, dialectOf(panel.lang));
}

export function saveButton(panel: Panel): TemplateResult {
  const { model, network, m, t } = panel;
  const waiting = model.columns.value.some(id => model.values.of(id) === undefined);
  const shown = panel.state.shown.value;
  const thought = shown ? proposedAmong(shown) : 0;
  // Values that rest on what is only thought of say so in the name of their file.
  const mark = thought > 0 ? `-${m.overview.basis.proposed(thought, String(thought))}` : '';
  const save = () => download(csvName(network.info.id, t.table.file + mark), csvBlob(rankingCsv(panel)));
  return html`<button
    class="panel-button"
    title=${waiting ? t.table.waiting : t.table.saveWhy}
    ?disabled=${waiting}
    @click=${save}
  >
    ${t.table.save}
  </button>`;
}
