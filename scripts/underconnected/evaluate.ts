// npm run -s evaluate-underconnected -- --partnerships FILE
//
// Does the finder of underconnected places find places that are? Of 200 cities with at least 8 partners, drawn by a seed
// from all joined ones, 80 % of the ties (rounded, drawn by the same seed) are taken out of the table; so each has some
// left and looks like many a small town. The finder sees the rest only. Candidates are all places that are joined to
// GeoNames and have a population there. Of the first 300 of its list, how many are among the 200 (precision), and how
// many of the 200 are found (recall)? Beside it "fewest partners" and "fewest partners per inhabitant", on the same
// candidates, equal ones in an order drawn by the seed; and what a draw by lot would hit.
//
// How the list is ordered (by missing partners, not by z) was chosen once, on other seeds (11, 12) and on one half of the
// well connected cities (that whose ids' FNV hash is even); the other half alone gives the same rates. Nothing was fitted
// to the seeds reported here.

import { underconnected, type Found } from '../../src/analysis/underconnected/underconnected';
import { joinGazetteer, UNJOINED } from '../../src/data/gazetteer/join';
import { buildNames } from '../../src/graph/names';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { placeColumnsOf, placeFactsOf } from '../../src/graph/placeFacts';
import { sliceOf } from '../../src/graph/slice';
import { seededRandom } from '../../src/lib/random';
import { readInput } from '../analyse/input';
import { optionsIn, UsageError } from '../commandLine';
import { gazetteerOfAll } from '../gazetteerOfAll';
import { degreesIn, hideTies, shuffled } from './hideTies';

const CITIES = 200;
const LEAST_DEGREE = 8;
const SHARE = 0.8;
const FIRST = 300;
const SEEDS = [1, 2, 3];

const HELP = `npm run -s evaluate-underconnected -- --partnerships FILE [--seeds 1,2,3]

Hides ${100 * SHARE} % of the ties of ${CITIES} cities with ${LEAST_DEGREE} or more partners and looks how many of them stand among the
first ${FIRST} of the list of underconnected places, beside two simpler lists.

  --partnerships FILE   a table of pairs or a dataset, as for "analyse"
  --seeds A,B,…         without it ${SEEDS.join(',')}`;

export interface Shares {
  readonly precision: number;
  readonly recall: number;
}

/** How many of the first of a list are meant, and how many of those meant are among them. */
export function sharesOf(list: readonly number[], meant: ReadonlySet<number>, first = FIRST): Shares {
  const hits = list.slice(0, first).filter(place => meant.has(place)).length;
  return { precision: hits / Math.min(first, list.length), recall: hits / meant.size };
}

function evaluate(path: string, seeds: readonly number[]): void {
  const { dataset } = readInput(path, new Map(), '2026-11-21');
  const network = buildNetwork(dataset);
  const slice = sliceOf(network, new Uint8Array(network.ties.length).fill(1));
  const columns = placeColumnsOf(network, buildNames(dataset.tables.place_names));
  const gazetteer = gazetteerOfAll();
  const join = joinGazetteer(columns, gazetteer);
  const facts = placeFactsOf(columns, { gazetteer, join });
  console.log(`${network.places.length} places, ${network.ties.length} ties`);
  console.log(`joined to GeoNames: ${join.joined} of ${join.cities} (${percent(join.joined / join.cities)})`);
  for (const [code, reason] of UNJOINED.entries()) {
    const many = join.reason.reduce((sum, one) => sum + Number(one === code), 0);
    if (reason !== 'joined' && many > 0) console.log(`  ${reason}: ${many}`);
  }

  const candidates = Array.from(join.city.keys()).filter(place => join.city[place]! >= 0);
  const known = new Uint8Array(network.places.length);
  for (const place of candidates) known[place] = 1;
  const degrees = degreesIn(slice);
  const wellConnected = candidates.filter(place => degrees[place]! >= LEAST_DEGREE);
  console.log(
    `${candidates.length} candidates, ${wellConnected.length} with ${LEAST_DEGREE} or more partners`,
  );
  if (wellConnected.length < 2 * CITIES)
    throw new UsageError('too few well connected cities to hide ties of');

  for (const seed of seeds) {
    const hidden = hideTies(slice, wellConnected, { cities: CITIES, share: SHARE, seed });
    const left = degreesIn(hidden.slice);
    const since = performance.now();
    const found = underconnected({
      slice: hidden.slice,
      facts,
      coverage: { known, position: true, absent: 'no' },
    });
    if (found.refused !== null) throw new UsageError(`no list: ${found.refused}`);
    const ms = performance.now() - since;
    const lot = shuffled(candidates, seededRandom(seed));
    const by = (value: (place: number) => number) => [...lot].sort((x, y) => value(x) - value(y));
    console.log(`seed ${seed}: ${slice.source.length - hidden.slice.source.length} ties hidden`);
    tell(
      'finder',
      Array.from(found.order, row => found.places[row]!),
    );
    tell(
      'fewest partners',
      by(place => left[place]!),
    );
    tell(
      'fewest per inhabitant',
      by(place => left[place]! / facts.population[place]!),
    );
    tell('by lot', lot);
    console.log(`  ${describe(found)}, ${ms.toFixed(0)} ms`);

    function tell(name: string, list: readonly number[]): void {
      const { precision, recall } = sharesOf(list, hidden.cities);
      console.log(`  ${name.padEnd(22)} precision ${percent(precision)}, recall ${percent(recall)}`);
    }
  }
}

function describe({ model }: Found): string {
  const terms = model.coefficients.map(
    ({ term, estimate, error }) => `${term} ${estimate.toFixed(3)} ± ${error.toFixed(3)}`,
  );
  return `model: ${terms.join(', ')}, alpha ${model.alpha.toFixed(3)}, explained ${percent(model.explained)}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

if (process.argv[1]?.endsWith('evaluate.ts')) {
  try {
    const values = optionsIn(process.argv.slice(2), {
      partnerships: { type: 'string' },
      seeds: { type: 'string' },
      help: { type: 'boolean' },
    });
    if (values.help) console.log(HELP);
    else if (values.partnerships === undefined) throw new UsageError('--partnerships FILE is missing');
    else evaluate(values.partnerships, values.seeds?.split(',').map(Number) ?? SEEDS);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
