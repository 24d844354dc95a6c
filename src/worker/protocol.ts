// What can be asked in the background, and what comes back. Questions and answers are plain data that
// can be cloned or transferred; a worker keeps nothing between two questions, so any worker may take any question.

import type { Chance, ChanceQuestion } from '../analysis/chance/chance';
import type { Lengths, LengthsQuestion } from '../analysis/chance/lengths';
import type { ClusterOptions, Communities, CommunitiesQuestion } from '../analysis/communities/communities';
import type { Comparison } from '../analysis/communities/comparison';
import type { FoundTraits, TraitsQuestion } from '../analysis/communities/traits';
import type { MatchModel } from '../analysis/matches/model';
import type { Quality, QualityQuestion } from '../analysis/matches/quality';
import type { Suggestions, SuggestionsQuestion } from '../analysis/matches/suggestions';
import type { Nearer, NearerQuestion } from '../analysis/paths/nearer';
import type { SweepPart } from '../analysis/kernels/sweep/parts';
import type { SweepPlan } from '../analysis/kernels/sweep/plan';
import type { SweptPart } from '../analysis/kernels/sweep/sweepPart';
import type { Sweep } from '../analysis/kernels/sweep/types';
import type { LayoutQuestion } from '../analysis/layout/arrange';
import type { LaidOut } from '../analysis/layout/laidOut';
import type { Underconnected, UnderconnectedQuestion } from '../analysis/underconnected/underconnected';
import type { GatheredFacts, FactsQuestion } from '../graph/gatherFacts';
import type { Yearly, YearlyQuestion } from '../analysis/series/yearly';
import type { YearlyRanks, YearlyRanksQuestion } from '../analysis/series/yearlyRanks';
import type { Statistics } from '../analysis/statistics/catalogue';
import type { Examined, ExamineQuestion } from '../data/doctor/examine';
import type { ImportResult } from '../data/import/carryOut';
import type { FileRow, FileRowQuestion } from '../data/import/fileRow';
import type { ImportQuestion, Proposed, ProposeQuestion } from '../data/import/importFiles';
import type { ReadProject, ReadProjectQuestion } from '../data/project/readProject';
import type { WriteProjectQuestion } from '../data/project/writeProject';
import type { Dataset } from '../data/records';
import type { WikidataAnswer, WikidataRequest } from '../data/wikidata/request';
import type { WikidataQuestion, WikidataSummary } from '../data/wikidata/toDataset';
import type { GazetteerSource } from '../data/gazetteer/loadGazetteer';
import type { Newcomers, NewcomersQuestion } from '../data/gazetteer/newcomers';
import type { DatasetSource } from '../data/loadDataset';
import type { PageToWrite } from '../export/html/writePage';
import type { PictureToWrite, WrittenPicture } from '../export/svg/writePicture';
import type { GraphFile, PackageToWrite } from '../export/writeExport';
import type { PlaceFacts } from '../graph/placeFacts';
import type { Slice } from '../graph/slice';
import type { Parcel } from './parcel';

export interface Questions {
  /** Fetch, parse and check a dataset. */
  readonly load: { readonly question: DatasetSource; readonly answer: Dataset };
  /** What files that the reader opens seem to hold, and the dataset that comes of them by a plan. */
  readonly proposeImport: { readonly question: ProposeQuestion; readonly answer: Proposed };
  readonly import: { readonly question: ImportQuestion; readonly answer: ImportResult };
  /** A project file, and what it holds. */
  readonly writeProject: { readonly question: WriteProjectQuestion; readonly answer: Blob };
  readonly readProject: { readonly question: ReadProjectQuestion; readonly answer: ReadProject };
  /** One question to Wikidata's service, which the reader has asked for; and what has come as a data package. */
  readonly askWikidata: { readonly question: WikidataRequest; readonly answer: WikidataAnswer };
  readonly writeWikidata: {
    readonly question: WikidataQuestion;
    readonly answer: { readonly file: Blob; readonly summary: WikidataSummary };
  };
  /** A row of an opened file, to be corrected. */
  readonly fileRow: { readonly question: FileRowQuestion; readonly answer: FileRow | null };
  /** What in a dataset is doubtful or cannot be. */
  readonly examine: {
    readonly question: Omit<ExamineQuestion, 'dataset'> & {
      readonly parcel: Parcel;
      readonly gazetteer: GazetteerSource | null;
    };
    readonly answer: Examined;
  };
  /** Shortest paths from every place, in parts. Asked through `askSweep`, which shares them out and puts them together. */
  readonly plan: { readonly question: { readonly slice: Slice }; readonly answer: SweepPlan };
  readonly part: { readonly question: SweepPart; readonly answer: SweptPart };
  /** Measures by id over a slice. Asked through `askMeasures`, which brings the sweep where one is needed. */
  readonly measures: {
    readonly question: {
      readonly slice: Slice;
      readonly ids: readonly string[];
      readonly sweep?: Sweep | undefined;
      readonly clusters?: ClusterOptions | undefined;
    };
    readonly answer: Readonly<Record<string, Float64Array>>;
  };
  readonly communities: { readonly question: CommunitiesQuestion; readonly answer: Communities };
  /** What clusters have in common, and how far they are what is said of places anyway. */
  readonly traits: {
    readonly question: TraitsQuestion;
    readonly answer: FoundTraits & { readonly comparisons: readonly Comparison[] };
  };
  /** Figures of a slice as a whole. */
  readonly statistics: {
    readonly question: { readonly slice: Slice; readonly sweep?: Sweep | undefined };
    readonly answer: Statistics;
  };
  /** Some of these figures, and the lengths of ties, beside networks drawn at random. */
  readonly chance: { readonly question: ChanceQuestion; readonly answer: Chance };
  readonly lengths: { readonly question: LengthsQuestion; readonly answer: Lengths };
  /** Which pairs of places come nearer by ties that are added. */
  readonly nearer: { readonly question: NearerQuestion; readonly answer: Nearer };
  /** The figures at the end of each year, and the ranks of places by a measure. */
  readonly yearly: { readonly question: YearlyQuestion; readonly answer: Yearly };
  readonly yearlyRanks: { readonly question: YearlyRanksQuestion; readonly answer: YearlyRanks };
  /** What the gazetteer knows of the places of a network, and the cities that it lacks. */
  readonly placeFacts: { readonly question: FactsQuestion; readonly answer: GatheredFacts };
  /** Cities that the network lacks, as places. */
  readonly newcomers: { readonly question: NewcomersQuestion; readonly answer: Newcomers };
  /** Which places have fewer partners than places like them. */
  readonly underconnected: { readonly question: UnderconnectedQuestion; readonly answer: Underconnected };
  /** Where the places stand in one of the layouts, and what is drawn behind them. */
  readonly layout: { readonly question: LayoutQuestion; readonly answer: LaidOut };
  /** Suggested partners of a city with reasons, profiles, and cities that the network does not have. */
  readonly suggestions: { readonly question: SuggestionsQuestion; readonly answer: Suggestions };
  /** How well hidden ties of the network are found again. */
  readonly matchQuality: { readonly question: QualityQuestion; readonly answer: Quality };
  /** What makes partners in a network that is large enough to learn from (LEARNABLE ties); takes minutes. */
  readonly matchModel: {
    readonly question: {
      readonly slice: Slice;
      readonly facts: PlaceFacts;
      /** Folded names of the places (lib/fold). */
      readonly names: readonly string[];
    };
    readonly answer: MatchModel;
  };
  /** A network or a dataset as a file. */
  readonly writeExport: {
    readonly question: GraphFile | (Omit<PackageToWrite, 'dataset'> & { readonly parcel: Parcel });
    readonly answer: Blob;
  };
  /** The whole page as one file. */
  readonly writePage: {
    readonly question: Omit<PageToWrite, 'dataset'> & { readonly parcel: Parcel };
    readonly answer: Blob;
  };
  /** A picture of map, network or timeline as a file, as large as it was asked for or as is possible. */
  readonly writePicture: { readonly question: PictureToWrite; readonly answer: WrittenPicture };
}

export type Topic = keyof Questions;
export type Question<T extends Topic> = Questions[T]['question'];
export type Answer<T extends Topic> = Questions[T]['answer'];

/** Share of the work done, 0 … 1. */
export type OnProgress = (share: number) => void;

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** The one way to have something computed: a pool of workers in the app, the same code in place elsewhere. */
export interface Analyst {
  ask<T extends Topic>(topic: T, question: Question<T>, options?: AskOptions): Promise<Answer<T>>;
  close(): void;
}
