// The glossary in German: the reference. `Glossary` is the type of this object; tsc names what another language lacks.
// Words of kinds, statuses, kinds of place, events and measures stand in the page's own texts.

import { computed, measured, named, plain } from '../entry';
import { works } from '../works';

const ofKind = (text: string) => ({
  text,
  formula: 'k′(i) = Zahl der Orte j mit einer gezeigten Verbindung i–j dieser Art',
  range: '0 bis k(i)',
  source: works.freeman1978,
});

export const glossary = {
  basics: named({
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
  }),
  kinds: plain({
    partnership: {
      text: 'Eine förmliche Verbindung, zeitlich und sachlich nicht begrenzt, auf der Grundlage eines Vertrags oder einer Urkunde.',
    },
    friendship: {
      text: 'Eine vereinbarte Verbindung, die befristet ist oder bestimmte Vorhaben nennt; oft der Schritt vor einer Partnerschaft.',
    },
    cooperation: {
      text: 'Eine Vereinbarung über Zusammenarbeit, die sich selbst nicht Partnerschaft nennt, häufig zwischen Ländern, Regionen und Kreisen.',
    },
    contact: { text: 'Eine Verbindung ohne förmliche Vereinbarung.' },
    project: {
      text: 'Ein Vorhaben, das nach Zeit und Thema begrenzt ist und auf einer Vereinbarung beruht.',
    },
    sponsorship: {
      text: 'Eine Patenschaft, etwa deutscher Städte für Vertriebene aus einem Ort nach dem Krieg. Sie ist keine Partnerschaft und gehört zu keinem Netz.',
    },
  }),
  status: plain({
    active: {
      text: 'Gegründet und weder ausgesetzt, ruhend noch beendet. Für heute heißt das: Eine Quelle bestätigt, dass die Partnerschaft lebt.',
    },
    suspended: {
      text: 'Eine Seite hat beschlossen oder öffentlich erklärt, die Partnerschaft vorerst nicht weiterzuführen; gekündigt ist sie nicht. Sie gilt weiter als bestehend, wird gestrichelt gezeichnet und lässt sich ausblenden. Seit wann, warum und wer das sagt, steht auf ihrer Seite unter „Stand“.',
    },
    dormant: {
      text: 'Es gibt keine Kontakte mehr, ohne dass jemand das beschlossen hätte, etwa weil der Verein sich aufgelöst hat. Sie gilt weiter als bestehend und wird gestrichelt gezeichnet.',
    },
    ended: {
      text: 'Eine Seite hat die Partnerschaft gekündigt, oder einen der Orte gibt es nicht mehr. Vom Jahr des Endes an zählt sie nicht mehr.',
    },
    unknown: {
      text: 'Keine Quelle bestätigt, dass die Partnerschaft heute lebt, und keine meldet eine Änderung. Sie zählt als bestehend und wird blass gezeichnet.',
    },
    perhapsEnded: {
      text: 'Das Ende ist berichtet, aber ohne Datum. In den Jahren zwischen der letzten Bestätigung und heute kann sie noch bestanden haben oder nicht; sie wird getrennt gezählt.',
    },
    absent: { text: 'In diesem Jahr noch nicht gegründet, oder das Gründungsjahr ist nicht bekannt.' },
  }),
  coverage: named({
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
  }),
  evidence: named({
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
  }),
  placeKinds: plain({
    city: { text: 'Eine Stadt oder Gemeinde mit eigener Verwaltung.' },
    borough: {
      text: 'Ein Teil einer großen Stadt, der eigene Partnerschaften schließt, etwa ein Berliner Bezirk oder ein Rajon von Sankt Petersburg.',
    },
    district: { text: 'Ein Landkreis, eine Grafschaft oder ein russischer Rajon.' },
    region: {
      text: 'Die oberste Gliederung eines Staates: ein deutsches Land, eine Oblast, eine Republik. Sie kann selbst Partner sein; sonst sagt sie, wo ein Ort liegt (nach ISO 3166-2).',
    },
  }),
  events: plain({
    conference: { text: 'Ein Treffen der Partnerstädte beider Länder, meist alle zwei Jahre.' },
    youth_forum: { text: 'Ein Treffen junger Leute aus Partnerstädten.' },
    theme_year: { text: 'Ein Jahr, das zwei Staaten gemeinsam einem Thema widmen.' },
    workshop: { text: 'Eine kleinere Tagung oder eine einzelne Veranstaltung.' },
    milestone: {
      text: 'Ein Datum, das viele Partnerschaften betrifft, etwa ein Staatsvertrag oder eine Umfrage unter Städten.',
    },
  }),
  time: named({
    all: {
      term: 'alle',
      text: 'Gezeigt werden alle Partnerschaften des Datensatzes mit ihrem heutigen Stand, auch beendete und solche ohne bekanntes Gründungsjahr.',
    },
    year: {
      term: 'am Jahresende bestehend',
      text: 'Das Netz am 31. Dezember des gewählten Jahres. Partnerschaften ohne bekanntes Gründungsjahr stehen in keinem Jahr; ihre Zahl steht daneben.',
    },
    period: {
      term: 'im Zeitraum gegründet',
      text: 'Alle Partnerschaften, die vom ersten bis zum letzten Jahr des Zeitraums gegründet wurden, ob sie noch bestehen oder nicht.',
    },
  }),
  attributes: named({
    decade: {
      term: 'Jahrzehnt der Gründung',
      text: 'Die zehn Jahre, in denen die erste Vereinbarung geschlossen wurde.',
    },
    foundedYear: {
      term: 'Gründungsjahr',
      text: 'Das Jahr der ersten Vereinbarung eines Paars, deren Datum bekannt ist.',
    },
    agreements: {
      term: 'Zahl der Vereinbarungen',
      text: 'Wie viele Vereinbarungen ein Paar geschlossen hat.',
    },
    length: {
      term: 'Entfernung',
      text: 'Der kürzeste Weg zwischen den beiden Orten über die Erdkugel, in Kilometern. Bei Kreisen und Regionen zählt ein Punkt in ihrem Inneren.',
    },
    population: { term: 'Einwohner', text: 'Die Einwohnerzahl mit dem Jahr, für das die Quelle sie nennt.' },
    country: { term: 'Staat', text: 'Der heutige Staat (ISO 3166-1), nicht der zur Zeit der Gründung.' },
    theme: {
      term: 'Thema',
      text: 'Wovon die gemeinsamen Projekte zweier Partner handeln, etwa Jugend, Kultur oder Umwelt. Umstrittene Projekte zählen nicht.',
    },
    sourced: {
      term: 'mit Quelle',
      text: 'Ob für Gründungsjahr und heutigen Stand einer Partnerschaft je eine Quelle genannt ist.',
    },
  }),
  names: named({
    transcribed: {
      term: 'Umschrift',
      text: 'Der Name wurde nach festen Regeln aus der anderen Schrift übertragen, weil keine Quelle ihn in dieser Sprache nennt.',
    },
    historic: {
      term: 'früherer Name',
      text: 'Ein Name, den der Ort früher trug, mit seinen Jahren. Zeigt die Seite ein Jahr, so trägt der Ort seinen Namen von damals, etwa Leningrad.',
    },
    otherLanguage: {
      term: 'Sprachkürzel',
      text: 'Ein Kürzel wie „en“ neben einem Text heißt: Er steht in dieser Sprache, weil es ihn in der gewählten noch nicht gibt.',
    },
  }),
  measures: measured({
    degree: {
      text: 'Mit wie vielen Orten ein Ort verbunden ist. Hier zählen die gezeigten Partnerschaften; mehrere Vereinbarungen mit demselben Partner zählen einmal. Wo nur eine Liste gesammelt wurde, zählen nur die Partner dieser Liste.',
      formula: 'k(i) = Zahl der Orte j mit einer gezeigten Verbindung i–j',
      range: '0 bis n − 1; n ist die Zahl der Orte',
      source: works.freeman1978,
    },
    degreeCentrality: {
      text: 'Welcher Anteil aller anderen Orte Partner dieses Ortes ist. So lassen sich Netze verschiedener Größe vergleichen; in der Liste eines Länderpaars ist der Wert stets klein, weil Partner nur auf der anderen Seite liegen.',
      formula: 'C(i) = k(i) / (n − 1)',
      range: '0 bis 1',
      source: works.freeman1978,
    },
    weightedDegree: {
      text: 'Wie viele Vereinbarungen ein Ort mit allen seinen Partnern zusammen hat. Das Gewicht einer Verbindung ist hier allein die Zahl ihrer Vereinbarungen; wie lebhaft sie ist, sagt es nicht.',
      formula:
        's(i) = Summe der w(i, j) über alle Partner j; w: Zahl der Vereinbarungen des Paars, in einem Jahr der bis zu seinem Ende geschlossenen',
      range: '0 und mehr, mindestens k(i)',
      source: works.barrat2004,
    },
    degreePartnership: ofKind(
      'Mit wie vielen Orten eine Verbindung der Art Partnerschaft besteht; die anderen Arten zählen nicht mit. Hat ein Paar mehrere Vereinbarungen, bestimmt die zuletzt geschlossene die Art.',
    ),
    degreeFriendship: ofKind(
      'Mit wie vielen Orten eine Verbindung der Art Freundschaft besteht; die anderen Arten zählen nicht mit. Wer wenige hat, kann viele Partnerschaften haben.',
    ),
    degreeContact: ofKind(
      'Mit wie vielen Orten eine Verbindung der Art Kontakt besteht; die anderen Arten zählen nicht mit. Kontakte haben keine förmliche Vereinbarung.',
    ),
    degreeCooperation: ofKind(
      'Mit wie vielen Orten eine Verbindung der Art Zusammenarbeit besteht; die anderen Arten zählen nicht mit. Es sind vor allem Länder, Regionen und Kreise.',
    ),
    degreeProject: ofKind(
      'Mit wie vielen Orten eine Projektpartnerschaft besteht; die anderen Arten zählen nicht mit. Gezählt werden Partner, nicht Projekte.',
    ),
    betweenness: {
      text: 'Zwischen wie vielen Paaren anderer Orte dieser Ort auf dem kürzesten Weg liegt; gibt es mehrere gleich kurze Wege, zählt das Paar anteilig. Dass der Ort wirklich vermittelt, sagt es nicht. Randorte haben wenig, weil ihre anderen Partner nicht gesammelt wurden; wer viele Randorte zu Partnern hat, hat darum viel.',
      formula:
        'b(i) = Summe über alle Paare s, t ohne i: kürzeste Wege von s nach t über i / alle kürzesten Wege von s nach t',
      range: '0 bis (n − 1)(n − 2) / 2 Paare',
      source: works.freeman1977,
    },
    closeness: {
      text: 'Wie wenige Schritte es im Mittel zu den anderen Orten sind; ein Schritt ist eine Partnerschaft, gleich wie weit. Weil nicht jeder Ort jeden erreicht, wird nach Wasserman und Faust mit dem Anteil der erreichbaren Orte malgenommen. Wo Verbindungen nicht gesammelt wurden, sehen Wege länger aus, als sie sind.',
      formula:
        'C(i) = (r − 1) / (n − 1) · (r − 1) / Summe der d(i, j); r: Zahl der erreichbaren Orte, i mitgezählt, d: Schritte',
      range: '0 (kein Partner) bis 1 (Partner von allen)',
      source: works.wasserman1994,
    },
    harmonic: {
      text: 'Wie nah die anderen Orte im Mittel sind: Ein Partner zählt 1, ein Ort in zwei Schritten ein halb, in drei ein Drittel, ein unerreichbarer 0. So lassen sich auch Orte in getrennten Teilnetzen vergleichen.',
      formula: 'H(i) = Summe der 1 / d(i, j) über alle anderen Orte j / (n − 1); d: Schritte',
      range: '0 (kein Partner) bis 1 (Partner von allen)',
      source: works.marchiori2000,
    },
    eigenvector: {
      text: 'Wie viele gut verbundene Partner ein Ort hat: Sein Wert ist die Summe der Werte seiner Partner, mal einem festen Faktor. Bestimmt ist er nur im größten Teilnetz. Oft liegt fast alles bei wenigen eng verbundenen Orten, und alle anderen haben beinahe 0.',
      formula: 'x(i) = Summe der x(j) über alle Partner j / λ; λ: größter Eigenwert, der größte Wert ist 1',
      range: '0 bis 1; außerhalb des größten Teilnetzes nicht bestimmt',
      source: works.bonacich1972,
    },
    pagerank: {
      text: 'Wie oft man an einen Ort käme, wenn man immer weiter zu einem zufälligen Partner ginge und in 15 von 100 Fällen an einem beliebigen Ort neu begänne. Verbindungen haben hier keine Richtung; der Wert folgt darum weitgehend der Zahl der Partner.',
      formula:
        'p(i) = 0,15 / n + 0,85 · Summe der p(j) / k(j) über alle Partner j; was auf Orte ohne Partner entfällt, verteilt sich auf alle',
      range: '0,15 / n bis 1; alle zusammen 1',
      source: works.brin1998,
    },
    coreness: {
      text: 'Die größte Zahl k, mit der der Ort zu einem Ausschnitt des Netzes gehört, in dem jeder mindestens k Partner hat. 1 heißt: Streicht man immer wieder alle Orte mit nur einem Partner, fällt auch er weg. Randorte haben meist 1, weil nur einer ihrer Partner bekannt ist.',
      formula:
        'c(i) = größtes k, für das i in einem Ausschnitt liegt, in dem jeder Ort mindestens k Partner hat',
      range: '0 bis k(i)',
      source: works.seidman1983,
    },
    clustering: {
      text: 'Welcher Anteil der Paare von Partnern eines Ortes auch miteinander verbunden ist. In der Liste eines Länderpaars ist er immer 0; sonst fehlen die Verbindungen unter Randorten, die niemand gesammelt hat.',
      formula: 'C(i) = Dreiecke bei i / (k(i) · (k(i) − 1) / 2)',
      range: '0 bis 1; bei weniger als zwei Partnern nicht bestimmt',
      source: works.watts1998,
    },
    squareClustering: {
      text: 'Wie oft zwei Partner eines Ortes noch einen gemeinsamen Partner haben, gemessen daran, wie oft es bei ihren Partnerzahlen sein könnte. Es ersetzt die Dreiecke, wo es wie in der Liste eines Länderpaars keine geben kann.',
      formula:
        'Q(i) = Summe der q(u, w) / Summe der (k(u) + k(w) − 2 − q(u, w) − 2 · a(u, w)) über alle Paare u, w von Partnern; q: weitere gemeinsame Partner, a: 1, wenn u und w verbunden sind, sonst 0',
      range: '0 bis 1; wo kein Viereck sein könnte, nicht bestimmt',
      source: works.lind2005,
    },
    bipartiteDegree: {
      text: 'Welcher Anteil der Orte auf der anderen Seite Partner dieses Ortes ist. Es gibt ihn nur in der Liste eines Länderpaars.',
      formula: 'D(i) = k(i) / m; m: Zahl der Orte auf der anderen Seite',
      range: '0 bis 1; ohne zwei Seiten nicht bestimmt',
      source: works.borgatti2011,
    },
    bipartiteBetweenness: {
      text: 'Die Vermittlung, geteilt durch die größte, die ein Ort seiner Seite bei so vielen Orten auf beiden Seiten haben könnte. In einer Liste, die aus vielen einzelnen Paaren besteht, ist fast jeder Wert 0.',
      formula:
        'B(i) = b(i) / (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) · 2; s: (n − 1) / m abgerundet, t: sein Rest, n: Orte auf der eigenen Seite, m: auf der anderen',
      range: '0 bis 1; ohne zwei Seiten nicht bestimmt',
      source: works.borgatti2011,
    },
    bipartiteCloseness: {
      text: 'Die Nähe, gemessen an der größten, die möglich ist: ein Schritt zu jedem Ort der anderen Seite, zwei zu jedem der eigenen. Sie gilt für die erreichbaren Orte und wird mit deren Anteil an allen malgenommen.',
      formula:
        'N(i) = (b + 2(a − 1)) / Summe der d(i, j) · (a + b − 1) / (n − 1); a: erreichbare Orte der eigenen Seite, i mitgezählt, b: der anderen, d: Schritte',
      range: '0 (kein Partner) bis 1 (Partner der ganzen anderen Seite); ohne zwei Seiten nicht bestimmt',
      source: `${works.borgatti2011}; ${works.wasserman1994}`,
    },
    constraint: {
      text: 'Wie sehr die Partner eines Ortes auch miteinander verbunden sind: Ein niedriger Wert heißt, dass er Orte verbindet, die sonst wenig verbindet. Ohne Dreiecke, wie in der Liste eines Länderpaars, ist er einfach 1 geteilt durch die Zahl der Partner.',
      formula:
        'E(i) = Summe über alle Partner j: (p(i, j) + Summe der p(i, q) · p(q, j) über gemeinsame Partner q)²; p(i, j) = 1 / k(i)',
      range: 'über 0 bis 1,125; ohne Partner nicht bestimmt',
      source: works.burt1992,
    },
    participationCountries: {
      text: 'Auf wie viele Länder sich die Partner eines Ortes verteilen, und wie gleichmäßig: 0 heißt, alle liegen in einem Land; bei zwei gleich starken ist es 0,5. Wo nur die Partner in einem Land gesammelt wurden, ist es 0 und sagt nichts über den Ort.',
      formula: 'P(i) = 1 − Summe der (k(i, g) / k(i))² über alle Länder g; k(i, g): Partner in g',
      range: '0 bis unter 1; ohne Partner nicht bestimmt',
      source: works.guimera2005,
    },
    participationClusters: {
      text: 'Auf wie viele Gruppen sich die Partner eines Ortes verteilen, und wie gleichmäßig; wer einen hohen Wert hat, verbindet Gruppen. Es hängt davon ab, wie die Gruppen gefunden wurden.',
      formula: 'P(i) = 1 − Summe der (k(i, g) / k(i))² über alle Gruppen g; k(i, g): Partner in g',
      range: '0 bis unter 1; ohne Partner nicht bestimmt',
      source: works.guimera2005,
    },
    articulation: {
      text: 'In wie viele Teile mehr sein Teilnetz zerfiele, wenn es den Ort nicht gäbe; 0 heißt, alle anderen blieben verbunden. Randorte fallen dabei meist ab, weil ihre anderen Verbindungen nicht gesammelt wurden.',
      formula: 'A(i) = Zahl der Teile, die vom Teilnetz ohne i bleiben, − 1; wo keiner bleibt, 0',
      range: '0 bis k(i) − 1',
      source: works.hopcroft1973,
    },
    componentSize: {
      text: 'Wie viele Orte über Partner und deren Partner mit diesem zusammenhängen, er selbst mitgezählt. 2 heißt: zwei Orte, die nur einander haben.',
      formula: 's(i) = Zahl der Orte j, zu denen von i eine Kette gezeigter Verbindungen führt, i mitgezählt',
      range: '1 bis n',
      source: works.hopcroft1973,
    },
    tieBetweenness: {
      text: 'Zwischen wie vielen Paaren von Orten der kürzeste Weg über diese Verbindung führt, ihre beiden Orte mitgezählt; bei mehreren gleich kurzen Wegen zählt das Paar anteilig. Wie lebhaft die Verbindung ist, sagt es nicht.',
      formula:
        'b(i–j) = Summe über alle Paare s, t: kürzeste Wege von s nach t über i–j / alle kürzesten Wege von s nach t',
      range: '1 bis n² / 4 Paare',
      source: works.girvan2002,
    },
    bridge: {
      text: 'Wie viele Orte abgetrennt würden, wenn es diese Verbindung nicht gäbe, gezählt auf der kleineren Seite; 0 heißt, ein anderer Weg führt herum. Verbindungen zu Randorten sind meist Brücken mit einem Ort, weil dessen andere Verbindungen nicht gesammelt wurden.',
      formula:
        'B(i–j) = kleinere Zahl der Orte auf den beiden Seiten von i–j, wenn diese Verbindung fehlt; 0, wenn i und j verbunden bleiben',
      range: '0 bis n / 2',
      source: works.hopcroft1973,
    },
    component: {
      text: 'Ein Teil des Netzes, der in sich zusammenhängt und mit dem Rest nicht verbunden ist. Zwei Orte gehören dazu, wenn eine Kette von Partnerschaften sie verbindet.',
      formula: 'c(i) = c(j), wenn von i eine Kette gezeigter Verbindungen zu j führt',
      range: 'gezählt von 1 an, das größte Teilnetz zuerst',
      source: works.hopcroft1973,
    },
    cluster: {
      text: 'Orte, die untereinander mehr Verbindungen haben, als der Zufall erwarten ließe; ein Rechenverfahren findet sie. Amtlich sind Gruppen nicht, und kleine Änderungen der Daten können einen Ort in eine andere bringen. Wo nicht alle Verbindungen gesammelt wurden, zeigen sie auch, wie gesammelt wurde.',
      formula:
        'gesucht ist das größte Q = Summe über alle Gruppen g: m(g) / m − (K(g) / 2m)²; m(g): Verbindungen innerhalb von g, K(g): Summe der Partnerzahlen; mit zwei Seiten A, B nach Barber m(g) / m − KA(g) · KB(g) / m²',
      range: 'gezählt von 1 an, die größte Gruppe zuerst; ohne Partner nicht bestimmt',
      source: `${works.traag2019}; ${works.barber2007}`,
    },
  }),
  chance: computed({
    expected: {
      term: 'erwartete Zahl',
      text: 'So viele Verbindungen hätten zwei Regionen im Mittel, wenn der Zufall entschiede, wer mit wem verbunden ist, und jeder Ort so viele Partner behielte, wie er hat. In der Liste eines Länderpaars bleibt auch die Seite jedes Ortes gleich.',
      formula:
        'E(r, s) = K(r) · K(s) / m mit zwei Seiten, sonst K(r) · K(s) / (2m − 1); K: Summe der Partnerzahlen, m: Zahl der Verbindungen; innerhalb einer Region ohne Seiten (K(r)² − Summe der k(i)²) / (4m − 2)',
      range: '0 bis m',
      source: `${works.newman2010}; ${works.barber2007}`,
    },
    lift: {
      term: 'Verhältnis zum Zufall',
      text: 'Die gezählten Verbindungen geteilt durch die erwarteten, auch Lift genannt: 2 heißt doppelt so viele wie zu erwarten, 0,5 halb so viele. Liegt 1 in der Spanne von 95\u00a0%, kann es Zufall sein. Unter drei gezählten oder erwarteten wird nichts gesagt.',
      formula: 'L(r, s) = gezählt / E(r, s); Spanne: genaue Grenzen einer Poisson-Verteilung / E(r, s)',
      range: '0 und mehr; 1: so viele wie erwartet',
      source: works.garwood1936,
    },
    concentration: {
      term: 'Konzentration',
      text: 'Wie wahrscheinlich zwei zufällig herausgegriffene Verbindungen einer Region zum selben Gegenüber führen. Genannt wird sie ab drei Verbindungen nach außen.',
      formula:
        'Summe der n(s) · (n(s) − 1) / (N · (N − 1)); n(s): Verbindungen mit dem Gegenüber s, N: alle nach außen',
      range: '0 bis 1; 1: alle führen zum selben',
      source: works.simpson1949,
    },
  }),
  network: named({
    network: { term: 'Netz', text: 'Alle gezeigten Orte und die Verbindungen zwischen ihnen.' },
    reach: {
      term: 'erreichbare Orte',
      text: 'Orte, zu denen über Partner und deren Partner eine Kette von Verbindungen führt.',
    },
    nullModel: {
      term: 'Zufallsmodell',
      text: 'Ein gedachtes Netz, in dem jeder Ort so viele Partner hat wie im wirklichen und auf seiner Seite bleibt, aber zufällig verbunden ist. Es zeigt, was ohne Vorlieben herauskäme.',
    },
    triangle: {
      term: 'Dreieck',
      text: 'Drei Orte, die alle miteinander verbunden sind. In der Liste eines Länderpaars kann es keines geben.',
    },
    group: {
      term: 'Land oder Region als Punkt',
      text: 'Alle Orte eines Staates oder einer Region zusammengefasst. Die Linie zwischen zwei Punkten steht für alle Verbindungen ihrer Orte und ist umso breiter, je mehr es sind; Verbindungen innerhalb werden gezählt, aber nicht gezeichnet.',
    },
    matrix: {
      term: 'Matrix',
      text: 'Eine Tabelle, in der jede Zeile und jede Spalte eine Region oder ein Staat ist; im Feld steht, wie viele Verbindungen beide haben.',
    },
    balance: {
      term: 'Bilanz einer Region',
      text: 'Je Region: wie viele der gezeigten Verbindungen sie hat, wie viele davon innerhalb, wie viele ihrer Orte keine haben und auf wie viele Gegenüber sie sich verteilen.',
    },
  }),
  drawing: named({
    size: { term: 'Punktgröße', text: 'Die Fläche eines Punktes wächst mit der gewählten Kennzahl.' },
    colour: {
      term: 'Farbe',
      text: 'Sie steht überall für dasselbe: auf Karte, Netz, Zeitleiste und in Tabellen. Die Legende nennt es. Zinnoberrot ist nur, was ausgewählt ist oder unter dem Zeiger liegt.',
    },
    line: {
      term: 'Linie',
      text: 'Durchgezogen: aktiv. Gestrichelt und blasser: ausgesetzt oder ruhend. Gepunktet und grau: beendet. Durchgezogen und blass: nicht bekannt.',
    },
  }),
  layouts: named({
    forces: {
      term: 'Anordnung durch Kräfte',
      text: 'Verbundene Orte ziehen einander an, alle anderen stoßen sich ab (ForceAtlas2). Nähe heißt: viele gemeinsame Verbindungen; oben, unten, links und rechts bedeuten nichts.',
    },
    map: {
      term: 'Anordnung wie auf der Karte',
      text: 'Jeder Ort steht im Netz dort, wo er auf der Karte liegt. Orte, die sich überdecken würden, sind etwas auseinandergerückt.',
    },
    sides: {
      term: 'Anordnung in zwei Spalten',
      text: 'Jede Seite hat eine Spalte, geordnet so, dass sich wenige Linien kreuzen. Zusammenhängende Teile stehen untereinander, der größte oben.',
    },
    rings: {
      term: 'Anordnung in Ringen',
      text: 'Der ausgewählte Ort steht in der Mitte, auf dem ersten Ring seine Partner, auf dem zweiten deren Partner und so fort. Die Partner stehen in der Himmelsrichtung, in der sie liegen; wer nicht zu erreichen ist, steht daneben.',
    },
    regions: {
      term: 'Anordnung nach Regionen',
      text: 'Orte derselben Region stehen beieinander, die mit den meisten Partnern innen. Regionen und Staaten liegen zueinander ungefähr wie auf der Karte.',
    },
  }),
};

export type Glossary = typeof glossary;
