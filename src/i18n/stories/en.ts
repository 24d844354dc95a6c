import { listed, paragraph, place, placeWithPartners, tieWithYear } from './braces';
import type { StoryTexts } from './slots';

const list = <T>(items: readonly T[], piece: (item: T) => string) => listed('en', items, piece);

const CORE = 'Places that only appear as partners of others are left out here.';

export const en: StoryTexts = {
  title: dataset => `${dataset.en}: from the data`,
  about: {
    title: 'What this is about',
    caption: ({ countries }) =>
      `{ties|partnership|partnerships} between {places|place|places}${countries > 1 ? ' in {countries} countries' : ''}.`,
    notes: ({ question, limits }) => paragraph(question.en || null, limits.en || null),
  },
  first: {
    title: 'The beginning',
    caption: ({ ties, rivals, contested }) =>
      paragraph(
        `Of those in force, ${ties.length > 1 ? 'these reach' : 'this one reaches'} back farthest: ${list(ties, tieWithYear)}.`,
        rivals.length > 0 || contested ? 'The sources disagree about it.' : null,
      ),
    notes: ({ rivals, contested, undated }) =>
      paragraph(
        rivals.length > 0 ? `Others named as the first: ${list(rivals, tieWithYear)}.` : null,
        contested ? 'Sources name different founding dates.' : null,
        undated ? 'Without a known founding year: {undated}; one of them may be older.' : null,
      ),
  },
  growth: {
    title: 'How many there were',
    caption: ({ years: [first, ...years] }) =>
      `{inForce ${first}|partnership is|partnerships are} in force at the end of ${first}${years.map(year => `, {inForce ${year}} at the end of ${year}`).join('')}.`,
    notes: ({ undated, perhaps }) =>
      paragraph(
        'Counted are partnerships with a known founding year, suspended and dormant ones too.',
        undated ? 'Without a known year: {undated}.' : null,
        perhaps && `Perhaps ended by the end of ${perhaps}: {status perhapsEnded ${perhaps}}.`,
      ),
  },
  peak: {
    title: 'The year with most foundings',
    caption: () =>
      'Most begin in {peakYear}: {peak} of {founded|partnership|partnerships} with a known founding year.',
    notes: ({ undated }) =>
      paragraph(
        'What counts is the year of the first agreement.',
        undated ? 'Without a known year: {undated}.' : null,
      ),
  },
  newest: {
    title: 'The latest to be added',
    caption: ({ several }) =>
      `The latest ${several ? 'foundings' : 'founding'}, as far as the year is known: {last} ({lastYear}).`,
    notes: ({ undated }) =>
      paragraph(
        'Later agreements of the same places are no new founding.',
        undated ? 'Without a known year: {undated}.' : null,
      ),
  },
  changes: {
    title: 'How they stand',
    caption: ({ suspended, dormant, ended, unknown }) =>
      paragraph(
        `{inForce|partnership is|partnerships are} in force${[
          ...(suspended ? [', of these suspended: {status suspended}'] : []),
          ...(dormant ? [', dormant: {status dormant}'] : []),
          ...(unknown ? [', status not known: {status unknown}'] : []),
        ].join('')}.`,
        ended ? 'Ended: {status ended}.' : null,
      ),
    notes: ({ suspended, since }) =>
      paragraph(
        suspended ? 'Suspended does not mean ended.' : null,
        since && `Suspended since ${since}: {statusSince suspended ${since}}.`,
        'Sources read up to {readOn}.',
      ),
  },
  hubs: {
    title: 'Who has most partners',
    caption: ({ places, all }) =>
      `Most partners ${all ? 'among the {compared} places whose partnerships were all collected' : 'in this list'}: {hubs}, with {hubPartners}${places.length > 1 ? ' each' : ''}.`,
    notes: ({ all }) =>
      all
        ? 'Places that only appear as partners of others are not compared.'
        : 'Only partnerships of this list are counted; who has more partners elsewhere is not seen here.',
  },
  parts: {
    title: 'What hangs together',
    caption: ({ whole, alike }) =>
      whole
        ? 'The whole network hangs together: chains of partnerships lead between all {tied} places.'
        : `The network falls into {parts|part|parts}; the largest ${alike ? 'hold {largestPart} of {tied} places each' : 'holds {largestPart} of {tied} places'}.`,
    notes: () =>
      'To one part belong places between which a chain of partnerships leads. What is not in this list may join parts.',
  },
  bridges: {
    title: 'Who links others',
    caption: ({ places, all }) =>
      `${all ? 'Of the places fully collected' : 'In this list'}, most often on a shortest way between others: ${list(places, place)}.`,
    notes: ({ parting, core }) =>
      paragraph(
        'Computed with the partnerships in force in this list; others may open other ways.',
        core ? CORE : null,
        parting && `Without ${place(parting)} its part would fall into {partsWithout ${parting}|part|parts}.`,
      ),
  },
  clusters: {
    title: 'Groups in the network',
    caption: ({ places }) =>
      `Some places have more partnerships here among themselves than with all others, such as around ${list(places, place)}.`,
    notes: ({ core }) =>
      paragraph(
        'The colours show the groups. They are computed, nobody decided on them; how certain they are stands in the panel “Clusters”.',
        core ? CORE : null,
      ),
  },
  underconnected: {
    title: 'Fewer partners than expected',
    caption: ({ places }) =>
      `Fewer partners than expected of their size and location: ${list(places, placeWithPartners)}.`,
    notes: ({ all }) =>
      paragraph(
        'The expectation is an estimate, from population, country and region; it does not say how many partners a place should have.',
        all
          ? 'Compared are only places whose partnerships were all collected.'
          : 'Only partnerships of this list are counted.',
      ),
  },
  unknown: {
    title: 'What is not known',
    caption: ({ undated, status }) =>
      paragraph(
        {
          none: null,
          some: 'Of {ties|partnership|partnerships} the founding year of {undated} is not known.',
          all: 'Of none of the {ties|partnership|partnerships} the founding year is known.',
        }[undated],
        {
          none: null,
          some: 'How they stand today is not known of {status unknown}.',
          all: 'How they stand today is known of none.',
        }[status],
      ),
    notes: () =>
      'Not known does not mean ended. The panel “Data” shows what is missing and what is disputed.',
  },
};
