// The sentences of a story that is made from the data. What stands in braces is computed when it is shown (see
// analysis/stories/figures).

import { among, listed, paragraph, place, placeWithPartners, tieWithYear } from './braces';
import type { StoryTexts } from './slots';

const list = <T>(items: readonly T[], piece: (item: T) => string) => listed('de', items, piece);

/** Where ties were collected of some places only. */
const CORE = 'Orte, die nur als Partner anderer vorkommen, sind dabei weggelassen.';

export const de: StoryTexts = {
  title: dataset => `${dataset.de}: aus den Daten`,
  about: {
    title: 'Worum es geht',
    caption: ({ countries }) =>
      `{ties|Partnerschaft|Partnerschaften} zwischen {places|Ort|Orten}${countries > 1 ? ' in {countries} Ländern' : ''}.`,
    notes: ({ question, limits }) => paragraph(question.de || null, limits.de || null),
  },
  first: {
    title: 'Der Anfang',
    caption: ({ ties, rivals, contested, ended }) => {
      const reach = ties.length > 1 ? 'reichen' : 'reicht';
      return paragraph(
        `${ended ? `Von den bestehenden ${reach} am weitesten zurück` : `Am weitesten zurück ${reach}`}: ${list(ties, tieWithYear)}.`,
        rivals.length > 0 || contested ? 'Die Quellen sind darüber uneins.' : null,
      );
    },
    notes: ({ rivals, contested, undated }) =>
      paragraph(
        rivals.length > 0
          ? `Zur Frage nach der ersten werden auch genannt: ${list(rivals, tieWithYear)}.`
          : null,
        contested ? 'Für das Gründungsdatum nennen Quellen verschiedene Angaben.' : null,
        undated ? 'Ohne bekanntes Gründungsjahr: {undated}; darunter kann eine ältere sein.' : null,
      ),
  },
  growth: {
    title: 'Wie viele es waren',
    caption: ({ years: [first, ...years], statusKnown }) =>
      statusKnown
        ? `{inForce ${first}|Partnerschaft besteht|Partnerschaften bestehen} Ende ${first}${years.map(year => `, {inForce ${year}} Ende ${year}`).join('')}.`
        : `{foundedBy ${first}|Partnerschaft ist|Partnerschaften sind} bis Ende ${first} gegründet${years.map(year => `, {foundedBy ${year}} bis Ende ${year}`).join('')}.`,
    notes: ({ statusKnown, undated, perhaps }) =>
      paragraph(
        statusKnown
          ? 'Gezählt sind Partnerschaften mit bekanntem Gründungsjahr, auch ausgesetzte und ruhende.'
          : 'Gezählt sind Partnerschaften mit bekanntem Gründungsjahr; welche noch bestehen, ist meist nicht bekannt.',
        undated ? 'Ohne bekanntes Jahr: {undated}.' : null,
        perhaps && `Ende ${perhaps} vielleicht schon beendet: {status perhapsEnded ${perhaps}}.`,
      ),
  },
  peak: {
    title: 'Das Jahr mit den meisten Gründungen',
    caption: ({ all }) =>
      all
        ? 'Alle {founded|Partnerschaft|Partnerschaften} mit bekanntem Gründungsjahr beginnen {peakYear}.'
        : 'Die meisten beginnen {peakYear}: {peak} von {founded|Partnerschaft|Partnerschaften} mit bekanntem Gründungsjahr.',
    notes: ({ undated }) =>
      paragraph(
        'Es zählt das Jahr der ersten Vereinbarung.',
        undated ? 'Ohne bekanntes Jahr: {undated}.' : null,
      ),
  },
  newest: {
    title: 'Zuletzt hinzugekommen',
    caption: ({ several, undated }) =>
      `${several ? 'Die jüngsten Gründungen' : 'Die jüngste Gründung'}${undated ? ' mit bekanntem Jahr' : ''}: {last} ({lastYear}).`,
    notes: ({ undated }) =>
      paragraph(
        'Spätere Vereinbarungen derselben Orte sind keine neue Gründung.',
        undated ? 'Ohne bekanntes Jahr: {undated}.' : null,
      ),
  },
  changes: {
    title: 'Wie es um sie steht',
    caption: ({ suspended, dormant, ended, unknown }) =>
      paragraph(
        `{inForce|Partnerschaft besteht|Partnerschaften bestehen}${among(', davon', [
          suspended && '{status suspended}\u00a0ausgesetzt',
          dormant && '{status dormant}\u00a0ruhend',
          unknown && '{status unknown} mit unbekanntem Stand',
        ])}.`,
        ended ? 'Beendet: {status ended}.' : null,
      ),
    notes: ({ suspended, since }) =>
      paragraph(
        suspended ? 'Ausgesetzt heißt nicht beendet.' : null,
        since && `Seit ${since} ausgesetzt: {statusSince suspended ${since}}.`,
        'Stand: {readOn}.',
      ),
  },
  hubs: {
    title: 'Wer die meisten Partner hat',
    caption: ({ places, all }) =>
      `Die meisten Partner ${all ? 'unter {compared} Orten, deren Partnerschaften alle gesammelt wurden,' : 'in dieser Liste'} ${places.length > 1 ? 'haben' : 'hat'} {hubs}: ${places.length > 1 ? 'je ' : ''}{hubPartners}.`,
    notes: ({ all }) =>
      all
        ? 'Orte, die nur als Partner anderer vorkommen, sind nicht verglichen.'
        : 'Gezählt sind nur Partnerschaften dieser Liste; wer anderswo mehr Partner hat, ist hier nicht zu sehen.',
  },
  parts: {
    title: 'Was zusammenhängt',
    caption: ({ whole, alike }) =>
      whole
        ? 'Das ganze Netz hängt zusammen: Zwischen allen {tied} Orten führen Ketten von Partnerschaften.'
        : `Das Netz der bestehenden Partnerschaften zerfällt in {parts|Teil|Teile}${
            {
              none: '; der größte umfasst {largestPart} von {tied} Orten',
              some: '; die größten umfassen je {largestPart} von {tied} Orten',
              all: ' zu je {largestPart|Ort|Orten}',
            }[alike]
          }.`,
    notes: ({ whole }) =>
      whole
        ? 'Eine Kette führt über gemeinsame Partner von Ort zu Ort.'
        : 'Zu einem Teil gehören Orte, zwischen denen eine Kette von Partnerschaften besteht. Was hier nicht erfasst ist, kann Teile verbinden.',
  },
  bridges: {
    title: 'Wer andere verbindet',
    caption: ({ places, all }) =>
      `${all ? 'Von den vollständig erfassten Orten' : 'In dieser Liste'} am häufigsten auf kürzesten Wegen zwischen anderen: ${list(places, place)}.`,
    notes: ({ parting, core }) =>
      paragraph(
        'Gerechnet ist mit den bestehenden Partnerschaften dieser Liste; nicht erfasste können andere Wege öffnen.',
        core ? CORE : null,
        parting &&
          `Ohne ${place(parting)} zerfiele dieser Teil des Netzes in {partsWithout ${parting}|Teil|Teile}.`,
      ),
  },
  clusters: {
    title: 'Gruppen im Netz',
    caption: ({ places }) =>
      `Manche Orte haben untereinander mehr Partnerschaften als mit allen anderen, etwa um ${list(places, place)}.`,
    notes: ({ core }) =>
      paragraph(
        'Die Farben zeigen die Gruppen. Sie sind gerechnet, nicht beschlossen; wie sicher sie sind, steht im Bereich „Gruppen“.',
        core ? CORE : null,
      ),
  },
  underconnected: {
    title: 'Weniger Partner als üblich',
    caption: ({ places }) =>
      `Weniger Partner, als in dieser Liste für Orte ihrer Größe und Lage üblich: ${list(places, placeWithPartners)}.`,
    notes: ({ all }) =>
      paragraph(
        'Was üblich ist, ist aus der Liste gerechnet, nach Einwohnern, Land und Region; es sagt nicht, wie viele Partner ein Ort haben soll.',
        all
          ? 'Verglichen sind nur Orte, deren Partnerschaften alle gesammelt wurden.'
          : 'Gezählt sind nur Partnerschaften dieser Liste.',
      ),
  },
  unknown: {
    title: 'Was nicht bekannt ist',
    caption: ({ undated, status }) =>
      paragraph(
        {
          none: null,
          some: 'Bei {undated} von {ties|Partnerschaft|Partnerschaften} ist das Gründungsjahr nicht bekannt.',
          all: 'Bei keiner der {ties|Partnerschaft|Partnerschaften} ist das Gründungsjahr bekannt.',
        }[undated],
        {
          none: null,
          some:
            undated === 'none'
              ? 'Bei {status unknown} von {ties|Partnerschaft|Partnerschaften} ist nicht bekannt, wie es um sie steht.'
              : 'Bei {status unknown} ist nicht bekannt, wie es um sie steht.',
          all:
            undated === 'none'
              ? 'Bei keiner der {ties|Partnerschaft|Partnerschaften} ist bekannt, wie es um sie steht.'
              : 'Wie es um sie steht, ist bei keiner bekannt.',
        }[status],
      ),
    notes: () =>
      'Nicht bekannt heißt nicht beendet. Der Bereich „Daten“ zeigt, was fehlt und was strittig ist.',
  },
};
