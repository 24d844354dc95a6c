// What a place, a partnership and a source are here.

import { named } from '../../entry';

export const basics = named({
  place: {
    term: 'Ort',
    text: 'Eine Stadt, ein Stadtbezirk, ein Kreis oder eine Region mit mindestens einer Partnerschaft in diesem Datensatz.',
  },
  tie: {
    term: 'Partnerschaft als Verbindung',
    text: 'Eine Linie zwischen zwei Orten. Für jedes Paar gibt es genau eine, auch wenn es mehrere Vereinbarungen geschlossen hat.',
  },
  agreement: {
    term: 'Vereinbarung',
    text: 'Was zwei oder mehr Orte miteinander geschlossen haben: ein Vertrag, eine Urkunde, ein Beschluss. Hat ein Paar mehrere, bestimmt die zuletzt geschlossene Art und Stand der Verbindung.',
  },
  kind: {
    term: 'Art',
    text: 'Wie eng eine Verbindung vereinbart ist: Partnerschaft, Freundschaft, Zusammenarbeit, Kontakt oder Projektpartnerschaft. Die Unterscheidung folgt dem Rat der Gemeinden und Regionen Europas (RGRE); „Zusammenarbeit“ kommt hier hinzu.',
  },
  founded: {
    term: 'gegründet',
    text: 'Das Datum der Vereinbarung, so genau, wie die Quelle es nennt: Jahr, Monat oder Tag. Nennt keine Quelle ein Datum, bleibt es leer; geschätzt wird nichts.',
  },
  status: {
    term: 'Stand',
    text: 'Wie es um eine Partnerschaft steht: aktiv, ausgesetzt, ruhend, beendet oder nicht bekannt. Er folgt aus den datierten Änderungen, die Quellen melden; vor der ersten Änderung gilt eine gegründete Partnerschaft als aktiv.',
  },
  inForce: {
    term: 'bestehend',
    text: 'Eine Partnerschaft besteht am Ende eines Jahres, wenn sie bis dahin gegründet und nicht beendet ist. Ausgesetzte und ruhende zählen mit; vielleicht beendete nicht.',
  },
  lastConfirmed: {
    term: 'zuletzt bestätigt',
    text: 'Das jüngste Datum, zu dem eine Quelle sagt, dass die Partnerschaft lebt. Es ändert den Stand nicht.',
  },
  lifespan: {
    term: 'Lebensbalken',
    text: 'Der Balken auf der Seite eines Ortes oder einer Partnerschaft: von der Gründung bis heute oder bis zum Ende, in der Farbe der Art und in der Linie des Standes. Links offen ist er, wo das Gründungsjahr nicht bekannt ist.',
  },
  coverage: {
    term: 'Abdeckung',
    text: 'Welche Frage eine Liste beantworten soll und für welche Orte alle Partnerschaften gesammelt wurden. Jede Zahl gilt nur in diesem Rahmen.',
  },
  claim: {
    term: 'Angabe',
    text: 'Eine Aussage einer Quelle über eine Tatsache, etwa ein Gründungsjahr. Zu einer Tatsache kann es mehrere Angaben geben, die sich widersprechen; gezeigt werden alle.',
  },
  disputed: {
    term: 'umstritten',
    text: 'Die Quellen widersprechen einander. Die Seite der Partnerschaft nennt jede Angabe mit ihrer Quelle und sagt, welche übernommen ist.',
  },
  confidence: {
    term: 'Wie sicher ein Datum ist',
    text: 'Sicher: Eine amtliche Seite nennt es. Mittel: Es steht in mindestens einer anderen Quelle. Unsicher: Die Quelle ist schwach, oder sie widerspricht sich.',
  },
  source: {
    term: 'Quelle',
    text: 'Die öffentliche Seite oder der Text, der eine Angabe macht, mit Herausgeber und, wo bekannt, Datum.',
  },
  dataset: {
    term: 'Datensatz',
    text: 'Ein Ordner mit Tabellen und einer Beschreibung: Titel, Fassung, Lizenz, Abdeckung und der Tag, an dem die Quellen gelesen wurden. Dieser Tag ist hier „heute“.',
  },
  correction: {
    term: 'Korrektur',
    text: 'Eine Änderung, die Sie unter „Daten prüfen“ an einem Datensatz vornehmen. Die Dateien und Tabellen selbst bleiben, wie sie sind; jede Korrektur steht in einer Liste und lässt sich rückgängig machen.',
  },
  projectFile: {
    term: 'Projektdatei',
    text: 'Eine Datei mit der Endung .twinline.json: die Daten, die Korrekturen, die Ansicht und Ihre Erzählungen dazu. Sie lässt sich auf jedem Gerät wieder öffnen.',
  },
  side: {
    term: 'Seite',
    text: 'In der Liste eines Länderpaars gehört jeder Ort zu einer von zwei Seiten, und Verbindungen gibt es nur von einer Seite zur anderen. Im Netz mit allen weiteren Orten gibt es keine Seiten.',
  },
  event: {
    term: 'Ereignis',
    text: 'Eine Konferenz, ein Jugendforum, ein Themenjahr, ein Workshop oder eine Wegmarke. Ereignisse stehen über der Zeitleiste; ein hohles Zeichen heißt, dass es nur angekündigt war.',
  },
  project: {
    term: 'Projekt',
    text: 'Ein gemeinsames Vorhaben von zwei oder mehr Orten. Ein umstrittenes Projekt wird gezeigt, aber nicht gezählt.',
  },
  organisation: {
    term: 'Organisation',
    text: 'Wer Ereignisse und Projekte ausrichtet, fördert, leitet oder aufnimmt.',
  },
});

export const coverage = named({
  all: {
    term: 'alle Partnerschaften gesammelt',
    text: 'Für diesen Ort wurden alle Partnerschaften gesucht, mit welchem Land auch immer. Nur solche Orte lassen sich ohne Vorbehalt vergleichen.',
  },
  listed: {
    term: 'nur die der Liste',
    text: 'Für diesen Ort stehen hier nur die Partnerschaften, nach denen die Liste fragt, etwa die mit Russland. Andere Partner fehlen.',
  },
  boundary: {
    term: 'Randort',
    text: 'Der Ort steht hier nur, weil ein anderer ihn als Partner hat; seine eigenen Partnerschaften wurden nicht gesammelt. In Ranglisten steht er darum nicht.',
  },
});

export const evidence = named({
  sourced: { term: 'belegt', text: 'Für diese Tatsache ist eine Quelle genannt, die sie selbst aussagt.' },
  reported: {
    term: 'berichtet',
    text: 'Die Liste nennt diesen Stand, aber keine Quelle eigens dafür.',
  },
  confirmed: {
    term: 'bestätigt',
    text: 'Eine Quelle sagt, dass die Partnerschaft lebt, und keine meldet eine Änderung.',
  },
  none: { term: 'ohne Beleg', text: 'Keine Quelle sagt etwas über den heutigen Stand.' },
});
