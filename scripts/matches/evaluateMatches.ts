// npm run -s evaluate-matches: how well hidden ties of any table of partnerships are found again.

import { writeFileSync } from 'node:fs';
import { askAll, ENOUGH, estimate, FIGURES, type Asked } from '../../src/analysis/matches/evaluate';
import { hideSince, hideTies, questionsOf, type Hidden } from '../../src/analysis/matches/hide';
import { learn, LEARN_DEFAULTS } from '../../src/analysis/matches/learn';
import type { MatchModel } from '../../src/analysis/matches/model';
import { LEARNABLE, shippedModel } from '../../src/analysis/matches/shipped';
import { bareSlice } from '../../src/graph/slice';
import { UsageError } from '../commandLine';
import { progressOf } from '../analyse/tell';
import { EVALUATE_HELP, parseEvaluate, type EvaluateOptions } from './options';
import { makeReady, type Ready } from './ready';
import { mergeSameTowns } from './sameTown';
import { tellByDegree, tellFigures, tellIntervals } from './tell';

const tell = (line: string): void => console.error(line);

/** Share of the ties that is hidden. */
const SHARE = 0.1;

function evaluate(options: EvaluateOptions): number {
  const ready = readyFor(options);
  const { slice, facts, folded, network } = ready;
  const splits = splitsOf(options, ready);
  const learns = !options.shipped && splits.every(({ hidden: { kept } }) => kept.source.length >= LEARNABLE);
  console.log(
    `${network.info.title.en}: ${slice.source.length} ties of ${new Set([...slice.source, ...slice.target]).size} places`,
  );
  const testable = splits.map(({ hidden }) => testableIn(slice.order, hidden));
  const hides =
    options.year === null ? `seeds ${options.seeds.join(', ')}` : `founded in ${options.year} or later`;
  console.log(
    `hidden (${hides}): ${splits.map(({ hidden }) => hidden.hidden.source.length).join(', ')} ties`,
  );
  console.log(`can be asked for, as both places still have a tie: ${testable.join(', ')}`);
  if (Math.min(...testable) < ENOUGH) {
    console.log(`too few to say: below ${ENOUGH} hidden ties any figure is chance`);
    return 0;
  }

  console.log(
    learns
      ? 'weights learned from the ties that are not hidden'
      : `weights of the model that comes with the app (to learn, ${LEARNABLE} ties are needed)`,
  );
  const asked: Asked[] = [];
  for (const { seed, hidden } of splits) {
    const { source, target } = hidden.kept;
    const model: MatchModel = learns
      ? learn(
          bareSlice(slice.order, source, target),
          facts,
          folded,
          { seed },
          progressOf(`seed ${seed}, learning`, tell),
        )
      : shippedModel;
    const found = askAll(
      slice,
      hidden,
      facts,
      folded,
      model,
      { seed, most: options.ask ?? Infinity },
      progressOf(`seed ${seed}, asking`, tell),
    );
    asked.push(...found);
    console.log(
      `\nseed ${seed}: ${found.length} questions, each hidden tie from both ends\n${tellFigures(found)}`,
    );
  }
  if (splits.length > 1) console.log(`\nall seeds\n${tellFigures(asked)}`);
  console.log(`\nTwinline, with 95 % intervals over cities\n${tellIntervals(asked)}`);
  console.log(`\nhit@10 by the partners that the city still has\n${tellByDegree(asked)}`);
  if (options.card !== null) writeCard(options.card, options, ready, asked);
  return ready.issues.some(({ reason }) => reason !== 'unknown-column') ? 1 : 0;
}

function readyFor({ partnerships, cities, stated, merge }: EvaluateOptions): Ready {
  const ready = makeReady(partnerships, cities, stated, tell);
  if (merge === null) return ready;
  const { slice, merged } = mergeSameTowns(ready.network, ready.facts, ready.folded, merge);
  console.log(`${merged} places taken for towns that are there under the same name`);
  return { ...ready, slice };
}

interface Split {
  readonly seed: number;
  readonly hidden: Hidden;
}

function splitsOf({ year, seeds }: EvaluateOptions, { slice, founded }: Ready): readonly Split[] {
  if (year === null) return seeds.map(seed => ({ seed, hidden: hideTies(slice, SHARE, seed) }));
  return [{ seed: seeds[0]!, hidden: hideSince(slice, founded, year) }];
}

function testableIn(order: number, { kept, hidden }: Hidden): number {
  const degree = new Float64Array(order);
  for (const place of [...kept.source, ...kept.target]) degree[place]!++;
  return questionsOf({ degree }, hidden).reduce((sum, { partners }) => sum + partners.length, 0) / 2;
}

function writeCard(
  path: string,
  { partnerships, seeds }: EvaluateOptions,
  ready: Ready,
  asked: readonly Asked[],
) {
  const { slice, facts, folded } = ready;
  const model = learn(slice, facts, folded, {}, progressOf('learning from all ties', tell));
  const round = (value: number): number => Number(value.toPrecision(5));
  const card = {
    title: 'Partners of cities, learned from a table of the world',
    date: new Date().toISOString().slice(0, 10),
    data: { file: partnerships.split('/').at(-1), ties: slice.source.length, places: slice.order },
    learning: LEARN_DEFAULTS,
    protocol: {
      hidden: SHARE,
      seeds,
      questions: asked.length,
      candidates:
        'all places that still have a tie and are not partners; filtered ranks; each hidden tie from both ends',
    },
    figures: Object.fromEntries(
      FIGURES.map(of => {
        const { mean, low, high } = estimate(asked, ({ figures }) => figures.learned[of]);
        const above = estimate(asked, ({ figures }) => figures.learned[of] - figures.handSet[of]);
        const rounded = (one: typeof above) => [one.mean, one.low, one.high].map(round);
        return [of, { value: [mean, low, high].map(round), aboveHandSet: rounded(above) }];
      }),
    ),
    terms: model.terms.map(({ id, scale, mean, spread, weight }) => ({
      id,
      scale: round(scale),
      mean: round(mean),
      spread: round(spread),
      weight: round(weight),
    })),
    trees: model.trees.map(({ feature, from, value }) => ({
      feature,
      from: from.map(round),
      value: value.map(round),
    })),
  };
  writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`);
  console.log(`written ${path}`);
}

try {
  const options = parseEvaluate(process.argv.slice(2));
  if (options) process.exitCode = evaluate(options);
  else console.log(EVALUATE_HELP);
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError) console.error(`${error.message}\n--help tells all options`);
  else console.error(error);
}
