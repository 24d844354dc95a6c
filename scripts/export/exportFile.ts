// npm run -s export: a dataset, any table of pairs or an edge list as a file for graph tools, maps and spreadsheets, by the
// code of the page.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measures as catalogue } from '../../src/analysis/metrics/catalogue';
import { COMMAS, SEMICOLONS } from '../../src/export/csv';
import { formats } from '../../src/export/formats';
import { writeExport, type ToWrite } from '../../src/export/writeExport';
import { languages } from '../../src/i18n';
import { readInput } from '../analyse/input';
import { optionsIn, UsageError, whole } from '../commandLine';
import { tellIssue } from '../analyse/tell';
import { graphOf } from './graphOf';

const IDS = formats.map(({ id }) => id);
const LANGS = languages.map(({ id }) => id);
const HELP = `npm run -s export -- --partnerships FILE --format FORMAT --out FILE [options]

  --partnerships FILE   a table of pairs, a bare edge list, or a dataset (its folder or datapackage.json)
  --format FORMAT       ${IDS.join(' | ')}
  --out FILE            the file that is written
  --year Y              the network in force at the end of the year; without it all ties, ended ones too
  --metrics none|a,b    measures that go with it; without this option all that tell the places or ties apart
  --lang L              of the names: ${LANGS.join(' | ')}; en without it
  --semicolons          of CSV tables: semicolons and decimal commas
  --help                this text

Exit code: 0 everything was read; 1 the file is written, but rows or values could not be read; 2 nothing was written.`;

const OPTIONS = {
  partnerships: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  year: { type: 'string' },
  metrics: { type: 'string' },
  lang: { type: 'string' },
  semicolons: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const values = optionsIn(args, OPTIONS);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { partnerships, out } = values;
  if (partnerships === undefined || out === undefined)
    throw new UsageError(`--${out === undefined ? 'out' : 'partnerships'} FILE is missing`);
  const format = oneOf('format', values.format, IDS);
  const lang = oneOf('lang', values.lang ?? 'en', LANGS);
  const year = values.year === undefined ? null : whole('year', values.year, 1, 9999);
  const metrics = metricsOf(values.metrics);
  const now = new Date();
  const day = now.toISOString().slice(0, 10);

  const { dataset, issues } = readInput(partnerships, new Map(), day);
  for (const issue of issues) console.error(tellIssue(issue));
  const program = `Twinline ${versionOfApp()}`;
  const toWrite: ToWrite =
    format === 'package'
      ? { format, dataset, written: day }
      : {
          format,
          table: await graphOf(dataset, { year, metrics, lang, program, day }),
          dialect: values.semicolons ? SEMICOLONS : COMMAS,
        };
  writeFileSync(out, new Uint8Array(await writeExport(toWrite).arrayBuffer()));
  console.log(
    'table' in toWrite
      ? `written ${out}: order ${toWrite.table.nodes.count}, size ${toWrite.table.edges.count}`
      : `written ${out}`,
  );
  return issues.some(({ reason }) => reason !== 'unknown-column') ? 1 : 0;
}

function oneOf<T extends string>(option: string, text: string | undefined, known: readonly T[]): T {
  const found = known.find(one => one === text);
  if (found === undefined) throw new UsageError(`--${option} knows ${known.join(', ')}, not "${text ?? ''}"`);
  return found;
}

/** Null: all that tell the places or ties apart. */
function metricsOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  if (text === 'none') return [];
  const known = catalogue.map(({ id }): string => id);
  return text.split(',').map(id => oneOf('metrics', id.trim(), known));
}

function versionOfApp(): string {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) console.error(`${error.message}\n--help tells all options`);
  else console.error(error);
}
