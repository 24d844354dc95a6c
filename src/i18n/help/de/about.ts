// About Twinline: data, licences, citation.

import { citing } from '../../citing/de';

export const about = {
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
  ...citing,
  bibtex: 'BibTeX',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
  privacy: 'Datenschutz',
  privacyText:
    'Von selbst sendet diese Seite nichts an andere: kein Konto, keine Cookies, keine Zählung der Besucher. Nur wenn Sie unter „Wikidata“ eine Abfrage senden, geht diese an den Dienst, der dort steht. Was Sie öffnen, korrigieren oder erzählen, wird nur in diesem Browser aufgehoben. Er merkt sich auch, dass der Hinweis des ersten Besuchs gezeigt wurde.',
};
