// The help in German: the reference. `Help` is the type of this object; tsc names what another language lacks.
// Fetched when it is first read, and so apart from the texts of the page (`../de.ts`).

import { plural } from '../plural';
import { cited } from './cited';
import { glossary } from './glossary/de';
import { works } from './works';

export const help = {
  topics: {
    steps: 'Erste Schritte',
    keys: 'Tasten',
    glossary: 'Wörter',
    methods: 'Methoden',
    about: 'Über Twinline',
  },
  nav: 'Teile der Hilfe',
  steps: {
    see: {
      title: 'Was Sie sehen',
      text: 'Die Karte, daneben dasselbe als Netz, darunter die Zeitleiste. Jeder Punkt ist ein Ort, jede Linie eine Partnerschaft, und alle Ansichten bewegen sich zusammen. Auf dem Telefon wechseln Sie am unteren Rand zwischen Karte, Netz und Angaben.',
      show: '',
    },
    find: {
      title: 'Einen Ort finden',
      text: 'Tippen Sie seinen Namen oben in die Suche; frühere Namen und andere Schreibweisen führen auch hin, etwa Leningrad oder Питер. Oder klicken Sie auf einen Punkt oder eine Linie. Dann öffnet sich die Seite dazu, mit allen Partnern.',
      show: 'Zur Suche',
    },
    year: {
      title: 'Das Netz eines Jahres sehen',
      text: 'Wählen Sie in der Zeitleiste „Jahresende“ und ziehen Sie den Strich auf ein Jahr. Der Knopf mit dem Dreieck spielt die Jahre ab.',
      show: '1989 zeigen',
    },
    filter: {
      title: 'Filtern',
      text: 'Unter „Filter“ wählen Sie, was gezeigt wird. Ein Beispiel: Zeitraum 1988 bis 1988 und Stand „ausgesetzt“ zeigt, welche Partnerschaften von 1988 heute ausgesetzt sind. Was Sie wählen, gilt für alle Ansichten und steht im Link.',
      show: 'Filter öffnen',
    },
    disputed: {
      title: 'Eine umstrittene Angabe lesen',
      text: 'Wo Quellen einander widersprechen, nennt die Seite der Partnerschaft jede Angabe mit ihrer Quelle und sagt, welche übernommen ist. Was nicht zu klären ist, bleibt umstritten.',
      show: 'Ein Beispiel zeigen',
    },
  },
  keys: {
    intro: 'Alles geht auch ohne Maus. Die Tabulatortaste führt von Bedienelement zu Bedienelement.',
    names: {
      mod: 'Strg',
      shift: 'Umschalt',
      escape: 'Esc',
      enter: 'Eingabe',
      space: 'Leertaste',
      home: 'Pos1',
      end: 'Ende',
      pageUp: 'Bild ↑',
      pageDown: 'Bild ↓',
      click: 'Klick',
    },
    rooms: {
      everywhere: 'Überall',
      search: 'In der Suche',
      tabs: 'Auf den Reitern',
      divider: 'Auf der Trennlinie zwischen Karte und Netz',
      map: 'Auf der Karte',
      network: 'Im Netz',
      timeline: 'Auf der Zeitleiste',
      table: 'In der Tabelle',
      matrix: 'In der Matrix der Regionen',
    },
    does: {
      toSearch: 'zur Suche',
      toHelp: 'diese Hilfe öffnen',
      undo: 'die letzte Änderung an Filtern und Darstellung zurücknehmen',
      redo: 'sie doch wieder vornehmen',
      leave: 'schließen, was offen ist; sonst die Auswahl aufheben',
      several: 'einen Ort zur Auswahl hinzunehmen oder herausnehmen',
      hits: 'von Treffer zu Treffer',
      takeHit: 'den Treffer öffnen',
      tabs: 'von Reiter zu Reiter',
      lastTab: 'zum ersten, zum letzten Reiter',
      divide: 'die Trennlinie verschieben',
      divideFully: 'ganz nach links, ganz nach rechts',
      move: 'den Ausschnitt verschieben',
      zoom: 'näher, weiter weg',
      turn: 'die Karte drehen und neigen',
      walk: 'hinauf und hinab durch die Partnerschaften eines Ortes, nach rechts zum Partner, nach links zurück',
      jump: 'zu anderen Orten; der erste ist der mit den meisten Partnern',
      choose: 'öffnen, was erreicht ist',
      play: 'die Jahre abspielen und anhalten',
      year: 'ein Jahr zurück, ein Jahr vor',
      decade: 'zehn Jahre',
      firstYear: 'zum ersten, zum letzten Jahr',
      rows: 'von Zeile zu Zeile',
      pages: 'eine Seite weiter oder zurück',
      lastRow: 'zur ersten, zur letzten Zeile',
      chooseRow: 'die Zeile auswählen',
      cells: 'von Feld zu Feld',
      lastCell: 'zum ersten, zum letzten Feld der Zeile',
      lastOfAll: 'zum ersten, zum letzten Feld von allen',
      pair: 'nur die Partnerschaften dieses Paares zeigen, noch einmal: wieder alle',
    },
  },
  groups: {
    basics: 'Grundwörter',
    kinds: 'Arten von Verbindungen',
    status: 'Stand einer Partnerschaft',
    coverage: 'Was gesammelt wurde',
    evidence: 'Wie ein Stand belegt ist',
    placeKinds: 'Arten von Orten',
    events: 'Ereignisse',
    time: 'Was die Zeitleiste zeigt',
    attributes: 'Eigenschaften',
    names: 'Namen und Sprachen',
    measures: 'Kennzahlen',
    chance: 'Vergleich mit dem Zufall',
    network: 'Netz',
    drawing: 'Zeichnung',
    layouts: 'Anordnungen des Netzes',
  },
  entry: {
    formula: 'Formel',
    range: 'Werte',
    source: 'Quelle',
    more: 'Mehr in der Hilfe',
    close: 'Schließen',
  },
  find: {
    label: 'Wort suchen',
    found: (n: number, shown: string) => `${shown} ${plural('de', n, { one: 'Eintrag', other: 'Einträge' })}`,
    none: 'Kein Eintrag passt. Versuchen Sie ein anderes Wort.',
  },
  methods: {
    collected: {
      title: 'Wie gesammelt wurde',
      text: [
        'Die Listen entstanden aus öffentlichen Seiten von Städten, Kreisen, Ländern und Verbänden und aus Zeitungen. Jede Angabe trägt ihre Quelle, und Berichtigungen stehen mit ihrem Grund daneben. Eine amtliche Gesamtliste gibt es nicht.',
        'Eine Liste beantwortet die Frage, für die sie gemacht ist, und keine andere. Für jeden Ort ist festgehalten, ob alle seine Partnerschaften gesammelt wurden, nur die der Liste, oder ob er nur als Partner anderer bekannt ist. „Ohne Partner“ heißt hier niemand, dessen Partnerschaften nicht gesammelt wurden.',
      ],
      works: [],
    },
    dates: {
      title: 'Daten',
      text: [
        'Ein Jahr bleibt ein Jahr: Nirgends wird ein 1. Januar hinzuerfunden. Nennt keine Quelle das Gründungsjahr, bleibt es leer. Solche Partnerschaften stehen in keinem Jahr und in keinem Zeitraum; ihre Zahl steht daneben. Unter „alle“ werden sie gezeichnet und mitgezählt.',
        '„Heute“ ist der Tag, an dem die Quellen gelesen wurden.',
      ],
      works: [],
    },
    status: {
      title: 'Stand',
      text: [
        'Am Ende eines Jahres besteht, was bis dahin gegründet und nicht beendet ist. Ausgesetzte und ruhende Partnerschaften bestehen und werden eigens gezeichnet.',
        'Der Stand eines Jahres folgt aus den datierten Änderungen bis dahin; davor gilt eine gegründete Partnerschaft als aktiv. 2010 sieht darum nichts ausgesetzt aus, was erst 2022 ausgesetzt wurde. Eine Änderung ohne Datum gilt nur für heute.',
        'Ist ein Ende ohne Datum berichtet, so sind die Jahre zwischen der letzten Bestätigung und heute offen: „vielleicht beendet“, getrennt gezählt. Bestätigt keine Quelle den heutigen Stand und meldet keine eine Änderung, ist er „nicht bekannt“; die Partnerschaft zählt als bestehend.',
        'Hat ein Paar mehrere Vereinbarungen, so spricht die zuletzt gegründete für Art und Stand.',
      ],
      works: [],
    },
    disputed: {
      title: 'Widersprüche',
      text: [
        'Sagen Quellen Verschiedenes, bleiben alle Angaben stehen. Übernommen wird, was eine amtliche Seite sagt, sonst die besser belegte und genauere Angabe; welche das ist, steht dabei.',
      ],
      works: [],
    },
    figures: {
      title: 'Was die Zahlen bedeuten',
      text: [
        '„Bestehend“: am Ende des gezeigten Jahres oder heute in Kraft. „Im Zeitraum gegründet“: die erste Vereinbarung fällt in diese Jahre. „Ohne bekanntes Gründungsjahr“: in keinem Jahr mitgezählt. „Orte“: Orte mit mindestens einer gezeigten Partnerschaft.',
        'Kennzahlen werden auf dem gezeigten Netz gerechnet, also mit der gewählten Zeit und den gesetzten Filtern. Mehrere Vereinbarungen eines Paars zählen als eine Verbindung. Randorte stehen in keiner Rangliste. Formeln und Quellen stehen unter „Wörter“.',
      ],
      works: [],
    },
    layout: {
      title: 'Anordnung des Netzes',
      text: [
        'Zusammenhängende Teile ordnet ForceAtlas2 an, mit fester Startzahl und fester Zahl von Schritten: Dieselben Daten ergeben dasselbe Bild. Danach rücken sich überdeckende Orte auseinander; Partner, die nur eine Verbindung haben, stehen auf Ringen um ihren Ort. Paare, kleine Sterne und Ketten werden nach Regel gesetzt.',
        'Nähe im Bild heißt gemeinsame Verbindungen, nicht Nähe auf der Erde. Wo ein Teilnetz im Bild steht, bedeutet nichts.',
        'Die anderen Anordnungen, wie auf der Karte, in zwei Spalten, in Ringen und nach Regionen, folgen festen Regeln; was sie zeigen, steht unter „Wörter“.',
      ],
      works: [works.jacomy2014, works.yee2001, works.dorling1996],
    },
    chance: {
      title: 'Vergleich mit dem Zufall',
      text: [
        'Ob zwei Regionen auffällig viele Verbindungen haben, zeigt erst der Vergleich mit der Zahl, die zu erwarten wäre. Das Zufallsmodell lässt jedem Ort seine Zahl von Partnern und seine Seite und verbindet sonst zufällig (Konfigurationsmodell). Ein Verhältnis von 2 heißt: doppelt so viele wie erwartet.',
        'Zu jedem Verhältnis steht die Spanne von 95\u00a0%. Bei wenigen Verbindungen ist sie breit, und von vielen Paaren liegen einige auch zufällig außerhalb. Unter drei gezählten oder erwarteten wird nichts gesagt. Eine Ursache nennt das Modell nicht.',
      ],
      works: [works.newman2010, works.barber2007, works.garwood1936],
    },
    names: {
      title: 'Namen',
      text: [
        'Zeigt die Seite ein Jahr, tragen die Orte ihren Namen von damals. Fehlt ein Name in einer Sprache, steht ein anderer mit Sprachkürzel; eine Umschrift nach Regel ist als solche gekennzeichnet.',
      ],
      works: [],
    },
    borders: {
      title: 'Grenzen',
      text: [
        'Die Karte zeigt die heutigen Grenzen, auch wenn ein früheres Jahr gewählt ist: Natural Earth in der Lesart von visionscarto, in der die Krim zur Ukraine gehört. Staat und Region eines Ortes sind die von heute.',
      ],
      works: [],
    },
    limits: {
      title: 'Was diese Daten nicht können',
      text: [
        'Sie sagen, welche Vereinbarungen es gibt, und nicht, wie lebendig eine Partnerschaft ist. Vor langer Zeit beendete können fehlen. Kennzahlen messen zum Teil, wie die Listen entstanden sind: Viele Orte haben nur deshalb einen einzigen Partner, weil ihre anderen nicht gesammelt wurden.',
      ],
      works: [],
    },
  },
  toData: 'Abdeckung und Lücken dieses Datensatzes',
  about: {
    lead: 'Twinline zeigt, misst und erklärt das Netz der Städtepartnerschaften.',
    version: (version: string) => `Version ${version}`,
    program: 'Das Programm steht unter der MIT-Lizenz.',
    datasets: 'Datensätze',
    datasetsLicence: 'Alle mitgelieferten Datensätze stehen unter der Lizenz CC BY 4.0. Mitgeliefert sind:',
    shown: 'Gezeigt wird gerade:',
    credits: 'Karte, Orte, Schrift',
    basemap: 'Karte: Natural Earth (gemeinfrei), in der Lesart von visionscarto (BSD-3-Clause).',
    gazetteer: 'Koordinaten und Einwohnerzahlen zum Teil von GeoNames (CC BY 4.0).',
    typeface: 'Schrift: Inter (SIL Open Font License 1.1).',
    libraries: 'Bibliotheken',
    cite: 'Zitieren',
    citeIntro: 'Nennen Sie das Programm und den Datensatz mit Fassung und Datum.',
    citeProgram: (version: string) =>
      `The Twinline authors (2026): Twinline. Version ${version}. MIT-Lizenz.`,
    citeDataset: (
      author: string,
      title: string,
      version: string,
      year: string,
      read: string,
      licence: string,
    ) =>
      [
        `${cited(author, year)}${title}.`,
        `Datensatz, Fassung ${version}${read === '' ? '' : `, Quellen gelesen am ${read}`}.`,
        licence === '' ? '' : `${licence}.`,
      ]
        .join(' ')
        .trim(),
    note: (version: string, read: string) =>
      `Datensatz, Fassung ${version}${read === '' ? '' : `, Quellen gelesen am ${read}`}`,
    bibtex: 'BibTeX',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
    privacy: 'Datenschutz',
    privacyText:
      'Nichts verlässt diese Seite: kein Konto, keine Cookies, keine Zählung der Besucher. Der Browser merkt sich nur, dass der Hinweis des ersten Besuchs gezeigt wurde.',
  },
  glossary,
};

export type Help = typeof help;
