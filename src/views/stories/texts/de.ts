// The panel's own texts in German: the reference.

import type { FigureProblem } from '../../../analysis/stories/ask';
import type { StoryIssue } from '../../../data/stories/readStory';
import type { Trouble } from '../../../state/stories/ownStories';
import type { ViewFault } from '../../../state/stories/sceneView';
import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Erzählungen',
  intro:
    'Eine Erzählung führt von Szene zu Szene durch das Netz. Jede Szene zeigt eine Ansicht und sagt dazu, was man sieht.',
  loading: 'Die Erzählungen werden geladen\u00a0…',
  failed: 'Nicht alle Erzählungen konnten geladen werden.',
  bundled: 'Mitgeliefert',
  own: 'Eigene',
  noOwn:
    'Sie haben noch keine. Stellen Sie eine Ansicht ein und beginnen Sie mit ihr, oder bearbeiten Sie die Kopie einer mitgelieferten.',
  scenes: (n: number, shown: string) => `${shown} ${one(n, 'Szene', 'Szenen')}`,
  noTitle: 'Ohne Titel',
  ofDataset: (title: string) => `zeigt ${title}`,
  tableOf: (name: string) => `zeigt die Tabelle „${name}“`,
  begin: 'Neue Erzählung',
  beginTitle: 'Neue Erzählung',
  open: 'Datei öffnen\u00a0…',
  make: 'Erzählung aus den Daten machen',
  makeWhy: 'Aus den gezeigten Daten wird eine Erzählung, die Sie ändern können.',
  making: 'Die Erzählung wird gemacht\u00a0…',
  madeNone: 'Diese Daten tragen keine Erzählung: Es fehlen Jahre, oder es sind zu wenige Partnerschaften.',
  makeFailed: 'Die Erzählung konnte nicht gemacht werden.',
  kept: 'Ihre Erzählungen bleiben in diesem Browser. Sichern Sie sie als Datei, um sie weiterzugeben.',
  removed: (title: string) => `„${title}“ ist gelöscht.`,
  bringBack: 'Zurückholen',

  all: 'Alle Erzählungen',
  present: 'Vorführen',
  presentHere: 'Ab dieser Szene',
  save: 'Als Datei sichern',
  copy: 'Kopie zum Bearbeiten',
  twice: 'Kopie',
  copied: (title: string) => `${title} (Kopie)`,
  remove: 'Löschen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  notHere:
    'Der Link nennt eine Erzählung, die hier nicht ist. Eigene Erzählungen bleiben im Browser; wer sie sehen soll, braucht die Datei.',
  otherDataset:
    'Der Datensatz dieser Szene ist hier nicht zu finden. Ist es eine Tabelle, so öffnen Sie sie.',
  showsOther: (title: string) =>
    `Die Erzählung zeigt ${title}. Auf der Seite ist jetzt ein anderer Datensatz.`,
  toDataset: 'Dorthin',
  backToScene: 'Ansicht der Szene zeigen',
  waiting: 'Wird berechnet\u00a0…',
  noCaption: 'Ohne Bildtext',
  sources: 'Quellen',
  notes: 'Notizen',

  add: 'Szene aus der jetzigen Ansicht',
  addWhy: 'Karte, Netz, Jahr, Auswahl und Filter, wie sie jetzt zu sehen sind',
  retake: 'Jetzige Ansicht übernehmen',
  retaken: 'Die Szene zeigt die jetzige Ansicht.',
  up: (title: string) => `„${title}“ eine Stelle nach vorn`,
  down: (title: string) => `„${title}“ eine Stelle nach hinten`,
  duplicate: (title: string) => `„${title}“ verdoppeln`,
  removeScene: (title: string) => `„${title}“ löschen`,
  moved: (title: string, at: string, of: string) => `„${title}“ ist jetzt Szene ${at} von ${of}.`,
  language: 'Sprache der Texte',
  missingIn: 'fehlt',
  fields: {
    story: 'Titel der Erzählung',
    title: 'Titel der Szene',
    caption: 'Bildtext, höchstens zwei Zeilen',
    notes: 'Notizen, nur für Sie',
    seconds: 'Sekunden bis zur nächsten Szene, wenn niemand weiterschaltet',
  },
  reads: 'Zu lesen ist:',
  noScenes: 'Noch keine Szene. Stellen Sie ein, was zu sehen sein soll, und fügen Sie die Ansicht hinzu.',
  troubles: {
    refused:
      'Dieser Browser bewahrt hier nichts auf. Was Sie ändern, ist da, solange die Seite offen ist. Sichern Sie es als Datei.',
    full: 'Im Speicher des Browsers ist kein Platz mehr. Was Sie ändern, ist da, solange die Seite offen ist. Sichern Sie es als Datei.',
    copied:
      'Diese Erzählung wurde zugleich in einem anderen Fenster geändert. Beide Fassungen sind aufgehoben; Ihre ist jetzt eine Kopie mit „(2)“ im Titel.',
  } satisfies Record<Trouble, string>,

  figures: 'Zahlen, die berechnet werden',
  figuresWhy:
    'Was in geschweiften Klammern steht, wird beim Zeigen aus den Daten berechnet. Bleibt es unklar, so fehlt der ganze Text.',
  examples: {
    '{inForce 1989|Partnerschaft|Partnerschaften}': 'bestanden Ende 1989, mit den Formen des Wortes',
    '{inForce}': 'bestehen heute',
    '{founded 1987-1992}': 'gegründet in diesen Jahren',
    '{undated}': 'ohne bekanntes Gründungsjahr',
    '{status suspended}': 'ausgesetzt; auch dormant, ended, active, unknown',
    '{changed suspended 2022}': 'in diesem Jahr ausgesetzt',
    '{ties kind:friendship}': 'nur Freundschaften; ebenso mit status:ended, country:PL, region:DE-NW',
    '{firstYear}': 'Jahr der ersten Gründung',
    '{peakYear}': 'Jahr mit den meisten Gründungen',
    '{places}': 'Orte in der Liste',
  } as Readonly<Record<string, string>>,
  problems: {
    brace: (source: string) => `Eine geschweifte Klammer ist nicht geschlossen: ${source}`,
    figure: (_: string, value: string) => `„${value}“ ist keine Zahl, die hier berechnet wird.`,
    argument: (source: string, value: string) =>
      `{${source}}: „${value}“ gibt es in diesen Daten nicht, oder es steht an falscher Stelle.`,
    missing: (source: string, value: string) => `{${source}}: Es fehlt, wonach gefragt wird (${value}).`,
    forms: (source: string) =>
      `{${source}}: Es müssen zwei Formen des Wortes dabeistehen, oder keine; im Russischen drei.`,
    silent: (source: string) => `{${source}}: Das sagen diese Daten nicht.`,
  } satisfies Record<FigureProblem['what'], (source: string, value: string) => string>,
  faults: {
    unreadable: (value: string) => `Ein Teil der Ansicht ist nicht zu lesen: ${value}`,
    own: (value: string) => `Sprache, Farben und Bühne gehören nicht zur Ansicht: ${value}`,
    place: (value: string) => `Die Ansicht nennt einen Ort, den diese Daten nicht haben: ${value}`,
    tie: (value: string) => `Die Ansicht nennt eine Partnerschaft, die diese Daten nicht haben: ${value}`,
    year: (value: string) => `Das Jahr ${value} liegt außerhalb dieser Daten.`,
    filter: (value: string) => `Die Ansicht filtert nach etwas, das diese Daten nicht haben: ${value}`,
  } satisfies Record<ViewFault['what'], (value: string) => string>,

  read: (name: string) => `„${name}“ ist geöffnet und gehört jetzt zu Ihren Erzählungen.`,
  notRead: (name: string) => `„${name}“ konnte nicht als Erzählung geöffnet werden.`,
  close: 'Schließen',
  inScene: (scene: string, text: string) => `Szene ${scene}: ${text}`,
  issues: {
    'not-json': () => 'Die Datei ist kein JSON.',
    'not-a-story': () => 'Die Datei ist keine Erzählung von Twinline.',
    'newer-version': (_: string, value: string) =>
      `Die Datei ist mit einer neueren Fassung von Twinline gemacht (Format ${value}). Was diese Fassung nicht kennt, bleibt in der Datei erhalten, ist aber nicht zu sehen.`,
    'no-scenes': () => 'Die Datei enthält keine lesbare Szene.',
    'not-a-scene': () => 'Das ist keine Szene und fehlt nun.',
    missing: (field: string) => `Die Angabe „${field}“ fehlt.`,
    'not-a-text': (field: string, value: string) => `„${field}“ ist kein Text: ${value}`,
    'not-texts': (field: string) =>
      `„${field}“ enthält keine Texte nach Sprachen (de, en, ru) und bleibt leer.`,
    'not-a-list': (field: string) => `„${field}“ ist keine Liste.`,
    'not-seconds': (_: string, value: string) => `Die Dauer ist keine Zahl von Sekunden: ${value}`,
    twice: (_: string, value: string) => `Eine zweite Szene heißt „${value}“ und fehlt nun.`,
  } satisfies Record<StoryIssue['reason'], (field: string, value: string) => string>,
};

export type StoriesTexts = typeof texts;
