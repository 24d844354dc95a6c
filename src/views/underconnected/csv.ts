// The list as a file: the rows that are listed, in their order, with every number as it was computed.

import { html, type TemplateResult } from 'lit-html';
import { csvBlob, dialectOf, formatCsv, type Cell, type CsvText } from '../../export/csv';
import { csvName, download } from '../parts/panel/download';
import { flagsOf, nameIn } from '../parts/words/expectation';
import { countryOf } from './model';
import type { ListPanel } from './panel';

const HEADER = [
  'id',
  'name',
  'country',
  'in_network',
  'population',
  'partners',
  'expected',
  'low',
  'high',
  'z',
  'flags',
];

export function listCsv(panel: ListPanel): CsvText {
  const { model, speaker, answer, expectation } = panel;
  const { network, absent, facts } = expectation;
  const rows = model.rows.value.map((row): Cell[] => {
    const place = answer.places[row]!;
    const own = network.places[place];
    return [
      own?.id ?? absent[place - network.places.length]!.id,
      nameIn(speaker, expectation, place),
      countryOf(expectation, place),
      own !== undefined,
      facts!.population[place]!,
      answer.partners[row]!,
      answer.expected[row]!,
      answer.low[row]!,
      answer.high[row]!,
      answer.z[row]!,
      flagsOf(expectation, answer, row).join(' '),
    ];
  });
  return formatCsv(HEADER, rows, dialectOf(panel.lang));
}

export function saveButton(panel: ListPanel): TemplateResult {
  const { t, expectation } = panel;
  const save = () => download(csvName(expectation.network.info.id, t.table.file), csvBlob(listCsv(panel)));
  return html`<button class="panel-button" title=${t.table.saveWhy} @click=${save}>${t.table.save}</button>`;
}
