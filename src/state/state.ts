// The contract of the shared view state. Views read its signals and call its actions; they never talk to each other.

import type { ReadonlySignal } from '@preact/signals-core';
import type { ClusterOptions } from '../analysis/communities/communities';
import type { Foundings } from '../analysis/series/foundings';
import type { Dataset, Localised } from '../data/records';
import type { NameIndex, ShownName } from '../graph/names';
import type { Network } from '../graph/network';
import type { Slice } from '../graph/slice';
import type { Messages } from '../i18n';
import type { Analyst } from '../worker/protocol';
import type { Classes } from './classes';
import type { MeasureValues } from './chosenEncodings';
import type { Corrections } from './corrections';
import type { Expecting } from './expectation';
import type { FieldName, ViewState } from './fields';
import type { Imported } from './loaded';
import type { KeptTrouble, OpenedDataset, Opening } from './openedDatasets';
import type { Proposal } from './proposed';
import type { Sections } from './sections';
import type { Picture } from './picture';
import type { Shown } from './shown';

export type FieldSignals = { readonly [K in FieldName]: ReadonlySignal<ViewState[K]> };

/** Index of the place or tie under the pointer or the keyboard focus. */
export type Hover = { readonly place: number } | { readonly tie: number } | null;

export interface Selection {
  /** Indices into the network's places and ties. */
  readonly places: readonly number[];
  readonly tie: number | null;
  /** Ties of a way between the selected places: they stand out instead of all ties of these. */
  readonly trail?: readonly number[];
  /** Of several places only the ties between them stand out. */
  readonly among?: boolean;
}

/** What could not be done, for the status bar. `detail` is a technical text. */
export interface Failure {
  readonly what: 'load' | 'measures' | 'language';
  readonly detail: string;
}

export interface Environment {
  readonly dark: boolean;
  readonly reducedMotion: boolean;
  /** So many times as large as usual all is drawn on stage, for a screen with so many more pixels. */
  readonly screen?: number;
}

export interface Listed {
  readonly network: ReadonlySignal<Network | null>;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly slice: ReadonlySignal<Slice | null>;
}

/** Every change of the view state. */
export interface Actions {
  /** Whether there is something to take back, and to do again. */
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;

  /** The only writer of fields. Throws, and changes nothing, where a field may not have the value. */
  set(partial: Partial<ViewState>): void;
  /** As `set`, but nothing to take back: for a view that a link states. */
  restore(view: Partial<ViewState>): void;
  /** Takes back the last change of filter, level, layout or encoding; `redo` makes it again. */
  undo(): void;
  redo(): void;
  /** Chooses values of an attribute; an empty list asks for nothing. */
  filterBy(attribute: string, values: readonly string[]): void;
  /** Shows the ties founded in a period, or of all the time again; unlike `set` this can be taken back. */
  filterPeriod(period: readonly [number, number] | null): void;
  /** Lets all ties through; a period becomes all the time again. */
  resetFilters(): void;
  /** Draws places, regions or countries; the selection, which is of one level, is cleared. */
  setLevel(level: ViewState['level']): void;
  setLayout(layout: ViewState['layout']): void;
  /** Shows the network at the end of a year. */
  setYear(year: number): void;
  /**
   * Selects places by id and opens their page; an empty list clears the selection. Places and ties of the dataset are
   * shown at the level of places; ids of groups are those of the present level.
   */
  select(places: readonly string[]): void;
  /** Adds a place to the selection or takes it out. */
  toggle(place: string): void;
  /** Selects places by id and leaves the panel as it is. */
  mark(places: readonly string[]): void;
  selectTie(tie: string): void;
  /** Takes over a signal of ties that map and network show as a way between the selected places; null: no more. */
  followTrail(trail: ReadonlySignal<readonly number[]> | null): void;
  /** What if these two places were partners: by id, of the network or of the gazetteer. Can be taken back. */
  propose(a: string, b: string): void;
  /** As the field `proposed` names it. */
  withdraw(pair: string): void;
  openDataset(id: string): void;
  /** Asks what is to be opened, or how these files are to be read. */
  startOpening(opening: Opening): void;
  endOpening(): void;
  /** Shows a dataset of the reader's own; one of the same id takes the place of the one before. */
  addDataset(dataset: OpenedDataset): void;
  /** The same with another plan; the view stays. */
  readAgain(dataset: OpenedDataset): void;
  renameDataset(id: string, title: Localised): void;
  /** One of the reader's own, with its corrections and sections; where it is shown, the first of the page comes instead. */
  removeDataset(id: string): void;
  /** Takes the place of what was kept for the dataset; none: an empty record. */
  keepSections(dataset: string, sections: Sections): void;
  /** Says why something of the reader's own is not kept; null: all is. */
  tellOfKeeping(trouble: KeptTrouble | null): void;
  /** What the browser keeps of the reader's own has been read, or cannot be. */
  endAwaiting(): void;
  /** Fetches the dataset once more. */
  reload(): void;
  setEnvironment(environment: Environment): void;
  setHover(hover: Hover): void;
  setPlaying(playing: boolean): void;
  fit(): void;
  /** Brings the cameras to what the fields state, whatever a hand or a flight is just doing. */
  recall(): void;
  /** The present values of all fields. */
  snapshot(): ViewState;
}

export interface State extends FieldSignals, Actions {
  // Resources
  /** With the reader's corrections, and as it was loaded. */
  readonly data: ReadonlySignal<Dataset | null>;
  readonly original: ReadonlySignal<Dataset | null>;
  readonly corrections: Corrections;
  readonly loading: ReadonlySignal<boolean>;
  /** What became of the rows of a dataset that the reader has opened; null: it is none. */
  readonly imported: ReadonlySignal<Imported | null>;
  /** Datasets that the reader has opened; a link names them, but cannot hold them. */
  readonly opened: ReadonlySignal<readonly OpenedDataset[]>;
  /** What the reader is about to open; null: nothing. */
  readonly opening: ReadonlySignal<Opening | null>;
  /** What the browser keeps of them is being read: one that is not here may yet come. */
  readonly awaited: ReadonlySignal<boolean>;
  readonly keptTrouble: ReadonlySignal<KeptTrouble | null>;
  /** Ids of the datasets that the page or its link has brought. */
  readonly ofPage: ReadonlySet<string>;
  /** By dataset, of all that have some. */
  readonly allSections: ReadonlySignal<ReadonlyMap<string, Sections>>;
  /** Parts of a project file that the page does not know; none: an empty record. Reads a signal. */
  sections(dataset: string): Sections;
  /** The link names a table that is not open here. */
  readonly notHere: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly messages: ReadonlySignal<Messages>;

  // Derived
  /** With the proposed ties in it. */
  readonly network: ReadonlySignal<Network | null>;
  /** Without them: what was collected, and what is shown of that. The same objects where nothing is proposed. */
  readonly listed: Listed;
  readonly proposals: ReadonlySignal<readonly Proposal[]>;
  /** Whether some of them are on their way into the network. */
  readonly proposing: ReadonlySignal<boolean>;
  readonly shown: ReadonlySignal<Shown | null>;
  /** Of places and their ties; at another level, where groups are selected, empty. That one stands in `picture`. */
  readonly selection: ReadonlySignal<Selection>;
  readonly names: ReadonlySignal<NameIndex>;
  /** Name of a place (by index) in the page's language, and of the time in mode `year`. */
  readonly nameOf: ReadonlySignal<(place: number) => ShownName>;
  /** What places are sized by, NaN where it is not known; null: all the same, or before the first answer. */
  readonly sizes: ReadonlySignal<Float64Array | null>;
  /** Radius of each place in pixels, by what `size` says; null before the first answer. */
  readonly radii: ReadonlySignal<Float64Array | null>;
  /** Values of the measures in use, by id and in place order; null before the first answer. */
  readonly values: ReadonlySignal<MeasureValues | null>;
  /** Classes by `colour` and `tieColour`; null: none is chosen, or its values are not there yet. */
  readonly placeClasses: ReadonlySignal<Classes | null>;
  readonly tieClasses: ReadonlySignal<Classes | null>;
  /** Per tie: times the usual width, by what `tieWidth` says; null: all the same. */
  readonly widths: ReadonlySignal<Float32Array | null>;
  /** Per tie 1 where it passes the filter as it stands today, whatever time is shown; undefined without a filter. */
  readonly passingToday: ReadonlySignal<Uint8Array | undefined>;
  /** Foundings, ties in force and changes of status by year, of what the filter lets through. */
  readonly series: ReadonlySignal<Foundings | null>;
  /** What map and network draw: the places, or at another level their groups. */
  readonly picture: Picture;
  /** First and last year the timeline spans. */
  readonly span: ReadonlySignal<readonly [number, number]>;

  /** The ties that are shown, as the analysis sees them; the same object until something else is shown. */
  readonly slice: ReadonlySignal<Slice | null>;
  readonly clusterOptions: ReadonlySignal<ClusterOptions>;
  /** How many partners are expected of the places; asked for while a panel or the colours want it. */
  readonly expecting: Expecting;

  // What the reader's system asks for
  readonly environment: ReadonlySignal<Environment>;
  /** The colour scheme in use: the chosen theme, or the system's. */
  readonly scheme: ReadonlySignal<'light' | 'dark'>;

  // Passing things that no link holds
  /** Of places and their ties, as `selection`. */
  readonly hover: ReadonlySignal<Hover>;
  readonly playing: ReadonlySignal<boolean>;
  /** Counts requests to bring the selection (or the whole network) into view. */
  readonly fitRequest: ReadonlySignal<number>;
  /** Counts requests to bring the cameras to what the fields state. */
  readonly recallRequest: ReadonlySignal<number>;

  readonly analyst: Analyst;
  close(): void;
}
