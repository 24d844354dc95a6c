// Every table and column in German.

import type { ColumnTexts } from './columnTexts';

const NOTE = 'Anmerkung in einfachen Worten';
const NOTE_LANG = 'Sprache der Anmerkung, ISO 639-1';
const DATE = 'so genau wie die Quelle: JJJJ, JJJJ-MM oder JJJJ-MM-TT';

export const columns: ColumnTexts = {
  sources: {
    about: 'Woher die Angaben stammen.',
    columns: {
      id: 'Kennung: s- und die ersten acht Zeichen des SHA-256 der Adresse',
      url: 'Adresse; leer, wo gegen den Herausgeber EU-Sanktionen gelten oder die Quelle keine hat',
      publisher: 'Herausgeber; der Rechnername, wo keiner bekannt ist',
      date: `Datum der Veröffentlichung, ${DATE}`,
    },
  },
  reasons: {
    about: 'Warum Partnerschaften ihren Stand geändert haben.',
    columns: {
      code: 'Kennung des Grundes',
      de: 'Der Grund auf Deutsch',
      en: 'Der Grund auf Englisch',
      ru: 'Der Grund auf Russisch',
      source: 'Kennung in sources',
    },
  },
  regions: {
    about:
      'Länder, Oblaste, Woiwodschaften und andere oberste Teile der Staaten, soweit ein Ort sie braucht.',
    columns: {
      code: 'ISO 3166-2',
      country: 'ISO 3166-1 alpha-2',
      de: 'Deutscher Name',
      en: 'Englischer Name',
      ru: 'Russischer Name; leer, wo kein üblicher bekannt ist',
    },
  },
  places: {
    about: 'Städte, Stadtbezirke, Kreise und Regionen, die eine Partnerschaft haben.',
    columns: {
      id: 'Kennung des Ortes',
      kind: 'Was für ein Ort es ist',
      country: 'ISO 3166-1 alpha-2',
      region: 'ISO 3166-2, leer, wo es keine gibt',
      lat: 'Breite in Grad, WGS 84; bei Kreisen und Regionen ein Punkt im Inneren',
      lon: 'Länge in Grad, WGS 84',
      population: 'Einwohner',
      populationYear:
        'Jahr der Einwohnerzahl, bei Zahlen von GeoNames das der letzten Änderung des Eintrags; leer: ungefähr, von 2026',
      tiesKnown:
        'Welche seiner Partnerschaften gesammelt wurden: alle (all), nur die der Liste (listed) oder keine (boundary: nur als Partner anderer bekannt)',
    },
  },
  place_names: {
    about: 'Namen der Orte, heutige und frühere.',
    columns: {
      place: 'Kennung in places',
      lang: 'Sprache des Namens, ISO 639-1',
      name: 'Der Name',
      role: 'official (in einer Sprache des Ortes), exonym (übliche Form einer anderen Sprache), transcription (nach Regeln umgeschrieben, keine übliche Form gefunden), historic (früher) oder alias (nur für die Suche)',
      from: 'Jahr, ab dem ein früherer Name galt',
      to: 'Jahr, in dem ein früherer Name aufgegeben wurde; am Jahresende galt schon ein anderer',
    },
  },
  agreements: {
    about: 'Vereinbarungen zwischen Orten. Zwei Orte können mehrere haben.',
    columns: {
      id: 'Kennung der Vereinbarung',
      kind: 'Art der Verbindung',
      founded: `Datum der Gründung, ${DATE}; leer: keine gefundene Quelle sagt es`,
      confidence: 'Wie gut das Gründungsdatum belegt ist: gut (high), mittel (medium) oder schwach (low)',
      lastConfirmed: `Bis wann eine Quelle bestätigt, dass die Verbindung lebt, ${DATE}`,
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  agreement_parties: {
    about:
      'Wer eine Vereinbarung geschlossen hat. Wer auf verschiedenen Seiten steht, ist Partner voneinander.',
    columns: {
      agreement: 'Kennung in agreements',
      place: 'Kennung in places',
      side: 'Seite der Vereinbarung',
      concludedBy: 'Ein Vorgänger oder der damalige Staat, wo es nicht der Ort selbst war',
    },
  },
  status_history: {
    about:
      'Änderungen des Standes. Vor der ersten Zeile gilt eine Vereinbarung seit ihrer Gründung als aktiv.',
    columns: {
      agreement: 'Kennung in agreements',
      status: 'Der Stand von diesem Datum an',
      from: `Datum der Änderung, ${DATE}; leer: keine Quelle sagt, seit wann`,
      reason: 'Kennung in reasons',
      source: 'Kennung in sources; leer: berichtet, ohne eigene Quelle',
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  claims: {
    about: 'Was Quellen zu einem Sachverhalt sagen, übereinstimmend oder nicht.',
    columns: {
      subject:
        'Kennung einer Vereinbarung, eines Ortes, Ereignisses, Projekts, einer Organisation oder des Datensatzes selbst',
      field:
        'Wovon die Angabe handelt: founded, kind, status, last_confirmed, first_tie (Wert: Kennung einer Vereinbarung) und andere; see_also: eine Seite zum Thema',
      value: 'Was sie sagt; leer bei see_also',
      source: 'Kennung in sources; leer: nicht mehr bekannt',
      followed: 'Ob die Tabellen dieser Angabe folgen (yes, no)',
      note: NOTE,
      noteLang: NOTE_LANG,
    },
  },
  events: {
    about: 'Konferenzen, Jugendforen, Themenjahre, Workshops und Wegmarken.',
    columns: {
      id: 'Kennung des Ereignisses',
      kind: 'Art des Ereignisses',
      number: 'Nummer in seiner Reihe',
      state:
        'held (fand statt), announced (angekündigt; ob es stattfand, ist nicht bekannt) oder known (fand statt; wann oder wo, ist nicht bekannt)',
      start: `Erster Tag, ${DATE}`,
      end: `Letzter Tag, ${DATE}`,
      titleDe: 'Titel auf Deutsch',
      titleEn: 'Titel auf Englisch',
      titleRu: 'Titel auf Russisch',
      mottoDe: 'Motto auf Deutsch',
      mottoEn: 'Motto auf Englisch',
      note: NOTE,
      source: 'Kennung in sources',
    },
  },
  event_places: {
    about: 'Wo ein Ereignis stattfand.',
    columns: {
      event: 'Kennung in events',
      place: 'Kennung in places; leer, wo der Ort keine Partnerschaft dieses Datensatzes hat',
      placeName: 'Der Ort, wie ihn die Liste der Ereignisse nennt, auf Deutsch',
    },
  },
  event_roles: {
    about: 'Was Organisationen für ein Ereignis getan haben.',
    columns: {
      event: 'Kennung in events',
      organisation: 'Kennung in organisations',
      role: 'Veranstalter (organiser), Geldgeber (funder), Koordinator (coordinator) oder Gastgeber (host)',
    },
  },
  event_topics: {
    about: 'Themen und Arbeitsgruppen eines Ereignisses.',
    columns: {
      event: 'Kennung in events',
      topicDe: 'Thema auf Deutsch',
      topicEn: 'Thema auf Englisch',
      coordinator: 'Kennung in organisations',
    },
  },
  projects: {
    about: 'Gemeinsame Projekte von zwei oder mehr Orten.',
    columns: {
      id: 'Kennung des Projekts',
      title: 'Titel',
      titleLang: 'Sprache des Titels, ISO 639-1',
      kind: 'Art des Projekts',
      year: `Jahr, ${DATE}`,
      state:
        'held (fand statt), announced (eine Idee oder ein Plan) oder disputed (andere Quellen widersprechen; nicht gezählt)',
      description: 'Was es war, auf Englisch',
      source: 'Kennung in sources',
    },
  },
  project_places: {
    about: 'Die Orte eines Projekts.',
    columns: {
      project: 'Kennung in projects',
      place: 'Kennung in places; leer, wo der Ort keine Partnerschaft dieses Datensatzes hat',
      placeName: 'Der Ort, wie ihn die Liste der Projekte nennt, auf Deutsch',
    },
  },
  project_themes: {
    about: 'Die Themen eines Projekts.',
    columns: { project: 'Kennung in projects', theme: 'Das Thema' },
  },
  organisations: {
    about: 'Wer hinter Ereignissen und Projekten steht.',
    columns: {
      id: 'Kennung der Organisation',
      city: 'Sitz, auf Deutsch',
      country: 'Land des Sitzes, ISO 3166-1 alpha-2',
      founded: `Gegründet, ${DATE}`,
      website: 'Adresse ihrer Seite',
      note: NOTE,
      source: 'Kennung in sources',
    },
  },
  organisation_names: {
    about: 'Namen der Organisationen.',
    columns: {
      organisation: 'Kennung in organisations',
      lang: 'Sprache des Namens, ISO 639-1',
      name: 'Der Name',
      role: 'official (amtlich), alias (auch so genannt) oder mistranslation (so falsch übersetzt in einem Quelltext)',
    },
  },
  translations: {
    about:
      'Anmerkungen und andere Texte der Tabellen in weiteren Sprachen; ein Text ohne Zeile wird gezeigt, wie er steht.',
    columns: {
      text: 'Der Text, genau wie er in einer anderen Tabelle steht',
      lang: 'Sprache der Übersetzung, ISO 639-1',
      translation: 'Die Übersetzung',
    },
  },
  changes: {
    about:
      'Was eine Fassung des Datensatzes anders sagt als die davor, soweit sich dadurch eine Zahl ändert.',
    columns: {
      version: 'Die Fassung des Datensatzes, die die Änderung brachte',
      date: `Datum dieser Fassung, ${DATE}`,
      subject:
        'Kennung einer Vereinbarung, eines Ortes, Ereignisses oder Projekts; leer: der Datensatz als Ganzes',
      de: 'Was sich geändert hat, auf Deutsch',
      en: 'Was sich geändert hat, auf Englisch',
      ru: 'Was sich geändert hat, auf Russisch',
      source: 'Kennung in sources',
    },
  },
  positions: {
    about: 'Wo das Netz die Orte zeichnet.',
    columns: { place: 'Kennung in places', x: 'In Einheiten der Zeichnung', y: 'In Einheiten der Zeichnung' },
  },
};
