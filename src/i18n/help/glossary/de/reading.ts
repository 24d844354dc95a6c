// Times, attributes and names.

import { named } from '../../entry';

export const time = named({
  all: {
    term: 'alle',
    text: 'Gezeigt werden alle Partnerschaften des Datensatzes mit ihrem heutigen Stand, auch beendete und solche ohne bekanntes Gründungsjahr.',
  },
  year: {
    term: 'am Jahresende bestehend',
    text: 'Das Netz am 31. Dezember des gewählten Jahres, im laufenden Jahr am Tag, an dem die Quellen gelesen wurden. Partnerschaften ohne bekanntes Gründungsjahr stehen in keinem Jahr; ihre Zahl steht daneben.',
  },
  period: {
    term: 'im Zeitraum gegründet',
    text: 'Alle Partnerschaften, die vom ersten bis zum letzten Jahr des Zeitraums gegründet wurden, ob sie noch bestehen oder nicht.',
  },
});

export const attributes = named({
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
});

export const names = named({
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
});
