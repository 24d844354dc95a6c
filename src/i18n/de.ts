// German: the reference. `Messages` is the type of this object; tsc names what another language lacks.

import { plural } from './plural';
import type { Words } from './sentence';

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
    themes: { auto: 'Farben: auto', light: 'Farben: hell', dark: 'Farben: dunkel' },
    arrangement: 'Ansicht',
    arrangements: { map: 'Karte', split: 'Beides', network: 'Netz' },
    divider: 'Trennlinie zwischen Karte und Netz',
    copyLink: 'Link kopieren',
    linkCopied: 'Der Link ist kopiert.',
    linkWithoutTable: 'Der Link ist kopiert, die geöffnete Tabelle enthält er nicht.',
    openTable: 'Tabelle öffnen …',
    tableStays: (name: string) =>
      `„${name}“ bleibt auf diesem Gerät und ist da, solange die Seite offen ist. Ein Link kann die Tabelle nicht enthalten.`,
    tableNotHere: 'Der Link nennt eine geöffnete Tabelle. Er enthält sie nicht; hier ist sie nicht offen.',
    linkNotCopied: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
    fit: 'Alles zeigen',
    fitSelection: 'Auswahl zeigen',
    panel: 'Angaben',
    panels: {
      overview: 'Überblick',
      filters: 'Filter',
      table: 'Tabelle',
      city: 'Stadt',
      regions: 'Regionen',
      ranking: 'Rangliste',
      clusters: 'Gruppen',
      statistics: 'Kennzahlen',
      compare: 'Vergleich',
      paths: 'Wege',
      data: 'Daten',
      help: 'Hilfe',
    },
    panelGroups: { look: 'Ansehen', analyse: 'Auswerten', know: 'Nachlesen' },
    allPanels: 'Alle Angaben',
    more: 'Mehr',
    print: 'Drucken',
    panelLoading: 'Wird geladen\u00a0…',
    panelFailed: 'Dieser Teil der Seite konnte nicht geladen werden.',
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
      'Netz der Partnerschaften. Pfeiltasten hinauf und hinab gehen durch die Partnerschaften eines Ortes, nach rechts zum Partner, nach links zurück; Bildtasten zu anderen Orten, die Eingabetaste öffnet. Mit der Umschalttaste verschieben Pfeile den Ausschnitt, Plus und Minus ändern die Größe. Dieselben Angaben stehen in der Tabelle.',
    loading: 'Das Netz wird geladen\u00a0…',
    arranging: (percent: string) => `Das Netz wird angeordnet: ${percent}`,
    unavailable:
      'Das Netz lässt sich auf diesem Gerät nicht zeichnen, weil die Grafiktechnik WebGL 2 fehlt. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
    failed:
      'Die Netzansicht konnte nicht geladen werden. Alles andere geht weiter; meistens hilft es, die Seite neu zu laden.',
    interrupted: 'Die Grafik wurde unterbrochen. Das Netz wird neu gezeichnet, sobald das Gerät es erlaubt.',
    plain: 'Ohne Grafikkarte gezeichnet: einfacher, aber vollständig.',
    notArranged:
      'Die Anordnung des Netzes konnte nicht berechnet werden. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
    layout: 'Anordnung',
    layouts: {
      forces: 'Kräfte',
      map: 'Karte',
      sides: 'Zwei Spalten',
      rings: 'Ringe',
      regions: 'Regionen',
    },
    layoutHints: {
      forces: 'Wer verbunden ist, steht nah beieinander',
      map: 'Jeder Ort, wo er liegt',
      sides: 'Die eine Seite links, die andere rechts',
      rings: 'Um den gewählten Ort: seine Partner, deren Partner und so fort',
      regions: 'Die Orte einer Region beieinander, die Regionen wie auf der Karte',
    },
    noPoints: 'Wie auf der Karte geht es nur mit Koordinaten. Dieser Datensatz nennt keine.',
    noSides:
      'Zwei Spalten gibt es nur für eine Liste zwischen zwei Ländern. Dieses Netz hat mehr als zwei Seiten.',
    /** Ties between a ring and its centre. */
    steps: (n: number, shown: string) => `${shown} ${one(n, 'Schritt', 'Schritte')}`,
    apart: (n: number, shown: string) => `Von hier nicht zu erreichen: ${shown} ${one(n, 'Ort', 'Orte')}`,
    noRings: 'Keine Partnerschaft zu zeigen, also auch keine Ringe.',
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
  /** Of places and ties: what filters, colours and sizes choose among. */
  attributes: {
    kind: 'Art',
    status: 'Stand',
    decade: 'Jahrzehnt der Gründung',
    country: 'Land',
    region: 'Region',
    placeKind: 'Art des Ortes',
    theme: 'Thema gemeinsamer Projekte',
    sourced: 'Beleg',
    coverage: 'Abdeckung',
    population: 'Einwohner',
    length: 'Entfernung (km)',
    foundedYear: 'Gründungsjahr',
    agreements: 'Zahl der Vereinbarungen',
  },
  /** Values of `coverage`. */
  coverage: {
    all: 'alle Partnerschaften gesammelt',
    listed: 'nur die dieser Liste gesammelt',
    boundary: 'nur als Partner anderer bekannt (Randort)',
  },
  decade: { of: (year: string) => `${year}er Jahre`, unknown: 'nicht bekannt' },
  themes: {
    youth: 'Jugend',
    civic: 'Bürgerschaft',
    digital: 'Digitales',
    culture: 'Kultur',
    education: 'Bildung',
    environment: 'Umwelt',
    urban: 'Stadtentwicklung',
    memory: 'Erinnerung',
    media: 'Medien',
    inclusion: 'Inklusion',
    language: 'Sprache',
    humanitarian: 'humanitäre Hilfe',
    economy: 'Wirtschaft',
    vocational: 'Berufsbildung',
    sport: 'Sport',
    health: 'Gesundheit',
    diversity: 'Vielfalt',
  },
  measures: {
    degree: 'Zahl der Partner',
    degreeCentrality: 'Anteil der möglichen Partner',
    weightedDegree: 'Zahl der Vereinbarungen',
    degreePartnership: 'Partner durch Partnerschaft',
    degreeFriendship: 'Partner durch Freundschaft',
    degreeContact: 'Partner durch Kontakt',
    degreeCooperation: 'Partner durch Zusammenarbeit',
    degreeProject: 'Partner durch Projekte',
    betweenness: 'Vermittlung',
    closeness: 'Nähe',
    harmonic: 'Harmonische Nähe',
    eigenvector: 'Eigenvektor-Zentralität',
    pagerank: 'PageRank',
    coreness: 'Kernzahl',
    clustering: 'Dichte unter den Partnern',
    squareClustering: 'Vierecke unter den Partnern',
    bipartiteDegree: 'Anteil der Gegenseite',
    bipartiteBetweenness: 'Vermittlung bei zwei Seiten',
    bipartiteCloseness: 'Nähe bei zwei Seiten',
    constraint: 'Gebundenheit (Burt)',
    participationCountries: 'Streuung über Länder',
    participationClusters: 'Streuung über Gruppen',
    articulation: 'Zerfall ohne den Ort',
    componentSize: 'Größe des Teilnetzes',
    tieBetweenness: 'Vermittlung der Verbindung',
    bridge: 'Brücke: abgetrennte Orte',
    component: 'Teilnetz',
    cluster: 'Gruppe',
  },
  /** Menus of measures and attributes. */
  measureGroups: {
    facts: 'Angaben',
    partners: 'Partner',
    position: 'Lage im Netz',
    cohesion: 'Zusammenhalt',
  },
  overview: {
    summary: (places: string, ties: string) => `Der Datensatz enthält ${ties} zwischen ${places} Orten.`,
    filteredOut: (n: number, shown: string) =>
      `${one(n, 'Eine Partnerschaft bleibt', `${shown} Partnerschaften bleiben`)} durch Filter außen vor; alle Zahlen folgen den Filtern.`,
    shownAll: 'Gezeigt werden alle Partnerschaften, auch solche ohne bekanntes Gründungsjahr.',
    shownYear: (year: string) => `Gezeigt wird das Netz am Ende des Jahres ${year}.`,
    shownPeriod: (from: string, to: string) => `Gezeigt werden die Gründungen von ${from} bis ${to}.`,
    none: 'Hier ist keine Partnerschaft zu zeigen.',
    findings: 'Was auffällt',
    /** Of all findings: the network, the moment and the coverage they stand on. */
    basis: {
      all: (readOn: string) => `Stand: ${readOn}`,
      year: (year: string) => `Ende ${year}`,
      period: (from: string, to: string, readOn: string) => `gegründet ${from}–${to}, Stand: ${readOn}`,
      ended: 'beendete mitgezählt',
      undated: (shown: string) => `ohne die ${shown}, deren Gründungsjahr nicht bekannt ist`,
      listed: 'nur Partnerschaften dieser Liste',
      mixed: 'nicht für jeden Ort vollständig',
      filtered: 'gefiltert',
    },
    mostPartners: 'Die meisten Partner',
    /** Beside the number of partners of a place. */
    incomplete: 'unvollständig erfasst',
    incompleteWhy: 'Nicht alle Partnerschaften dieses Ortes sind gesammelt; es können mehr sein.',
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
  findings: {
    oldest: <L>(
      f: {
        ties: readonly number[];
        /** The date of all of them, or its year where that decides. */
        since: string;
        /** Ties that may be older, as their date is less exact. */
        perhaps: readonly { tie: number; date: string }[];
        /** Ties that some source calls the first of all. */
        rivals: readonly number[];
        /** The sources name different dates. */
        contested: boolean;
      },
      w: Words<L>,
    ) =>
      w.say`Am längsten ${f.ties.length > 1 ? 'bestehen' : 'besteht'} ${w.list(f.ties.map(w.tie))}: ${since(w.date(f.since))}.${f.contested ? ' Über das Datum sind die Quellen uneins.' : ''}${
        f.perhaps.length > 0
          ? w.say` Vielleicht noch länger: ${w.list(f.perhaps.map(({ tie, date }) => w.say`${w.tie(tie)} (${w.date(date)}, Tag nicht bekannt)`))}.`
          : ''
      }${
        f.rivals.length > 0
          ? w.say` Welche Partnerschaft die erste war, ist umstritten; genannt ${f.rivals.length > 1 ? 'werden' : 'wird'} auch ${w.list(f.rivals.map(w.tie))}.`
          : ''
      }`,
    peak: <L>(f: { from: number; to: number; founded: number; of: number }, w: Words<L>) =>
      w.say`Die fünf Jahre mit den meisten Gründungen: ${f.from}–${f.to} mit ${w.n(f.founded)} von ${w.n(f.of)}, deren Jahr bekannt ist (${w.percent(f.founded / f.of)}).`,
    /** The first and the last year without a founding. */
    gap: <L>(f: { from: number; to: number }, w: Words<L>) =>
      w.say`${f.from === f.to ? f.from : `Von ${f.from} bis ${f.to}`} wurde keine der gezeigten gegründet, soweit das Jahr bekannt ist.`,
    resting: <L>(
      f: {
        suspended: number;
        dormant: number;
        inForce: number;
        unknown: number;
        /** The year of most suspensions; `undated`: of these, of unknown founding. */
        most: { year: number; count: number; undated: number } | null;
        sourced: number;
      },
      w: Words<L>,
    ) =>
      w.say`Von ${w.n(f.inForce)} bestehenden ${f.suspended + f.dormant === 1 ? 'ist' : 'sind'} ${w.list([
        ...(f.suspended > 0 ? [`${w.n(f.suspended)} ausgesetzt`] : []),
        ...(f.dormant > 0 ? [`${w.n(f.dormant)} ruhend`] : []),
      ])} (${w.percent((f.suspended + f.dormant) / f.inForce)}), davon ${w.n(f.sourced)} mit Quelle.${
        f.most
          ? ` Die meisten wurden ${f.most.year} ausgesetzt: ${w.n(f.most.count)}${f.most.undated > 0 ? `, davon ${w.n(f.most.undated)} ohne bekanntes Gründungsjahr` : ''}.`
          : ''
      }${f.unknown > 0 ? ` Bei ${w.n(f.unknown)} ist der Stand nicht bekannt.` : ''}${
        f.suspended > 0 ? ' Ausgesetzt heißt nicht beendet.' : ''
      }`,
    connected: <L>(f: { parts: number; largest: number; alike: number; of: number }, w: Words<L>) =>
      f.parts === 1
        ? w.say`Das gezeigte Netz hängt ganz zusammen: ${w.n(f.of)} Orte.`
        : w.say`Das gezeigte Netz zerfällt in ${w.n(f.parts)} Teilnetze; ${f.alike > 1 ? `die ${w.n(f.alike)} größten umfassen je` : 'das größte umfasst'} ${w.n(f.largest)} von ${w.n(f.of)} verbundenen Orten (${w.percent(f.largest / f.of)}).`,
    mostPartners: <L>(
      f: { places: readonly number[]; partners: number; known: string; among: number; ties: number },
      w: Words<L>,
    ) =>
      w.say`Die meisten Partner${
        f.known === 'all'
          ? ` unter den ${w.n(f.among)} Orten, für die alle Partnerschaften gesammelt wurden,`
          : ''
      } ${f.places.length > 1 ? 'haben' : 'hat'} hier ${w.list(f.places.map(w.place))}: ${f.places.length > 1 ? 'je ' : ''}${w.n(f.partners)} (${w.percent(f.partners / f.ties)} der gezeigten Partnerschaften).`,
    single: <L>(f: { places: number; known: string; among: number }, w: Words<L>) =>
      w.say`Genau einen Partner ${one(f.places, 'hat', 'haben')} hier ${w.n(f.places)} von ${w.n(f.among)} Orten${
        f.known === 'all' ? ', für die alle Partnerschaften gesammelt wurden' : ''
      }.`,
    triangles: <L>(
      f: { triangles: number; most: { place: number; triangles: number } | null },
      w: Words<L>,
    ) =>
      w.say`Mindestens ${w.n(f.triangles)}-mal sind drei Orte alle miteinander verbunden${
        f.most ? w.say`; ${w.n(f.most.triangles)}-mal ist ${w.place(f.most.place)} dabei` : ''
      }.`,
    distances: <L>(f: { median: number; longest: number; tie: number }, w: Words<L>) =>
      w.say`Die Hälfte der Partner liegt mehr als ${w.n(f.median)}\u00a0km Luftlinie auseinander, am weitesten ${w.tie(f.tie)}: ${w.n(f.longest)}\u00a0km.`,
    regions: <L>(
      f: { most: readonly { country: string; region: string; ties: number }[]; of: number },
      w: Words<L>,
    ) =>
      w.say`${f.most.length > 1 ? 'Regionen' : 'Region'} mit den meisten der ${w.n(f.of)} Partnerschaften: ${w.list(
        f.most.map(
          ({ country, region, ties }) => `${w.region(region)} (${w.country(country)}, ${w.n(ties)})`,
        ),
      )}.`,
    countries: <L>(
      f: { countries: number; pair: readonly string[]; ties: number; of: number },
      w: Words<L>,
    ) =>
      w.say`Die Orte liegen in ${w.n(f.countries)} Ländern; am häufigsten ist ${f.pair.map(w.country).join('–')}: ${w.n(f.ties)} von ${w.n(f.of)} (${w.percent(f.ties / f.of)}). Das hängt auch davon ab, welche Listen hier zusammenkommen.`,
    kinds: <L>(
      f: { others: number; of: number; kinds: readonly (readonly [string, number])[] },
      w: Words<L>,
    ) =>
      w.say`${w.n(f.others)} von ${w.n(f.of)} ${one(f.others, 'ist', 'sind')} von anderer Art als „Partnerschaft“: ${w.list(f.kinds.map(([kind, n]) => `${w.kind(kind)} (${w.n(n)})`))}.`,
    undated: <L>(f: { undated: number; of: number }, w: Words<L>) =>
      w.say`Bei ${w.n(f.undated)} von ${w.n(f.of)} (${w.percent(f.undated / f.of)}) nennt keine Quelle das Gründungsjahr; sie fehlen, sobald ein Jahr gezeigt wird.`,
    anniversaries: <L>(
      f: {
        year: number;
        ties: number;
        resting: number;
        age: number;
        ofAge: number;
        /** Those of that age; empty where they are too many to name. */
        oldest: readonly number[];
      },
      w: Words<L>,
    ) =>
      w.say`${f.year} ${one(f.ties, 'hat', 'haben')} ${w.n(f.ties)} heute bestehende mit bekanntem Jahr ein rundes Jubiläum${
        f.resting > 0 ? `, davon ${w.n(f.resting)} ausgesetzt oder ruhend` : ''
      }. ${f.age} Jahre: ${f.oldest.length > 0 ? w.list(f.oldest.map(w.tie)) : w.n(f.ofAge)}.`,
    partial: <L>(f: { boundary: number; listed: number; of: number }, w: Words<L>) =>
      w.say`${w.n(f.boundary)} von ${w.n(f.of)} verbundenen Orten kommen nur als Partner anderer vor; wie viele Partner sie wirklich haben, ist hier nicht zu sehen.${
        f.listed > 0 ? ` Von ${w.n(f.listed)} weiteren sind nicht alle Partnerschaften erfasst.` : ''
      }`,
  },
  regions: {
    level: 'Karte und Netz zeigen',
    levels: { place: 'Orte', region: 'Regionen', country: 'Länder' },
    inner: (shown: string) => `davon ${shown} innerhalb`,
    mostFrequent: (pairs: string, each: string, several: boolean, n: number, shown: string) =>
      `Am häufigsten: ${pairs} mit ${several ? 'je ' : ''}${each} von ${one(n, 'einer', shown)} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
    onlyPair: (pair: string, n: number, shown: string) =>
      `${one(n, 'Die einzige Partnerschaft', `Alle ${shown} Partnerschaften`)}: ${pair}`,
    even: (pairs: string, each: string) =>
      `Kein Paar ragt heraus: ${pairs} Paare haben gleich viele Partnerschaften, je ${each}`,
    total: (list: string) => `Insgesamt die meisten: ${list}.`,
    /** Of each side the group with most ties. */
    totalOfSides: (list: string) => `Auf ihrer Seite die meisten: ${list}.`,
    within: 'Zufall und Verhältnis gelten nur innerhalb dieser Liste',
    withoutRegion: (country: string) => `${country}, ohne Region`,
    matrix: 'Wer mit wem',
    caption: 'Im Feld steht die Zahl der Partnerschaften.',
    shade: 'Färbung',
    shades: { lift: 'Abweichung vom Zufall', count: 'Anzahl' },
    order: 'Reihenfolge',
    orders: { size: 'nach Größe', name: 'alphabetisch' },
    large: 'Groß zeigen',
    close: 'Schließen',
    wide: 'Die Matrix ist breiter als das Fenster: Nach rechts geht es weiter.',
    showAll: (shown: string) => `Alle ${shown} zeigen`,
    showLargest: (shown: string) => `Die ${shown} größten zeigen`,
    showFewer: 'Weniger zeigen',
    cut: (shown: string, all: string) => `Gezeigt: die ${shown} größten von ${all}.`,
    click:
      'Ein Klick auf ein Feld zeigt überall nur die Partnerschaften dieses Paares, ein zweiter wieder alle.',
    chosen: (pair: string, ties: string) => `Überall gezeigt: nur ${pair} (${ties}).`,
    chosenInner: 'Auch die innerhalb der beiden sind dabei.',
    compared: 'Matrix, Liste und Bilanz hier vergleichen weiter alle.',
    all: 'Wieder alle zeigen',
    only: 'Nur diese zeigen',
    times: (times: string) => `${times}-mal so viele wie zu erwarten`,
    range: (from: string, to: string) => `Spanne ${from} bis ${to}`,
    judgements: {
      more: 'mehr als zu erwarten',
      fewer: 'weniger als zu erwarten',
      within: 'im Rahmen des Zufalls',
      tooFew: 'zu wenige für ein Urteil',
    },
    pairs: 'Die Paare als Liste',
    columns: { pair: 'Paar', ties: 'Anzahl', expected: 'erwartet', lift: 'Verhältnis' },
    liftNote: <L>(expected: L, lift: L) => [
      'Die ',
      expected,
      ' ergibt sich, wenn jeder Ort so viele Partnerschaften behält, wie er hat, und der Zufall die Partner wählt. Das ',
      lift,
      ' steht nur da, wo mindestens drei gezählt oder erwartet werden: Sonst würde eine einzige mehr das Bild umkehren. Die Spanne in Klammern umfasst 95\u00a0%; von vielen Paaren liegen einige auch zufällig außerhalb.',
    ],
    expectedTerm: 'erwartete Zahl',
    liftTerm: 'Verhältnis zum Zufall',
    balance: 'Bilanz',
    side: 'Seite',
    balanceColumns: {
      name: 'Name',
      ties: 'Partner\u00adschaften',
      share: 'Anteil',
      inner: 'inner\u00adhalb',
      places: 'Orte',
      untied: 'Orte ohne gezeigte',
      partners: 'verbunden mit',
      strongest: 'am häufigsten mit',
      concentration: 'Konzen\u00adtration',
    },
    /** Instead of a strongest partner. */
    noStrongest: (shown: string) => `mit mehreren gleich oft (je ${shown})`,
    balanceNote:
      'Anteil: an allen gezeigten Partnerschaften. Konzentration: wie wahrscheinlich zwei herausgegriffene Partnerschaften zum selben Gegenüber führen; genannt ab drei.',
    back: 'Übersicht aller',
    partnersOf: 'Verbunden mit',
    placesOf: 'Orte',
    placesHint: 'Wer einen Ort wählt, sieht wieder Orte statt Regionen.',
    innerOf: 'Innerhalb',
    tiesOf: 'Die Partnerschaften',
    innerNote: (n: number, shown: string) =>
      `${shown} ${one(n, 'Partnerschaft verbindet', 'Partnerschaften verbinden')} zwei Orte innerhalb; auf Karte und Netz ${one(n, 'ist sie', 'sind sie')} in dieser Ansicht nicht gezeichnet.`,
    noTies: 'Zu dieser Zeit und mit diesen Filtern ist hier keine Partnerschaft zu zeigen.',
  },
  data: {
    title: 'Der Datensatz',
    coverage: 'Abdeckung',
    limits: 'Was fehlt',
    readOn: (date: string) => `Quellen gelesen am ${date}`,
    version: (version: string) => `Fassung\u00a0${version}`,
    licence: 'Lizenz',
    rows: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
    problems: 'Fehler in den Tabellen',
    noProblems: 'In den Tabellen wurde kein Fehler gefunden.',
    problemsIntro:
      'Diese Zeilen fehlen oder sind nur mit Vorbehalt übernommen; alle anderen sind da. Ist die Datei verbessert, laden Sie die Seite neu.',
    where: (table: string, row: string, column: string) =>
      `${table}${row === '' ? '' : `, Zeile ${row}`}${column === '' ? '' : `, Spalte ${column}`}`,
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
    named: 'Mit Namen in allen Sprachen der Seite',
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
    'no-rows': 'Die Tabelle enthält keine Zeilen.',
    'missing-column': 'Die Spalte fehlt. Bitte die Kopfzeile ergänzen.',
    'unknown-column': 'Diese Spalte ist nicht vorgesehen und wurde übergangen.',
    'wrong-number-of-fields':
      'Die Zeile hat mehr oder weniger Felder als die Kopfzeile. Oft fehlt ein Anführungszeichen.',
    'unlike-first-line':
      'Die Zeile hat mehr oder weniger Felder als die erste Zeile der Tabelle. Oft fehlt ein Anführungszeichen.',
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
    'unknown-country': 'Dieses Land ist nicht bekannt; der Ort steht ohne Land.',
  },
  filters: {
    hint: 'Die Filter gelten für alle Ansichten und stehen im Link. Wo nichts angekreuzt ist, wird alles gezeigt.',
    of: (all: number, part: string, shown: string) =>
      `${part} von ${shown} ${one(all, 'Partnerschaft', 'Partnerschaften')}`,
    endOf: (year: string) => `Ende ${year}`,
    reset: 'Zurücksetzen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    toTable: 'Als Tabelle zeigen',
    all: 'alle',
    allOf: (attribute: string) => `${attribute}: alle`,
    showAll: (shown: string) => `alle ${shown} zeigen`,
    showFewer: 'weniger zeigen',
    find: 'Suchen',
    findIn: (attribute: string) => `In „${attribute}“ suchen`,
    notFound: 'Nichts gefunden.',
    founding: 'Gründungszeit',
    founded: 'Gegründet',
    from: 'von',
    to: 'bis',
    apply: 'Anwenden',
    allYears: 'Alle Jahre',
    years: (first: string, last: string) => `Bekannt sind Gründungen von ${first} bis ${last}.`,
    yearsWrong: (first: string, last: string) =>
      `Bitte Jahre von ${first} bis ${last} eingeben, das frühere zuerst.`,
    ends: 'Wie viele der beiden Orte passen müssen',
    endsOf: { one: 'ein Ort', both: 'beide Orte' },
    endsWhy: {
      one: 'Mindestens einer der beiden Orte passt. Was hier zu Orten gewählt ist, gilt für denselben Ort.',
      both: 'Beide Orte passen zu allem, was hier zu Orten gewählt ist.',
    },
    coverageWhy:
      'Nicht für jeden Ort wurden alle Partnerschaften gesammelt. Randorte kommen nur als Partner anderer vor. Hier müssen immer beide Orte passen.',
    leaveOutBoundary: 'Randorte weglassen',
    bar: 'Gesetzte Filter',
    asOf: (attribute: string, year: string) => `${attribute} Ende ${year}`,
    foundedIn: (year: string) => `Gründungen von ${year}`,
    chip: (attribute: string, values: string) => `${attribute}: ${values}`,
    chipBoth: (values: string) => `${values} (beide Orte)`,
    open: (chip: string) => `${chip} – ändern`,
    remove: (chip: string) => `${chip} – entfernen`,
    resetAll: 'alle zurücksetzen',
    none: 'Keine Partnerschaft passt zu allen Filtern zugleich. Nehmen Sie einen Filter weg.',
    noneNow: (n: number, shown: string) =>
      `Zur gewählten Zeit passt keine Partnerschaft zu den Filtern, insgesamt ${one(n, 'ist es eine', `sind es ${shown}`)}.`,
  },
  legend: {
    /** Suspended and dormant ones together. */
    resting: 'ausgesetzt, ruhend',
    /** Short names where the legend has no room for the long ones. */
    kinds: { project: 'Projekt' },
    /** Of several values at once, of the rarer ones, of none that is known. */
    several: 'mehrere',
    others: 'andere',
    unknown: 'nicht bekannt',
    /** Of a measure that a place or tie has not. */
    undefined: 'nicht bestimmt',
    /** A cluster by its number and its best connected places. */
    cluster: (number: string, places: string) => `Gruppe ${number} (um ${places})`,
    /** Short: "1990er". */
    decade: (year: string) => `${year}er`,
    hide: (name: string) => `Ein Klick blendet aus: ${name}`,
    show: (name: string) => `Ausgeblendet. Ein Klick zeigt wieder: ${name}`,
    showAll: 'Nur das wird gezeigt. Ein Klick zeigt wieder alles.',
    /** Of the button on a phone. */
    open: 'Legende',
    look: 'Darstellung',
    size: 'Größe der Orte',
    colour: 'Farbe der Orte',
    tieColour: 'Farbe der Linien',
    tieWidth: 'Breite der Linien',
    even: 'alle gleich',
    statuses: 'Linien nach Stand',
    sides: 'Seiten',
    groupSize: { region: 'Partnerschaften je Region', country: 'Partnerschaften je Land' },
    groupWidth: { region: 'zwischen zwei Regionen', country: 'zwischen zwei Ländern' },
  },
  timeline: {
    datedInForce: (shown: string) => `${shown} bestehend mit bekanntem Jahr`,
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
    noneShown: 'Keine Gründung passt zu den Filtern',
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
      `Im Datensatz „${dataset}“ hat dieser Ort ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner.`,
    degreeYear: (n: number, shown: string, dataset: string, year: string) =>
      `Ende ${year} hatte dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner.`,
    degreePeriod: (n: number, shown: string, dataset: string, from: string, to: string) =>
      `Von ${from} bis ${to} bekam dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner hinzu.`,
    reach: (n: number, shown: string) =>
      `Über Partner und deren Partner führen Verbindungen zu ${shown} weiteren ${one(n, 'Ort', 'Orten')}.`,
    reachNoFurther: (n: number) =>
      `Weitere Orte sind über ${one(n, 'diesen', 'diese')} Partner nicht zu erreichen.`,
    undatedBeside: (n: number, shown: string) =>
      `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')} ohne bekanntes Gründungsjahr ${one(n, 'ist', 'sind')} nicht mitgezählt.`,
    filtered: 'Gezählt ist hier nur, was die gesetzten Filter durchlassen.',
    coverage: {
      all: 'Für diesen Ort wurden alle Partnerschaften gesammelt, die zu finden waren.',
      listed: (dataset: string) =>
        `Erfasst sind hier nur die Partnerschaften der Liste „${dataset}“; andere Partner dieses Ortes fehlen darin.`,
      partly: 'Für diesen Ort ist die Sammlung nicht vollständig; weitere Partner können fehlen.',
      boundary:
        'Dieser Ort steht hier nur als Partner anderer; seine eigenen Partnerschaften wurden nicht gesammelt.',
    },
    standing: 'Stellung im gezeigten Netz',
    rank: (rank: string, among: string) => `Rang ${rank} von ${among}`,
    sharedRank: (from: string, to: string, among: string) => `Rang ${from} bis ${to} von ${among}`,
    rankedAmong: (n: string, boundary: boolean) =>
      `Ränge unter den ${n} gezeigten Orten${boundary ? ', die nicht nur als Partner anderer vorkommen' : ''}.`,
    withoutIt: (parts: string) => `Ohne diesen Ort zerfiele sein Teilnetz in ${parts} Teile.`,
    toRanking: 'Alle Orte in der Rangliste',
    toPath: 'Der kürzeste Weg zwischen beiden',
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
    plain: 'Ohne Grafikkarte gezeichnet: einfacher, aber vollständig.',
    borders: 'Gezeigt sind die heutigen Grenzen.',
    data: 'Kartendaten',
    globe: 'Kugel',
    flat: 'Fläche',
    projection: 'Darstellung der Erde',
    zoomIn: 'Näher',
    zoomOut: 'Weiter weg',
  },
  /** Said while the network is walked by keys. */
  walk: {
    ties: (n: number, shown: string) => `${shown} ${one(n, 'Partner', 'Partner')}`,
    ofTies: (at: string, of: string) => `${at} von ${of}`,
    edge: 'Hier geht es nicht weiter.',
    opened: (name: string) => `Seite von ${name} geöffnet.`,
  },
  search: {
    label: 'Ort, Partnerschaft oder Befehl suchen',
    placeholder: 'Ort oder Befehl suchen',
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
    goToYear: (year: string) => `Netz am Ende von ${year} zeigen`,
    goToFoundings: (year: string) => `Gründungen von ${year} zeigen`,
    goToPeriod: (from: string, to: string) => `Gründungen von ${from} bis ${to} zeigen`,
    command: {
      time: 'Zeit',
      panel: 'Angaben öffnen',
      resetFilters: 'Filter zurücksetzen',
      path: 'Weg zwischen zwei Orten',
    },
  },
  table: {
    ties: 'Partnerschaften',
    places: 'Orte',
    years: 'Jahre',
    pairs: 'Paare',
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
    inner: 'Innerhalb',
    /** Of the table of years. */
    year: 'Jahr',
    yearUnknown: 'ohne Jahr',
    yearColumns: {
      founded: 'Gegründet',
      inForce: 'Bestehend',
      changes: 'Ausgesetzt, ruhend, beendet',
      events: 'Ereignisse',
    },
    inForceWhy: 'Am Ende des Jahres bestehend, ausgesetzte und ruhende mitgezählt',
    showYear: (year: string) => `Das Netz am Ende von ${year} zeigen`,
    rowCount: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
    pairCount: (n: number, shown: string) => `${shown} ${one(n, 'Paar', 'Paare')}`,
    groupCount: {
      region: (n: number, shown: string) => `${shown} ${one(n, 'Region', 'Regionen')}`,
      country: (n: number, shown: string) => `${shown} ${one(n, 'Land', 'Länder')}`,
    },
    unknown: 'nicht bekannt',
    sortBy: (column: string) => `Nach „${column}“ ordnen`,
  },
  /** The help's own texts are fetched apart: `help/`. */
  help: {
    open: 'Hilfe öffnen',
    howSure: 'Wie sicher ist das?',
    hint: {
      label: 'Hinweis zum ersten Besuch',
      see: 'Jeder Punkt ist ein Ort, jede Linie eine Partnerschaft.',
      act: 'Wählen Sie einen Punkt, oder ziehen Sie das Jahr auf der Zeitleiste.',
      more: 'Mehr steht in der Hilfe (?).',
      close: 'Hinweis schließen',
    },
  },
  counts: {
    places: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
    ties: (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
    inForce: (shown: string) => `${shown} bestehend`,
    unknownFounding: (shown: string) => `${shown} ohne bekanntes Gründungsjahr`,
    besideUnknownFounding: (shown: string) => `dazu ${shown} ohne bekanntes Gründungsjahr`,
    amongThemUnknownFounding: (shown: string) => `bei ${shown} ist das Gründungsjahr nicht bekannt`,
    suspended: (shown: string) => `davon ${shown} ausgesetzt`,
    perhapsEnded: (shown: string) => `${shown} vielleicht beendet`,
    founded: (shown: string) => `${shown} gegründet`,
  },
};

export type Messages = typeof de;
