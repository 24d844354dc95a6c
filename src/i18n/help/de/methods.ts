// How figures come about.

import { works } from '../works';

export const methods = {
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
};
