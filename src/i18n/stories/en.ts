import { among, listed, paragraph, place, placeWithPartners, tieWithYear } from './braces';
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
    caption: ({ ties, rivals, contested, ended }) =>
      paragraph(
        `${ended ? 'Of those in force, reaching' : 'Reaching'} back farthest: ${list(ties, tieWithYear)}.`,
        rivals.length > 0 || contested ? 'The sources disagree about this.' : null,
      ),
    notes: ({ rivals, contested, undated }) =>
      paragraph(
        rivals.length > 0
          ? `On the question of the first, these are named too: ${list(rivals, tieWithYear)}.`
          : null,
        contested ? 'Sources name different founding dates.' : null,
        undated ? 'Without a known founding year: {undated}; one of them may be older.' : null,
      ),
  },
  growth: {
    title: 'How many there were',
    caption: ({ years: [first, ...years], statusKnown }) =>
      statusKnown
        ? `{inForce ${first}|partnership is|partnerships are} in force at the end of ${first}${years.map(year => `, {inForce ${year}} at the end of ${year}`).join('')}.`
        : `{foundedBy ${first}|partnership has|partnerships have} been founded by the end of ${first}${years.map(year => `, {foundedBy ${year}} by the end of ${year}`).join('')}.`,
    notes: ({ statusKnown, undated, perhaps }) =>
      paragraph(
        statusKnown
          ? 'Partnerships with a known founding year are counted, suspended and dormant ones too.'
          : 'Partnerships with a known founding year are counted; which of them are still in force is mostly not known.',
        undated ? 'Without a known year: {undated}.' : null,
        perhaps && `Perhaps ended by the end of ${perhaps}: {status perhapsEnded ${perhaps}}.`,
      ),
  },
  peak: {
    title: 'The year with the most foundings',
    caption: ({ all }) =>
      all
        ? 'All {founded|partnership|partnerships} with a known founding year begin in {peakYear}.'
        : 'More begin in {peakYear} than in any other year: {peak} of {founded|partnership|partnerships} with a known founding year.',
    notes: ({ undated }) =>
      paragraph(
        'What counts is the year of the first agreement.',
        undated ? 'Without a known year: {undated}.' : null,
      ),
  },
  newest: {
    title: 'The latest to be added',
    caption: ({ several, undated }) =>
      `The latest ${several ? 'foundings' : 'founding'}${undated ? ' with a known year' : ''}: {last} ({lastYear}).`,
    notes: ({ undated }) =>
      paragraph(
        'Later agreements between the same places do not count as a new founding.',
        undated ? 'Without a known year: {undated}.' : null,
      ),
  },
  changes: {
    title: 'How they stand',
    caption: ({ suspended, dormant, ended, unknown }) =>
      paragraph(
        `{inForce|partnership is|partnerships are} in force${among('; of these', [
          suspended && '{status suspended}\u00a0suspended',
          dormant && '{status dormant}\u00a0dormant',
          unknown && '{status unknown} of unknown status',
        ])}.`,
        ended ? 'Ended: {status ended}.' : null,
      ),
    notes: ({ suspended, since }) =>
      paragraph(
        suspended ? 'Suspended does not mean ended.' : null,
        since && `Suspended since ${since}: {statusSince suspended ${since}}.`,
        'As of {readOn}.',
      ),
  },
  hubs: {
    title: 'Who has the most partners',
    caption: ({ places, all }) =>
      `The most partners ${all ? 'among the {compared} places whose partnerships were all collected' : 'in this list'}: {hubs}, with {hubPartners}${places.length > 1 ? ' each' : ''}.`,
    notes: ({ all }) =>
      all
        ? 'Places that only appear as partners of others are not compared.'
        : 'Only partnerships of this list are counted; which places have more partners elsewhere is not seen here.',
  },
  parts: {
    title: 'What is connected',
    caption: ({ whole, alike }) =>
      whole
        ? 'The whole network is connected: chains of partnerships lead between all {tied} places.'
        : `The network of partnerships in force falls into {parts|part|parts}${
            {
              none: '; the largest holds {largestPart} of {tied} places',
              some: '; the largest hold {largestPart} of {tied} places each',
              all: ' of {largestPart|place|places} each',
            }[alike]
          }.`,
    notes: ({ whole }) =>
      whole
        ? 'A chain leads from place to place through shared partners.'
        : 'Places belong to one part if a chain of partnerships leads between them. Partnerships that are not in this list may join parts.',
  },
  bridges: {
    title: 'Who links others',
    caption: ({ places, all }) =>
      `${all ? 'Among places with all partnerships collected' : 'In this list'}, most often on shortest ways between others: ${list(places, place)}.`,
    notes: ({ parting, core }) =>
      paragraph(
        'Computed from the partnerships in force in this list; those not in it may open other ways.',
        core ? CORE : null,
        parting &&
          `Without ${place(parting)} this part of the network would fall into {partsWithout ${parting}|part|parts}.`,
      ),
  },
  clusters: {
    title: 'Groups in the network',
    caption: ({ places }) =>
      `Some places have more partnerships among themselves than with all others, as around ${list(places, place)}.`,
    notes: ({ core }) =>
      paragraph(
        'The colours show the groups. They are computed, nobody decided on them; the panel “Clusters” says how certain they are.',
        core ? CORE : null,
      ),
  },
  underconnected: {
    title: 'Fewer partners than usual',
    caption: ({ places }) =>
      `Fewer partners than usual in this list for places of their size and location: ${list(places, placeWithPartners)}.`,
    notes: ({ all }) =>
      paragraph(
        'What is usual is computed from the list, by population, country and region; it does not say how many partners a place should have.',
        all
          ? 'Only places whose partnerships were all collected are compared.'
          : 'Only partnerships of this list are counted.',
      ),
  },
  unknown: {
    title: 'What is not known',
    caption: ({ undated, status }) =>
      paragraph(
        {
          none: null,
          some: 'The founding year of {undated} of {ties|partnership|partnerships} is not known.',
          all: 'The founding year is known for none of the {ties|partnership|partnerships}.',
        }[undated],
        {
          none: null,
          some:
            undated === 'none'
              ? 'For {status unknown} of {ties|partnership|partnerships} it is not known how they stand today.'
              : 'For {status unknown} it is not known how they stand today.',
          all:
            undated === 'none'
              ? 'For none of the {ties|partnership|partnerships} is it known how they stand today.'
              : 'For none is it known how they stand today.',
        }[status],
      ),
    notes: () =>
      'Not known does not mean ended. The panel “Data” shows what is missing and what is disputed.',
  },
};
