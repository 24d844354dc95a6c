// The sheet's own texts in German: the reference.

import type { RestingCountry } from '../../../../graph/restingTowards';
import { plural } from '../../../../i18n/plural';
import { reasons } from '../../../../i18n/reasons/de';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  kind: 'Steckbrief',
  print: 'Drucken',
  /** Printing waits for parts that are on their way, or is begun without them. */
  printNow: 'Jetzt drucken',
  printWaits: (parts: string) => `Gedruckt wird, sobald alles da ist. Es fehlt noch: ${parts}.`,
  printMissing: (parts: string) => `Beim Drucken noch nicht fertig: ${parts}.`,
  parts: {
    map: 'die Karte',
    ranks: 'die Ränge',
    expected: 'der Vergleich mit ähnlichen Städten',
    suggestions: 'die Vorschläge für neue Partner',
  },
  choose: {
    title: 'Ein Ort auf einer Seite',
    intro:
      'Der Steckbrief eines Ortes passt auf eine gedruckte Seite: seine Partner, seine Stellung im Netz, seine Quellen. Wählen Sie einen Ort: auf der Karte, im Netz, in der Tabelle oder mit der Suche. Zum Beispiel:',
    stranger:
      'Die ausgewählte Stadt steht nicht in dieser Liste. Einen Steckbrief haben nur Orte der Liste; für andere Städte gibt es:',
    tie: 'Ausgewählt ist eine Partnerschaft. Einen Steckbrief hat jeder ihrer beiden Orte:',
    several: 'Ausgewählt sind mehrere Orte. Jeder hat seinen eigenen Steckbrief:',
  },
  map: (name: string) => `Karte: ${name} und die Orte, zu denen Partnerschaften gesammelt sind`,
  partners: 'Partner',
  /** Of one tie its status; of several how many have which: "8 aktiv und 2 ausgesetzt". */
  collected: (n: number, shown: string, statuses: string) =>
    n === 1
      ? `Gesammelt ist eine Partnerschaft, Stand heute: ${statuses}.`
      : `Gesammelt sind ${shown} Partnerschaften, Stand heute: ${statuses}.`,
  statusOf: (shown: string, status: string) => `${shown} ${status}`,
  allOver: 'Heute besteht keine davon mehr.',
  /** `n` of `all` are shown. */
  narrowed: (n: number, all: number, shown: string) =>
    all === 1
      ? 'Sie gehört nicht zu dem, was gerade gezeigt wird. Zur Stellung im Netz lässt sich deshalb nichts sagen.'
      : n === 0
        ? 'Keine davon gehört zu dem, was gerade gezeigt wird. Zur Stellung im Netz lässt sich deshalb nichts sagen.'
        : `In dem, was gerade gezeigt wird, ${one(n, 'steht davon nur eine', `stehen davon ${shown}`)}; nur damit ist auf dieser Seite gerechnet.`,
  notCounted: 'nicht mitgezählt',
  none: {
    all: 'Für diesen Ort wurde gesammelt, was zu finden war; eine Partnerschaft ist nicht darunter.',
    boundary: 'Die Partnerschaften dieses Ortes wurden nicht gesammelt. Das heißt nicht, dass er keine hat.',
    other:
      'In diesem Datensatz ist für diesen Ort keine Partnerschaft verzeichnet. Das heißt nicht, dass er keine hat.',
    stranger:
      'Dieser Ort gehört nicht zum Datensatz. Ob er Partner hat, wurde nicht gesammelt und lässt sich hier nicht sagen.',
    covered: (countries: string) =>
      `Dieser Ort steht nicht in der Liste. Er hat in ihr keinen Partner; sie soll für ${countries} vollständig sein.`,
  },
  order: 'Die bestehenden stehen zuerst, die ältesten voran.',
  more: (n: number, shown: string, names: string) =>
    `und ${shown} ${one(n, 'weiterer', 'weitere')}: ${names}`,
  /** Nothing is told of the rest but their number. */
  further: (n: number, shown: string) => `${shown} ${one(n, 'weiterer', 'weitere')}`,
  meanings: {
    degree: 'wie viele Partner der Ort hat',
    betweenness: 'wie oft er auf dem kürzesten Weg zwischen zwei anderen Orten liegt',
    closeness: 'wie kurz die Wege von Partner zu Partner zu allen anderen sind',
  },
  computing: 'Die Ränge werden berechnet\u00a0…',
  noRank: 'Ränge hat nur, wessen Partnerschaften gesammelt wurden.',
  triads: 'Partner, die auch untereinander Partner sind',
  noTriads: 'Unter den gezeigten Partnerschaften verbindet keine zwei Partner dieses Ortes miteinander.',
  sided: (a: string, b: string) =>
    `Zwei Partner können in dieser Liste nicht miteinander verbunden sein: Sie enthält nur Partnerschaften zwischen zwei Seiten (${a}, ${b}).`,
  cousins: 'Orte mit gemeinsamen Partnern',
  /** `most`: the greatest number of shared partners; `cut`: not all are listed. */
  cousinsOf: (n: number, shown: string, most: number, cut: boolean) => {
    if (n === 1) return 'Ein Ort, der selbst kein Partner ist, hat Partner mit diesem gemeinsam:';
    const places = `${shown} Orte, die selbst keine Partner sind, haben mit diesem`;
    return most === 1
      ? `${places} einen Partner gemeinsam${cut ? ', unter anderen' : ''}:`
      : `${places} mindestens einen Partner gemeinsam${cut ? '; die mit den meisten' : ''}:`;
  },
  via: (names: string) => `über ${names}`,
  noCousins: 'Über die gezeigten Partnerschaften hat kein anderer Ort einen Partner mit diesem gemeinsam.',
  expected: 'Erwartet und tatsächlich',
  suggestions: 'Vorschläge für neue Partner',
  suggesting: 'Vorschläge werden gesucht\u00a0…',
  suggestedNothing: 'Vorschläge ließen sich nicht berechnen.',
  suggestedNobody: 'Für diesen Ort gibt es hier keinen Vorschlag, für den sich ein Grund nennen lässt.',
  suggestedKnown:
    'Nicht alle Partner dieses Ortes sind gesammelt; ein vorgeschlagener Ort kann schon Partner sein.',
  /** `hits`: how often a partner that was hidden stood among the first ten. */
  suggestedHow: (ties: string, hits: string) =>
    `Nach dem Stand von heute und ohne Filter berechnet; was Partner ausmacht, ist an ${ties} Städtepartnerschaften der Welt gelernt. Probe an jener Tabelle, nicht an dieser Liste: Verbirgt man dort bekannte Partnerschaften, steht der verborgene Partner in ${hits} der Fälle unter den ersten zehn Vorschlägen; dass manche Orte dort doppelt stehen, trägt dazu bei. Ein Vorschlag sagt nicht, dass jemand diese Partnerschaft plant.`,
  resting: {
    RU: (n: number, ties: string, resting: string) =>
      `Partnerschaften mit russischen Orten ruhen vielerorts seit dem russischen Angriffskrieg gegen die Ukraine (24.02.2022)${
        n === 0 ? '' : `; in dieser Liste sind es ${resting} von ${ties}`
      }.`,
  } satisfies Record<RestingCountry, unknown>,
  reasons,
  sources: 'Quellen der Gründungsdaten',
  noSources: 'Für diese Gründungsdaten ist keine Quelle genannt.',
  noDates: 'Gründungsdaten sind nicht bekannt.',
  link: 'Diese Ansicht:',
  noLink: 'Die Tabelle ist nur auf diesem Gerät geöffnet; ein Link kann sie nicht enthalten.',
  longLink:
    'Der Link enthält auch die Daten und ist zu lang für das Papier. Kopieren Sie ihn unter „Ausgeben“.',
};

export type SheetTexts = typeof texts;
