// The panel's own texts in German: the reference.

import { claimFields } from '../../../i18n/claimFields/de';
import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: (events: number, shownEvents: string, projects: number, shownProjects: string) =>
    `${shownEvents} ${one(events, 'Ereignis', 'Ereignisse')} und ${shownProjects} ${one(projects, 'Projekt', 'Projekte')}`,
  titleNarrowed: (shown: string, all: string) => `${shown} von ${all} Ereignissen und Projekten`,
  intro:
    'Konferenzen, Foren und gemeinsame Projekte von zwei oder mehr Städten. Wer einen Eintrag öffnet, wählt seine Städte auf Karte und Netz aus.',
  empty: 'Dieser Datensatz enthält keine Ereignisse und keine Projekte.',
  emptyElse: 'Er ist nicht dafür gesammelt worden. Diese Datensätze haben welche:',
  open: (dataset: string) => `„${dataset}“ öffnen`,
  layers: 'Auf Karte und Netz',
  layersNote:
    'Solange diese Angaben offen sind, steht beides dort. Angekreuzt bleibt es auch danach stehen. Wegmarken stehen nur auf der Zeitleiste.',
  layersNotHere:
    'Karte und Netz zeigen gerade Regionen oder Länder. Ereignisse und Projekte stehen dort nur bei Orten.',
  toPlaces: 'Orte zeigen',
  layer: { events: 'Ereignisse', projects: 'Projekte' },
  search: 'Suchen',
  searchHint: 'Titel, Ort, Organisation',
  filters: 'Auswählen',
  facets: { kind: 'Art', state: 'Stand', city: 'Stadt', organisation: 'Organisation' },
  time: 'Jahr',
  any: 'alle',
  allYears: 'alle Jahre',
  /** The time that the whole page shows. */
  years: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  choice: (name: string, shown: string) => `${name} (${shown})`,
  several: (shown: string) => `${shown} gewählt`,
  reset: 'Auswahl aufheben',
  none: 'Kein Eintrag passt zu dieser Auswahl.',
  themesAlone: (n: number, shown: string) =>
    `${shown} ${one(n, 'weiterer Eintrag steht', 'weitere Einträge stehen')} nur als Thema hier, ohne Ort und Quelle: Das Thema kann Menschen dort, wo sie leben, in Gefahr bringen.`,
  undated: (n: number, shown: string) =>
    `Dazu ${shown} ${one(n, 'Eintrag', 'Einträge')} ohne bekanntes Jahr.`,
  together: 'Städte mit gemeinsamen Projekten',
  togetherNone: 'Kein Projekt der Auswahl hat zwei Städte oder mehr.',
  togetherNote:
    'Auf Karte und Netz haben die Projekte derselben Städte zusammen eine Form. Die Zahl darin sagt, wie viele es sind.',
  gathered: (cities: string) => `Nur gemeinsame Projekte: ${cities}`,
  gatheredAll: 'Wieder alle',
  originalTitle: 'Titel in der Quelle',
  themes: 'Themen der Projekte',
  themesNote: (shown: string, alone: number, shownAlone: string) =>
    `Ein Projekt kann mehrere Themen haben. Gezählt sind ${shown} Projekte${alone === 0 ? '' : `, auch ${shownAlone}, von ${one(alone, 'dem', 'denen')} hier nur das Thema steht`}.`,
  theme: (name: string, n: number, shown: string) => `${name}: ${shown} ${one(n, 'Projekt', 'Projekte')}`,
  list: 'Einträge nach der Zeit',
  more: (shown: string) => `Weitere ${shown} zeigen`,
  kinds: {
    conference: 'Konferenz',
    youth_forum: 'Jugendforum',
    theme_year: 'Themenjahr',
    workshop: 'Workshop',
    milestone: 'Wegmarke',
    'project-youth_project': 'Jugendprojekt',
    'project-workshop': 'Idee oder Workshop',
    'project-exchange': 'Austausch',
    'project-memory': 'Erinnerung',
    'project-aid': 'Hilfe',
    'project-school': 'Schule',
    'project-university': 'Hochschule',
    'project-business': 'Wirtschaft',
  } as Readonly<Record<string, string>>,
  states: {
    held: 'fand statt',
    announced: 'nur angekündigt',
    known: 'Zeit und Ort nicht bekannt',
    disputed: 'umstritten',
  },
  stateNotes: {
    announced: 'Angekündigt oder geplant. Keine Quelle belegt, dass es stattfand.',
    known: 'Spätere Zählungen setzen dieses Ereignis voraus. Wann und wo es war, ist nicht bekannt.',
    disputed:
      'Andere Quellen widersprechen dieser Angabe. Sie zählt deshalb nicht als eigenes Projekt; die Angaben stehen unten.',
  },
  timeUnknown: 'Jahr nicht bekannt',
  places: 'Orte',
  noPlace: 'ohne festen Ort',
  motto: 'Motto',
  roles: { organiser: 'Veranstalter', coordinator: 'Koordination', host: 'Gastgeber', funder: 'Förderung' },
  noRoles: 'Wer dahinter stand, nennt keine Quelle.',
  topics: (shown: string) => `Arbeitsgruppen und Themen (${shown})`,
  coordinatedBy: (name: string) => `Koordination: ${name}`,
  cameUpAt: 'Entstanden bei',
  projectsOf: (n: number, shown: string) => `${shown} ${one(n, 'Projekt', 'Projekte')} von hier`,
  ofTheme: 'Themen',
  note: 'Anmerkung',
  source: 'Quelle',
  furtherSource: 'Weitere Quelle',
  noSource: 'Eine Quelle ist nicht bekannt.',
  claims: 'Was die Quellen Verschiedenes sagen',
  /** What a claim is about; a field that is not here is shown as it stands. */
  fields: claimFields as Readonly<Record<string, string>>,
  sides: (a: string, b: string) => `Themen von zwei Seiten: ${a} und ${b}`,
  sidesIntro: (a: string, b: string, n: number, shown: string) =>
    `Welche Themen die Gruppen aus ${a} und ${b} mitbrachten. Die Themen sind den Ideen erst hier zugeordnet. ${n === 0 ? 'Danach nannten beide Seiten kein Thema gemeinsam.' : `Danach nannten beide Seiten ${shown} ${one(n, 'Thema', 'Themen')}.`}`,
  sidesNote:
    'Die Ideen stehen im Bericht über den Workshop, der nur einige von ihnen nennt. Der Bericht selbst sagt nicht, wo sich beide Seiten treffen.',
  sideOpen: 'Von welcher Seite ein Thema kam, das Menschen in Gefahr bringen kann, steht hier nicht.',
  sideTheme: 'Thema',
  sideMeet: 'beide',
  sideOnlyTheme: 'nur als Thema',
  backers: 'Wer hinter was steht',
  backersIntro: (organisations: number, shownOrganisations: string, entries: number, shownEntries: string) =>
    `${shownOrganisations} ${one(organisations, 'Organisation', 'Organisationen')} an ${shownEntries} ${one(entries, 'Ereignis oder Projekt', 'Ereignissen und Projekten')}. Quadrate sind Organisationen, je größer, desto mehr Einträge.`,
  backersNone: 'Zu diesen Einträgen nennt keine Quelle eine Organisation.',
  backersAll: 'auch Organisationen mit nur einem Eintrag',
  backersSilent: (n: number, shown: string) =>
    `Zu ${shown} ${one(n, 'Eintrag', 'Einträgen')} der Auswahl ist keine Organisation bekannt.`,
  backersTable: 'Als Tabelle',
  backersColumns: { organisation: 'Organisation', role: 'Aufgabe', entry: 'Ereignis oder Projekt' },
  organisation: (name: string, n: number, shown: string) =>
    `${name}: ${shown} ${one(n, 'Eintrag', 'Einträge')}`,
};

export type ProjectsTexts = typeof texts;
