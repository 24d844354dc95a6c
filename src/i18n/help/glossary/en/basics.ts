// What a place, a partnership and a source are here.

import type { Glossary } from '../de';

export const basics: Glossary['basics'] = {
  place: {
    term: 'place',
    text: 'A city, a borough, a district or a region with at least one partnership in this dataset.',
  },
  tie: {
    term: 'partnership as a tie',
    text: 'A line between two places. There is exactly one for each pair, even if the two have concluded several agreements.',
  },
  agreement: {
    term: 'agreement',
    text: 'What two or more places have concluded: a treaty, a charter, a resolution. Where a pair has several, the one concluded last decides on the kind and status of the tie.',
  },
  kind: {
    term: 'kind',
    text: 'How close the agreed tie is: partnership, friendship, cooperation, contact or project partnership. The distinction follows the German section of the Council of European Municipalities and Regions (RGRE); “cooperation” is added here.',
  },
  founded: {
    term: 'founded',
    text: 'The date of the agreement, as precise as the source states it: year, month or day. Where no source states one it is left empty; nothing is estimated.',
  },
  status: {
    term: 'status',
    text: 'How a partnership stands: active, suspended, dormant, ended or not known. It follows from the dated changes that sources report; before the first change a founded partnership counts as active.',
  },
  inForce: {
    term: 'in force',
    text: 'A partnership is in force at the end of a year if it was founded by then and has not ended. Suspended and dormant ones count; perhaps ended ones do not.',
  },
  lastConfirmed: {
    term: 'last confirmed',
    text: 'The latest date on which a source says that the partnership is alive. It does not change the status.',
  },
  lifespan: {
    term: 'life bar',
    text: 'The bar on the page of a place or a partnership: from the founding to today or to the end, in the colour of the kind and the line of the status. It is open on the left where the founding year is not known.',
  },
  coverage: {
    term: 'coverage',
    text: 'Which question a list was made to answer, and for which places all partnerships were collected. Every figure holds only within these limits.',
  },
  claim: {
    term: 'claim',
    text: 'What one source says about a fact, such as a founding year. There may be several claims about one fact that disagree; all of them are shown.',
  },
  disputed: {
    term: 'disputed',
    text: 'The sources disagree. The page of the partnership gives every claim with its source and says which one is followed.',
  },
  confidence: {
    term: 'how certain a date is',
    text: 'High: an official page states it. Medium: at least one other source states it. Low: the source is weak or contradicts itself.',
  },
  source: {
    term: 'source',
    text: 'The public page or text that makes a claim, with its publisher and, where known, its date.',
  },
  dataset: {
    term: 'dataset',
    text: 'A folder of tables with a description: title, version, licence, coverage and the day the sources were read. That day is “today” here.',
  },
  correction: {
    term: 'correction',
    text: 'A change that you make to a dataset under “Check data”. The files and tables themselves stay as they are; every correction stands in a list and can be taken back.',
  },
  projectFile: {
    term: 'project file',
    text: 'A file whose name ends in .twinline.json: the data, the corrections, the view and your stories of them. It can be opened again on any device.',
  },
  side: {
    term: 'side',
    text: 'In the list of a pair of countries every place belongs to one of two sides, and ties lead only from one side to the other. The network with all the other places has no sides.',
  },
  event: {
    term: 'event',
    text: 'A conference, a youth forum, a theme year, a workshop or a milestone. Events stand above the timeline; a hollow mark means that it was only announced.',
  },
  project: {
    term: 'project',
    text: 'A joint undertaking of two or more places. A disputed project is shown but not counted.',
  },
  organisation: {
    term: 'organisation',
    text: 'Whoever organises, funds, coordinates or hosts events and projects.',
  },
};

export const coverage: Glossary['coverage'] = {
  all: {
    term: 'all partnerships collected',
    text: 'For this place all partnerships were looked for, with whichever country. Only such places can be compared without reservation.',
  },
  listed: {
    term: 'those of the list only',
    text: 'For this place only the partnerships that the list asks for are here, such as those with Russia. Other partners are missing.',
  },
  boundary: {
    term: 'boundary place',
    text: 'The place is here only because another one has it as a partner; its own partnerships were not collected. So it is left out of rankings.',
  },
};

export const evidence: Glossary['evidence'] = {
  sourced: { term: 'sourced', text: 'A source is named for this fact that states it itself.' },
  reported: {
    term: 'reported',
    text: 'The list states this status, but no source for it in particular.',
  },
  confirmed: {
    term: 'confirmed',
    text: 'A source says that the partnership is alive, and none reports a change.',
  },
  none: { term: 'without evidence', text: 'No source says anything about the present status.' },
};
