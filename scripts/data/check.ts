// npm run check-data: reads every dataset as the app does, checks what only a look at the world can check, prints counts
// and gaps, and exits with 1 if anything is wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/data/issue';
import type { Dataset } from '../../src/data/records';
import { readAuthority } from './authority';
import { buildAll } from './build';
import { readBundled } from './bundled';
import { checkChanges } from './checks/changes';
import { formatCompleteness, measureCompleteness } from './checks/completeness';
import { readCountryShapes, type CountryShapes } from './checks/countryShapes';
import { checkDates } from './checks/dates';
import { formatProfileCompleteness, profileCells, readBundledProfiles } from './checks/profiles';
import { checkCoordinates, checkNames, checkRegions } from './checks/places';
import { checkStories, readStoryFiles, shownOf, storyCells } from './checks/stories';
import { checkPersons, checkSanctioned, textCells, type Cell } from './checks/texts';
import { DATA, readRawLines } from './files';
import { formatUntranslated } from './translations';

/** Every place of these is named in all three languages; elsewhere Russian names stand where a form is established. */
const NAMED_IN_RUSSIAN = new Set(['germany-russia', 'nrw-uk']);

const datasetIds = (): readonly string[] =>
  readdirSync(DATA)
    .filter(id => id !== 'gazetteer' && id !== 'profiles' && existsSync(join(DATA, id, 'datapackage.json')))
    .sort();

interface Known {
  readonly sanctioned: readonly string[];
  readonly excepted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

const tellIssue = ({ table, row, column, value, reason }: Issue): string =>
  `${table}.csv, line ${row}${column && `, ${column}`}: ${reason}${value && ` (${value})`}`;

function checkDataset(
  dataset: Dataset,
  shapes: CountryShapes,
  { sanctioned, excepted, denied }: Known,
): readonly string[] {
  const cells = textCells(dataset);
  return [
    ...dataset.issues.map(tellIssue),
    ...checkDates(dataset, excepted),
    ...checkChanges(dataset),
    ...checkRegions(dataset),
    ...checkCoordinates(dataset, shapes),
    ...checkNames(dataset, NAMED_IN_RUSSIAN.has(dataset.info.id) ? ['de', 'en', 'ru'] : ['de', 'en']),
    ...checkPersons(cells, denied),
    ...checkSanctioned(cells, sanctioned),
  ];
}

/** Lines of the ledgers and of the hand-kept tables. */
const handKeptCells = (): readonly Cell[] =>
  readRawLines().map(({ path, line, text }) => ({ where: `data/${path}, line ${line}`, text }));

/** What the build would write and what stands there; gaps that it found on the way. */
function checkBuild(): readonly string[] {
  const { files, problems } = buildAll();
  const stale = [...files]
    .filter(([path, content]) => {
      const file = join(DATA, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(([path]) => `data/${path} is not what build-data makes of the ledgers: run npm run build-data`);
  return [...stale, ...problems];
}

function report(title: string, errors: readonly string[]): number {
  for (const error of errors) console.error(`  error, ${title}: ${error}`);
  return errors.length;
}

const shapes = readCountryShapes();
const { publishers, dateExceptions, personsDenied: denied } = readAuthority();
const excepted = new Set(dateExceptions.keys());
const sanctioned = [...publishers].filter(([, row]) => row.get('sanctioned') === 'yes').map(([host]) => host);
let errors = 0;
for (const id of datasetIds()) {
  const dataset = readBundled(id);
  console.log(formatCompleteness(id, measureCompleteness(dataset)));
  console.log(formatUntranslated(dataset.tables));
  errors += report(id, checkDataset(dataset, shapes, { sanctioned, excepted, denied }));
}
const profiles = readBundledProfiles();
console.log(
  formatProfileCompleteness(
    profiles,
    datasetIds().map(id => readBundled(id)),
  ),
);
errors += report('profiles', checkSanctioned(profileCells(profiles), sanctioned));
const stories = readStoryFiles();
console.log(`stories: ${stories.map(({ dataset, id }) => `${dataset}/${id}`).join(', ') || 'none'}`);
errors += report(
  'stories',
  checkStories(stories, new Map(datasetIds().map(id => [id, shownOf(readBundled(id))]))),
);
errors += report('stories', [
  ...checkPersons(storyCells(stories), denied),
  ...checkSanctioned(storyCells(stories), sanctioned),
]);
errors += report('ledgers', checkPersons(handKeptCells(), denied));
errors += report('build', checkBuild());
console.log(errors === 0 ? 'check-data: no error' : `check-data: ${errors} errors`);
process.exitCode = errors === 0 ? 0 : 1;
