// Their words stand in the page's own texts.

import { plain } from '../../entry';

export const kinds = plain({
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
});

export const status = plain({
  active: {
    text: 'Gegründet und weder ausgesetzt, ruhend noch beendet. Für heute heißt das: Eine Quelle bestätigt, dass die Partnerschaft lebt.',
  },
  suspended: {
    text: 'Eine Seite hat beschlossen oder öffentlich erklärt, dass amtliche Kontakte vorerst ruhen; gekündigt ist die Partnerschaft nicht. Sie gilt weiter als bestehend, wird gestrichelt gezeichnet und lässt sich ausblenden. Seit wann, warum und wer das sagt, steht auf ihrer Seite unter „Stand“.',
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
  proposed: {
    text: 'Niemand hat sie gegründet: Sie ist unter „Was wäre, wenn“ hinzugefügt, um zu sehen, was sich änderte. Sie wird strichpunktiert gezeichnet, steht in keinem Jahr vor heute und zählt nicht als bestehend. Gespeichert ist sie nirgends außer im Link.',
  },
  absent: { text: 'In diesem Jahr noch nicht gegründet, oder das Gründungsjahr ist nicht bekannt.' },
});

export const placeKinds = plain({
  city: { text: 'Eine Stadt oder Gemeinde mit eigener Verwaltung.' },
  borough: {
    text: 'Ein Teil einer großen Stadt, der eigene Partnerschaften schließt, etwa ein Berliner Bezirk oder ein Rajon von Sankt Petersburg.',
  },
  district: { text: 'Ein Landkreis, eine Grafschaft oder ein russischer Rajon.' },
  region: {
    text: 'Die oberste Gliederung eines Staates: ein deutsches Land, eine Oblast, eine Republik. Sie kann selbst Partner sein; sonst sagt sie, wo ein Ort liegt (nach ISO 3166-2).',
  },
});

export const events = plain({
  conference: { text: 'Ein Treffen der Partnerstädte beider Länder, meist alle zwei Jahre.' },
  youth_forum: { text: 'Ein Treffen junger Leute aus Partnerstädten.' },
  theme_year: { text: 'Ein Jahr, das zwei Staaten gemeinsam einem Thema widmen.' },
  workshop: { text: 'Eine kleinere Tagung oder eine einzelne Veranstaltung.' },
  milestone: {
    text: 'Ein Datum, das viele Partnerschaften betrifft, etwa ein Staatsvertrag oder eine Umfrage unter Städten.',
  },
});
