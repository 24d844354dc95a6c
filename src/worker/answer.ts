// Answers a question, wherever it runs: in a worker, a test or on the command line.

import { CLUSTER_DEFAULTS } from '../analysis/communities/communities';
import { measureInfo } from '../analysis/metrics/catalogue';
import { loadDataset } from '../data/loadDataset';
import { atOnce } from '../lib/steps';
import { unpacking } from './parcel';
import type { Answer, AskOptions, Question, Topic } from './protocol';

type Answerers = {
  [T in Topic]: (question: Question<T>, options: AskOptions) => Answer<T> | Promise<Answer<T>>;
};

const answerers: Answerers = {
  load: loadDataset,
  // The rest is fetched when it is first asked for.
  proposeImport: async (question, options) =>
    (await import('../data/import/importFiles')).proposeImport(question, options),
  import: async (question, options) =>
    (await import('../data/import/importFiles')).importFiles(question, options),
  fileRow: async (question, options) => (await import('../data/import/fileRow')).fileRow(question, options),
  writeProject: async (question, options) =>
    (await import('../data/project/writeProject')).writeProject(question, options),
  readProject: async (question, options) =>
    (await import('../data/project/readProject')).readProject(question, options),
  askWikidata: async (question, { signal }) =>
    (await import('../data/wikidata/request')).askWikidata(question, { signal }),
  async writeWikidata(question) {
    const { wikidataDataset } = await import('../data/wikidata/toDataset');
    const { writeExport } = await import('../export/writeExport');
    const { dataset, summary } = await wikidataDataset(question);
    return { file: writeExport({ format: 'package', dataset, written: question.readOn }), summary };
  },
  async examine({ parcel, gazetteer, ...question }, options) {
    const { examine } = await import('../data/doctor/examine');
    return examine({ ...question, dataset: atOnce(unpacking(parcel)) }, gazetteer, options);
  },
  plan: async ({ slice }) => (await import('../analysis/kernels/sweep/plan')).planOf(slice),
  part: async question => (await import('../analysis/kernels/sweep/sweepPart')).sweepPart(question),
  async measures({ slice, ids, sweep, clusters }, { onProgress }) {
    const { computeMeasures } = await import('../analysis/metrics/compute');
    const clustered = ids.some(id => measureInfo(id)?.needs === 'clusters');
    const options = clusters ?? CLUSTER_DEFAULTS;
    const found = clustered
      ? (await import('../analysis/communities/find')).findCommunities({ slice, options }, onProgress)
      : undefined;
    return computeMeasures(slice, ids, { sweep, clusters: found?.group });
  },
  communities: async (question, { onProgress }) =>
    (await import('../analysis/communities/find')).findCommunities(question, onProgress),
  async traits(question) {
    const { traitsOf } = await import('../analysis/communities/traits');
    const { comparisonsOf } = await import('../analysis/communities/comparison');
    const { slice, group, labels } = question;
    return { ...traitsOf(question), comparisons: comparisonsOf(slice, group, labels) };
  },
  statistics: async ({ slice, sweep }) =>
    (await import('../analysis/statistics/statistics')).statisticsOf(slice, sweep),
  chance: async (question, { onProgress }) =>
    (await import('../analysis/chance/compareWithChance')).compareWithChance(question, onProgress),
  lengths: async (question, { onProgress }) =>
    (await import('../analysis/chance/lengths')).lengthsOf(question, onProgress),
  nearer: async (question, { onProgress }) =>
    (await import('../analysis/paths/nearer')).nearerBy(question, onProgress),
  yearly: async (question, { onProgress }) =>
    (await import('../analysis/series/yearly')).yearly(question, onProgress),
  yearlyRanks: async (question, { onProgress }) =>
    (await import('../analysis/series/yearlyRanks')).yearlyRanks(question, onProgress),
  placeFacts: async question => (await import('../graph/gatherFacts')).gatherFacts(question),
  newcomers: async question => (await import('../data/gazetteer/newcomers')).findNewcomers(question),
  underconnected: async question =>
    (await import('../analysis/underconnected/underconnected')).underconnected(question),
  layout: async (question, options) =>
    (await import('../analysis/layout/arrange')).arrange(question, options.onProgress),
  suggestions: async question => (await import('../analysis/matches/suggestions')).suggestionsFor(question),
  matchQuality: async (question, { onProgress }) =>
    (await import('../analysis/matches/quality')).qualityOf(question, onProgress),
  matchModel: async ({ slice, facts, names }, { onProgress }) =>
    (await import('../analysis/matches/learn')).learn(slice, facts, names, {}, onProgress),
  async writeExport(question, { onProgress }) {
    const { writeExport } = await import('../export/writeExport');
    if (!('parcel' in question)) return writeExport(question, onProgress);
    const { parcel, ...file } = question;
    return writeExport({ ...file, dataset: atOnce(unpacking(parcel)) }, onProgress);
  },
  async writePage({ parcel, ...page }) {
    const { writePage } = await import('../export/html/writePage');
    return writePage({ ...page, dataset: atOnce(unpacking(parcel)) });
  },
  writePicture: async (question, { onProgress }) =>
    (await import('../export/svg/writePicture')).writePicture(question, onProgress),
};

export async function answer<T extends Topic>(
  topic: T,
  question: Question<T>,
  options: AskOptions,
): Promise<Answer<T>> {
  return answerers[topic](question, options);
}
