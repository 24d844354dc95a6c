// German: the reference. `Messages` is the type of this object; tsc names what another language lacks.

import { plural } from './plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

/** "seit 1988", "seit Mai 1988", "seit dem 12. Mai 1988"; `date` as formatDate writes it. */
const since = (date: string) => (/^\d{1,2}\./.test(date) ? `seit dem ${date}` : `seit ${date}`);
/** "1988", "im Mai 1988", "am 12. Mai 1988"; `date` as formatDate writes it. */
const atTime = (date: string) =>
  /^\d{4}$/.test(date) ? date : /^\d/.test(date) ? `am ${date}` : `im ${date}`;

export const de = {
  app: {
    title: 'Twinline',
    loading: 'Der Datensatz wird geladen\u00a0…',
    skip: 'Zum Inhalt springen',
    dataset: 'Datensatz',
    language: 'Sprache',
    theme: 'Farben',
    themes: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    arrangement: 'Ansicht',
    arrangements: { map: 'Karte', split: 'Beides', network: 'Netz' },
    divider: 'Trennlinie zwischen Karte und Netz',
    copyLink: 'Link kopieren',
    linkCopied: 'Der Link ist kopiert.',
    linkNotCopied: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
    fit: 'Alles zeigen',
    fitSelection: 'Auswahl zeigen',
    panel: 'Angaben',
    panels: { overview: 'Überblick', table: 'Tabelle', city: 'Stadt', data: 'Daten' },
    /** The tab `city` while a partnership is selected. */
    panelTie: 'Partnerschaft',
    map: 'Karte',
    network: 'Netz',
    timeline: 'Zeitleiste',
    legend: 'Legende',
    failures: {
      load: 'Der Datensatz konnte nicht geladen werden.',
      measures: 'Die Kennzahlen konnten nicht berechnet werden.',
      language: 'Die Texte dieser Sprache konnten nicht geladen werden.',
    },
    reload: 'Noch einmal versuchen',
    problems: (n: number, shown: string) => `Im Datensatz ${one(n, 'ist ein', `sind ${shown}`)} Fehler.`,
    showProblems: 'Ansehen',
    unknownInLink: 'Der Link nennt etwas, das dieser Datensatz nicht enthält.',
  },
  kinds: {
    partnership: 'Partnerschaft',
    friendship: 'Freundschaft',
    cooperation: 'Zusammenarbeit',
    contact: 'Kontakt',
    project: 'Projektpartnerschaft',
    sponsorship: 'Patenschaft',
  },
  net: {
    label:
      'Netz der Partnerschaften. Pfeiltasten verschieben den Ausschnitt, Plus und Minus ändern die Größe. Dieselben Angaben stehen in der Tabelle.',
    loading: 'Das Netz wird geladen\u00a0…',
    arranging: (percent: string) => `Das Netz wird angeordnet: ${percent}`,
    unavailable:
      'Das Netz lässt sich auf diesem Gerät nicht zeichnen, weil die Grafiktechnik WebGL 2 fehlt. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
    failed:
      'Die Netzansicht konnte nicht geladen werden. Alles andere geht weiter; meistens hilft es, die Seite neu zu laden.',
    interrupted: 'Die Grafik wurde unterbrochen. Das Netz wird neu gezeichnet, sobald das Gerät es erlaubt.',
    notArranged:
      'Die Anordnung des Netzes konnte nicht berechnet werden. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
  },
  /** Of a tie, beside the pointer: after the names of its places. */
  caption: {
    unknownYear: 'Gründungsjahr nicht bekannt',
    unknownStatus: 'heutiger Stand nicht bekannt',
  },
  status: {
    active: 'aktiv',
    suspended: 'ausgesetzt',
    dormant: 'ruhend',
    ended: 'beendet',
    unknown: 'nicht bekannt',
    perhapsEnded: 'vielleicht beendet',
    absent: 'besteht nicht',
  },
  placeKinds: { city: 'Stadt', borough: 'Stadtbezirk', district: 'Kreis', region: 'Region' },
  measures: {
    degree: 'Zahl der Partner',
    degreeCentrality: 'Anteil der möglichen Partner',
    componentSize: 'Größe des Teilnetzes',
    component: 'Teilnetz',
  },
  overview: {
    summary: (places: string, ties: string) => `Der Datensatz enthält ${ties} zwischen ${places} Orten.`,
    restingHidden: (n: number, shown: string) =>
      `${one(n, 'Eine ausgesetzte oder ruhende Partnerschaft ist', `${shown} ausgesetzte oder ruhende Partnerschaften sind`)} ausgeblendet; die Zahlen „bestehend“ zählen sie mit.`,
    shownAll: 'Gezeigt werden alle Partnerschaften, auch solche ohne bekanntes Gründungsjahr.',
    shownYear: (year: string) => `Gezeigt wird das Netz am Ende des Jahres ${year}.`,
    shownPeriod: (from: string, to: string) => `Gezeigt werden die Gründungen von ${from} bis ${to}.`,
    components: (n: number, components: string, largest: string) =>
      n === 0
        ? 'Hier ist keine Partnerschaft zu zeigen.'
        : n === 1
          ? `Das gezeigte Netz hängt ganz zusammen: ${largest}.`
          : `Das gezeigte Netz zerfällt in ${components} Teilnetze; das größte umfasst ${largest}.`,
    mostPartners: 'Die meisten Partner',
    partners: (n: number, shown: string) => `${shown} ${one(n, 'Partner', 'Partner')}`,
    coverage: 'Was die Liste abdeckt',
    status: 'Stand der gezeigten Partnerschaften',
    kind: 'Art der gezeigten Partnerschaften',
    /** Under the large figures. */
    labels: {
      inForce: 'bestehend',
      founded: 'im Zeitraum gegründet',
      unknownFounding: 'ohne bekanntes Gründungsjahr',
      places: (n: number) => one(n, 'Ort', 'Orte'),
    },
  },
  data: {
    title: 'Der Datensatz',
    coverage: 'Abdeckung',
    limits: 'Was fehlt',
    readOn: (date: string) => `Quellen gelesen am ${date}`,
    version: (version: string) => `Fassung\u00a0${version}`,
    licence: 'Lizenz',
    tables: 'Tabellen',
    rows: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
    problems: 'Fehler in den Tabellen',
    noProblems: 'In den Tabellen wurde kein Fehler gefunden.',
    problemsIntro:
      'Diese Zeilen fehlen oder sind nur mit Vorbehalt übernommen; alle anderen sind da. Ist die Datei verbessert, laden Sie die Seite neu.',
    where: (table: string, row: string, column: string) =>
      `${table}.csv${row === '' ? '' : `, Zeile ${row}`}${column === '' ? '' : `, Spalte ${column}`}`,
    value: (value: string) => `Wert: „${value}“`,
    borders: 'Die Karte zeigt die heutigen Grenzen.',
    completeness: 'Was bekannt ist',
    of: (part: string, all: string) => `${part} von ${all}`,
    foundingKnown: 'Gründungsjahr bekannt',
    foundingSourced: 'Gründungsjahr mit Quelle',
    statusOf: {
      sourced: 'Stand mit Quelle',
      reported: 'Stand berichtet, ohne eigene Quelle',
      confirmed: 'Als bestehend bestätigt, ohne Änderung',
      none: 'Heutiger Stand nicht bekannt',
    },
    namesMissing: (language: string) => `Ohne Namen auf ${language}`,
    tiesKnown: {
      all: 'Mit allen Partnerschaften, die zu finden waren',
      listed: 'Nur mit den Partnerschaften der Liste',
      boundary: 'Nur als Partner anderer bekannt',
    },
  },
  issues: {
    'missing-table': 'Die Tabelle fehlt. Bitte die Datei ergänzen.',
    'unreadable-table': 'Die Tabelle ließ sich nicht lesen. Bitte Datei und Zeichensatz (UTF-8) prüfen.',
    'missing-column': 'Die Spalte fehlt. Bitte die Kopfzeile ergänzen.',
    'unknown-column': 'Diese Spalte ist nicht vorgesehen und wurde übergangen.',
    'wrong-number-of-fields':
      'Die Zeile hat mehr oder weniger Felder als die Kopfzeile. Oft fehlt ein Anführungszeichen.',
    'missing-value': 'Hier muss etwas stehen.',
    'not-a-number': 'Hier muss eine Zahl stehen.',
    'out-of-range': 'Der Wert ist zu klein oder zu groß.',
    'not-a-date': 'Hier muss ein Datum stehen: JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
    'not-one-of': 'Dieser Wert ist hier nicht vorgesehen.',
    'duplicate-id': 'Diese Kennung kommt schon vor. Die erste Zeile gilt.',
    'unknown-reference': 'Die Zeile verweist auf etwas, das es in den anderen Tabellen nicht gibt.',
    'one-side-only': 'Die Vereinbarung hat Beteiligte nur auf einer Seite.',
    'self-tie': 'Ein Ort kann nicht sein eigener Partner sein.',
    'duplicate-tie': 'Diese Vereinbarung steht schon in der Liste.',
  },
  legend: {
    solid: 'aktiv',
    dashed: 'ausgesetzt, ruhend',
    dotted: 'beendet',
    pale: 'nicht bekannt',
    size: 'Punktgröße',
    restingShown: 'Ausgesetzte und ruhende Partnerschaften werden gezeigt. Ein Klick blendet sie aus.',
    restingHidden: 'Ausgesetzte und ruhende Partnerschaften sind ausgeblendet. Ein Klick zeigt sie wieder.',
  },
  timeline: {
    mode: 'Was gezeigt wird',
    modes: { all: 'alle', year: 'am Jahresende bestehend', period: 'im Zeitraum gegründet' },
    modesShort: { all: 'alle', year: 'Jahresende', period: 'Zeitraum' },
    play: 'Jahre abspielen',
    pause: 'Anhalten',
    speed: 'Tempo',
    yearsPerSecond: (n: number, shown: string) => `${shown} ${one(n, 'Jahr', 'Jahre')}/s`,
    reset: 'Alle Partnerschaften zeigen',
    /** Before the year or the years, and after them. */
    moment: { all: 'Stand', year: 'Ende', period: 'gegründet' },
    momentAfter: { all: '', year: '', period: '' },
    chart: 'Gründungen und Ereignisse nach Jahren',
    head: 'Jahr',
    from: 'Erstes Jahr des Zeitraums',
    to: 'Letztes Jahr des Zeitraums',
    foundings: 'Gründungen je Jahr',
    changes: ['ausgesetzt,', 'ruhend, beendet'],
    events: 'Ereignisse',
    unknownYear: (shown: string) => `Jahr unbekannt: ${shown}`,
    unknownYearShort: (shown: string) => `ohne Jahr: ${shown}`,
    suspended: (_: number, shown: string) => `${shown} ausgesetzt`,
    dormant: (_: number, shown: string) => `${shown} ruhend`,
    ended: (_: number, shown: string) => `${shown} beendet`,
    peak: (many: boolean, years: string, most: string, total: string) =>
      `${many ? 'Die Jahre mit den meisten Gründungen waren' : 'Das Jahr mit den meisten Gründungen war'} ${years}: ${many ? 'je ' : ''}${most} von ${total} mit bekanntem Jahr`,
    known: (n: number, total: string, first: string, last: string) =>
      first === last
        ? `${total} ${one(n, 'Partnerschaft', 'Partnerschaften')} mit bekanntem Gründungsjahr: ${first}`
        : `${total} ${one(n, 'Partnerschaft', 'Partnerschaften')} mit bekanntem Gründungsjahr, von ${first} bis ${last}`,
    noneKnown: 'Zu keiner Partnerschaft ist das Gründungsjahr bekannt',
    peakOfSuspensions: (year: string, n: number, shown: string) =>
      `${year} ${one(n, 'wurde', 'wurden')} ${shown} ausgesetzt`,
    eventKinds: {
      conference: (n: number) => one(n, 'Konferenz', 'Konferenzen'),
      youth_forum: (n: number) => one(n, 'Jugendforum', 'Jugendforen'),
      theme_year: (n: number) => one(n, 'Themenjahr', 'Themenjahre'),
      workshop: (n: number) => one(n, 'Workshop', 'Workshops'),
      milestone: (n: number) => one(n, 'Wegmarke', 'Wegmarken'),
    },
    eventsIn: (n: number, shown: string, year: string) =>
      `${year}: ${shown} ${one(n, 'Ereignis', 'Ereignisse')}`,
    eventsHint: 'Mit den Pfeiltasten von Jahr zu Jahr',
    announced: 'nur angekündigt',
    undatedEvents: (list: string) => `${list} ohne bekanntes Datum`,
    eventsOutside: (n: number, shown: string, first: string, last: string) =>
      `${shown} ${one(n, 'Ereignis', 'Ereignisse')} vor ${first} oder nach ${last}`,
    unplaced: (list: string) => `${list}, doch der Zeitpunkt oder das Gründungsjahr ist nicht bekannt`,
    asOf: (date: string) => `Stand: ${date}`,
    source: (publisher: string) => `Quelle: ${publisher}`,
  },
  city: {
    empty:
      'Wählen Sie einen Ort oder eine Partnerschaft: auf der Karte, im Netz, in der Tabelle oder mit der Suche. Zum Beispiel:',
    emptyTitle: 'Ein Ort, eine Partnerschaft',
    suggestions: {
      oldest: (year: string) => `das früheste Gründungsdatum: ${year}`,
      newest: (year: string) => `das jüngste Gründungsdatum: ${year}`,
      mostPartners: (shown: string) => `die meisten Partner: ${shown}`,
      mostClaims: (n: number, shown: string) =>
        `${shown} ${one(n, 'Angabe', 'verschiedene Angaben')} zum Gründungsdatum`,
    },
    selected: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')} ausgewählt`,
    remove: (name: string) => `${name} aus der Auswahl nehmen`,
    tiesAmong: 'Untereinander verbunden',
    noTiesAmong: 'Untereinander sind diese Orte hier nicht verbunden.',
    sharedPartners: 'Gemeinsame Partner',
    noSharedPartners: 'Gemeinsame Partner haben diese Orte hier nicht.',
    sharedBy: (shown: string) => `Partner von ${shown} dieser Orte`,
    sameCountry: (country: string) => `Alle liegen im selben Land: ${country}.`,
    sameRegion: (region: string) => `Alle liegen in derselben Region: ${region}.`,
    today: (name: string) => `heute: ${name}`,
    nameIn: (language: string) => `Name auf ${language}; ein deutscher ist nicht bekannt.`,
    transcribed: 'Umschrift',
    transcribedWhy: 'Nach Regeln umgeschrieben; keine Quelle nennt diese Form.',
    inOtherLanguages: 'In anderen Sprachen',
    formerNames: 'Frühere Namen',
    between: (from: string, to: string) => `von ${from} bis ${to}`,
    until: (to: string) => `bis ${to}`,
    from: (from: string) => `ab ${from}`,
    timeUnknown: 'Zeit nicht bekannt',
    inhabitants: (n: number, shown: string) => `${shown}\u00a0${one(n, 'Einwohner', 'Einwohner')}`,
    inYear: (year: string) => `(${year})`,
    withoutYear: '(ohne Jahresangabe)',
    partners: 'Partner',
    degree: (n: number, shown: string, dataset: string) =>
      `Im Datensatz „${dataset}“ hat dieser Ort ${n === 0 ? 'keinen' : shown} Partner.`,
    degreeYear: (n: number, shown: string, dataset: string, year: string) =>
      `Ende ${year} hatte dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : shown} Partner.`,
    degreePeriod: (n: number, shown: string, dataset: string, from: string, to: string) =>
      `Von ${from} bis ${to} bekam dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : shown} Partner hinzu.`,
    reach: (n: number, shown: string) =>
      `Über Partner und deren Partner führen Verbindungen zu ${shown} weiteren ${one(n, 'Ort', 'Orten')}.`,
    reachNoFurther: 'Weitere Orte sind über diese Partner nicht zu erreichen.',
    undatedBeside: (n: number, shown: string) =>
      `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')} ohne bekanntes Gründungsjahr ${one(n, 'ist', 'sind')} nicht mitgezählt.`,
    restingHidden: 'Ausgesetzte und ruhende Partnerschaften sind ausgeblendet.',
    coverage: {
      all: 'Für diesen Ort wurden alle Partnerschaften gesammelt, die zu finden waren.',
      listed: (dataset: string) =>
        `Erfasst sind hier nur die Partnerschaften der Liste „${dataset}“; andere Partner dieses Ortes fehlen darin.`,
      partly: 'Für diesen Ort ist die Sammlung nicht vollständig; weitere Partner können fehlen.',
      boundary:
        'Dieser Ort steht hier nur als Partner anderer; seine eigenen Partnerschaften wurden nicht gesammelt.',
    },
    notShown: 'gerade nicht gezeigt',
    since,
    foundingUnknown: 'Gründung nicht bekannt',
    statusSince: (status: string, date: string) => `${status} ${since(date)}`,
    endedOn: (status: string, date: string) => `${status} ${atTime(date)}`,
    statusUnknown: 'Stand nicht bekannt',
    statusUndated: (status: string) => `${status}, Zeitpunkt nicht bekannt`,
    events: 'Ereignisse an diesem Ort',
    announced: 'angekündigt; ob es stattfand, ist nicht bekannt',
    projects: 'Gemeinsame Projekte',
    projectWith: (names: string) => `mit ${names}`,
    projectDisputed: 'umstritten: andere Quellen widersprechen dieser Angabe',
    /** Of events and projects. */
    more: (n: number, shown: string) => `und ${shown} ${one(n, 'weiteres', 'weitere')}`,
    sources: (n: number, shown: string) => `${shown} ${one(n, 'Quelle', 'Quellen')}`,
    pagesOf: (publisher: string, shown: string) => `${publisher} (${shown} Seiten)`,
    pageOf: (publisher: string, number: string) => `${publisher}, Seite ${number}`,
    language: (language: string) => `Dieser Text steht in der Quelle auf ${language}.`,

    statusToday: (status: string) => `Heute: ${status}`,
    statusIn: (year: string, status: string) => `Ende ${year}: ${status}`,
    notYet: 'noch nicht gegründet',
    unknownThen: 'nicht zu sagen, denn das Gründungsjahr ist nicht bekannt',
    agreementOf: (kind: string, date: string) => `${kind}, ${date}`,
    founded: 'Gegründet',
    foundedNowhere: 'Das Gründungsdatum nennt keine der Quellen.',
    parties: 'Eine gemeinsame Vereinbarung von',
    concludedBy: 'Zur Zeit der Gründung',
    concludedFor: (place: string, body: string) => `${place}: ${body}`,
    states: {
      FRG: 'Bundesrepublik Deutschland',
      GDR: 'Deutsche Demokratische Republik (DDR)',
      USSR: 'Sowjetunion',
      RSFSR: 'Russische Sowjetrepublik (RSFSR)',
      UK: 'Vereinigtes Königreich',
    },
    note: 'Anmerkung',
    disagree: 'Die Quellen nennen verschiedene Daten.',
    followed: (value: string) => `Übernommen: ${value}`,
    notFollowed: (value: string) => `Andere Angabe: ${value}`,
    noFoundingSource: 'Für dieses Datum ist keine Quelle genannt.',
    noSource: 'ohne genannte Quelle',
    confidence: {
      high: (n: number, publishers: string) =>
        n === 1
          ? `Warum: So steht es auf einer amtlichen Seite (${publishers}).`
          : `Warum: So steht es in diesen Quellen, mindestens eine ist amtlich: ${publishers}.`,
      medium: (n: number, publishers: string) =>
        `Warum: So steht es in ${one(n, 'dieser Quelle', 'diesen Quellen')}: ${publishers}.`,
      low: (n: number, publishers: string) =>
        n === 0
          ? 'Das Datum ist unsicher.'
          : `Das Datum ist unsicher. So steht es in ${one(n, 'dieser Quelle', 'diesen Quellen')}: ${publishers}.`,
    },
    furtherSources: 'Weitere Quellen:',
    disputedField: (field: string) => `Widersprüchliche Angaben: ${field}`,
    fields: {
      kind: 'Art',
      last_confirmed: 'letzte Bestätigung',
      population: 'Einwohner',
      concluded_by: 'wer sie schloss',
    },
    history: 'Stand',
    noChange: 'Von einer Änderung wird nicht berichtet.',
    superseded: (year: string) => `Seit ${year} gilt die spätere Vereinbarung.`,
    statusDisagrees: 'Über den Stand sagen die Quellen Verschiedenes:',
    notConfirmed: 'Keine Quelle bestätigt, dass diese Partnerschaft heute besteht.',
    lastConfirmed: (date: string) => `Zuletzt bestätigt: ${date}`,
    undated: 'Zeitpunkt nicht bekannt',
    reported: 'berichtet, ohne eigene Quelle',
    firstTitle: 'Welche Partnerschaft war die erste? Das ist umstritten',
    first: 'Verschiedene Quellen nennen verschiedene Partnerschaften die erste:',
    firstHere: 'diese Seite',
  },
  map: {
    label: 'Karte der Partnerschaften. Pfeiltasten verschieben sie, Plus und Minus ändern den Maßstab.',
    loading: 'Die Karte wird geladen\u00a0…',
    unavailable:
      'Die Karte lässt sich auf diesem Gerät nicht zeichnen, weil die Grafiktechnik WebGL 2 fehlt. Netz, Zeitleiste und Tabelle zeigen dieselben Partnerschaften.',
    failed:
      'Die Karte konnte nicht geladen werden. Netz, Zeitleiste und Tabelle zeigen dieselben Partnerschaften.',
    incomplete: 'Länder und Grenzen konnten nicht geladen werden. Orte und Partnerschaften sind vollständig.',
    interrupted: 'Die Grafik wurde unterbrochen. Die Karte wird neu gezeichnet, sobald das Gerät es erlaubt.',
    borders: 'Gezeigt sind die heutigen Grenzen.',
    data: 'Kartendaten',
    globe: 'Kugel',
    flat: 'Fläche',
    projection: 'Darstellung der Erde',
    zoomIn: 'Näher',
    zoomOut: 'Weiter weg',
  },
  search: {
    label: 'Ort oder Partnerschaft suchen',
    placeholder: 'Ort suchen',
    shortcut: 'Strg+K',
    results: 'Treffer',
    found: (n: number, shown: string) => `${shown} ${one(n, 'Treffer', 'Treffer')}`,
    failed: 'Die Suche konnte nicht geladen werden. Beim nächsten Buchstaben wird es noch einmal versucht.',
    none: 'Nichts gefunden. In diesem Datensatz gibt es keinen Ort dieses Namens.',
    formerly: (name: string, period: string) => `${name}, Name ${period}`,
    alsoCalled: (name: string) => `auch ${name}`,
    inLanguage: (name: string, language: string) => `${name} (${language})`,
    tie: (kind: string, date: string) => `${kind} ${since(date)}`,
    tieUndated: (kind: string) => `${kind}, Gründung nicht bekannt`,
  },
  table: {
    ties: 'Partnerschaften',
    places: 'Orte',
    which: 'Was die Tabelle zeigt',
    filter: 'Zeilen suchen',
    filterHint: 'Filtern',
    ofAll: (count: string, all: string) => `${count} von ${all}`,
    none: 'Keine Zeile passt. Leeren Sie die Suche oder wählen Sie eine andere Zeit.',
    a: 'Ort',
    b: 'Partner',
    kind: 'Art',
    founded: 'Gegründet',
    status: 'Stand heute',
    statusIn: (year: string) => `Stand Ende ${year}`,
    since: 'Seit',
    sources: 'Belegt',
    sourcesOf: {
      both: 'Jahr und Stand',
      founding: 'nur das Jahr',
      status: 'nur der Stand',
      none: 'ohne Quelle',
    },
    name: 'Name',
    country: 'Land',
    region: 'Region',
    partners: 'Partner',
    component: 'Im Teilnetz',
    componentWhy: 'So viele Orte hängen über die gezeigten Partnerschaften zusammen, dieser mitgezählt',
    unknown: 'nicht bekannt',
    sortBy: (column: string) => `Nach „${column}“ ordnen`,
  },
  counts: {
    places: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
    ties: (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
    inForce: (shown: string) => `${shown} bestehend`,
    unknownFounding: (shown: string) => `${shown} ohne bekanntes Gründungsjahr`,
    amongThemUnknownFounding: (shown: string) => `bei ${shown} ist das Gründungsjahr nicht bekannt`,
    suspended: (shown: string) => `davon ${shown} ausgesetzt`,
    perhapsEnded: (shown: string) => `${shown} vielleicht beendet`,
    founded: (shown: string) => `${shown} gegründet`,
  },
};

export type Messages = typeof de;
