// Data of the reader's own: opening, checking, keeping, giving out, asking Wikidata.

export const own = {
  intro: 'So arbeiten Sie mit einer eigenen Liste. Was Sie öffnen, bleibt auf diesem Gerät.',
  sections: {
    open: {
      title: 'Tabelle öffnen',
      facts: {
        ways: {
          term: 'Wie es geht',
          text: 'Ziehen Sie Dateien oder einen Ordner auf die Seite, wählen Sie sie über „Tabelle öffnen …“, oder kopieren Sie Zeilen im Tabellenprogramm und fügen Sie sie hier mit Strg+V ein. Ein Fenster sagt, was erkannt wurde; stimmt es, genügt „Öffnen“.',
        },
        formats: {
          term: 'Formate',
          text: 'CSV und andere Texttabellen mit jedem Trennzeichen, Excel (.xlsx), GEXF, GraphML, JSON, ZIP-Archive und Datensätze von Twinline. Trennzeichen und Zeichensatz werden erkannt und lassen sich im Fenster ändern.',
        },
        forms: {
          term: 'Drei Formen',
          text: 'Paare: je Zeile eine Partnerschaft mit ihren zwei Städten. Städte und Paare: eine Tabelle beschreibt die Städte, eine zweite nennt die Paare. Listen: je Zeile eine Stadt, mit ihren Partnern in einer Zelle.',
        },
        columns: {
          term: 'Spalten',
          text: 'Was eine Spalte bedeutet, wird am Titel (deutsch, englisch, russisch, französisch oder spanisch) und am Inhalt erkannt. Nötig sind nur die Städte; Land, Koordinaten, Gründung, Art, Stand und Quelle werden gelesen, wo sie stehen. Jede Spalte lässt sich im Fenster ändern, und später unter „Daten“ mit „Zuordnung ändern …“.',
        },
        years: {
          term: 'Jahre',
          text: 'Gelesen wird, was üblich ist: 1969, 12.05.1987, seit 1991, Mai 1988. Nennt eine Zelle kein einzelnes Jahr, wie „1960er“ oder „1987/88“, bleibt das Jahr leer, und die Worte stehen als Angabe auf der Seite der Partnerschaft.',
        },
        countries: {
          term: 'Orte und Länder',
          text: 'Ein Ort ist sein Name mit seinem Land: Derselbe Name in zwei Ländern sind zwei Orte. „DE“ und „Deutschland“ sind ein Land. Zwei Punkte desselben Namens, die mehr als 20\u00a0km auseinanderliegen, sind zwei Orte.',
        },
        coordinates: {
          term: 'Koordinaten',
          text: 'Wo sie fehlen, kommen sie aus dem Ortsverzeichnis (GeoNames), nach Name und Land. Sind mehrere Städte möglich, steht der Ort unter „Daten“ in einer Liste, und Sie wählen die richtige.',
        },
        rows: {
          term: 'Zeilen, die nicht passen',
          text: 'Keine Zeile geht still verloren: Die gelesenen sind die übernommenen und die nicht übernommenen zusammen. Jede nicht übernommene steht unter „Daten“ mit Datei, Zeile, Wert und Grund, und unter „Daten prüfen“ können Sie sie verbessern, eine Zelle oder die ganze Zeile.',
        },
        questions: {
          term: 'Lizenz und Abdeckung',
          text: 'Das Fenster fragt danach; „nicht bekannt“ ist auch eine Antwort. Von der Abdeckung hängt ab, ob wenige Partner auch wirklich wenige sind.',
        },
      },
      show: 'Tabelle öffnen …',
    },
    check: {
      title: 'Daten prüfen',
      facts: {
        findings: {
          term: 'Hinweise',
          text: 'Die Prüfung nennt, was zweifelhaft ist: nicht übernommene Zeilen, dieselbe Partnerschaft mehrfach, einen Ort in zwei Einträgen oder unter zwei Namen, vertauschte oder ferne Koordinaten, zweifelhafte Jahre und Einwohnerzahlen, Partnerschaften, die nur eine Seite nennt. Zu jedem Hinweis steht der Grund, und meist ein Vorschlag.',
        },
        corrections: {
          term: 'Korrekturen',
          text: 'Geändert wird nur, was Sie auswählen: zusammenlegen, weglassen oder einen anderen Wert eintragen. Alle Ansichten rechnen dann mit der Korrektur. Ihre Dateien bleiben, wie sie sind, und unter „Ihre Korrekturen“ steht jeder Schritt.',
        },
        undo: {
          term: 'Rückgängig',
          text: 'Der letzte Schritt wird zurückgenommen, auch einer mit vielen Änderungen. „Wiederholen“ nimmt ihn doch wieder vor.',
        },
        ignore: {
          term: 'Ignorieren',
          text: 'Was kein Fehler ist, verschwindet so aus der Liste. „Auch ignorierte zeigen“ führt wieder hin, und „Nicht mehr ignorieren“ macht es rückgängig.',
        },
        report: {
          term: 'Bericht',
          text: '„Bericht speichern“ schreibt alle Hinweise und alle Korrekturen in eine CSV-Tabelle, etwa für die Stelle, die die Liste führt.',
        },
      },
      show: 'Daten prüfen',
    },
    keep: {
      title: 'Aufheben',
      facts: {
        browser: {
          term: 'In diesem Browser',
          text: 'Was Sie öffnen und korrigieren, ist beim nächsten Besuch wieder da. Ihre Datensätze stehen unter „Daten“ bei „Eigene Datensätze“ und oben in der Auswahl. Auch Korrekturen an mitgelieferten Datensätzen bleiben. Wird der Platz knapp, darf der Browser alles löschen; ist er voll, sagt die Seite es, und was neu ist, bleibt nur im offenen Fenster.',
        },
        delete: {
          term: 'Löschen',
          text: 'Unter „Eigene Datensätze“ lässt sich jeder umbenennen, als Dateien sichern und löschen. Mit ihm gehen seine Korrekturen. „Zurückholen“ bringt den zuletzt gelöschten wieder, solange die Seite offen ist.',
        },
        project: {
          term: 'Projektdatei',
          text: 'Eine Datei (.twinline.json) mit den Daten, den Korrekturen, der Ansicht und Ihren Erzählungen dazu. Sie sichern sie unter „Ausgeben“ und öffnen sie wie eine Tabelle, auch auf einem anderen Gerät. Sie ist die Kopie, die bleibt.',
        },
      },
      show: 'Daten',
    },
    give: {
      title: 'Ausgeben',
      facts: {
        tables: {
          term: 'Tabellen',
          text: 'Partnerschaften und Orte als CSV, mit Semikolon für das deutsche Excel oder mit Komma. Das Datenpaket (ZIP) enthält den ganzen Datensatz. Was keine Quelle nennt, bleibt in allen Dateien leer.',
        },
        graphs: {
          term: 'Netz und Karte',
          text: 'GEXF, GraphML und JSON mit allen Kennzahlen öffnen Gephi, igraph und NetworkX; GeoJSON öffnen Kartenprogramme.',
        },
        pictures: {
          term: 'Bilder',
          text: 'Karte, Netz und Zeitleiste, wie sie gezeigt werden, mit Titel, Legende, Quelle und Lizenz: als SVG oder als PNG in ein- bis vierfacher Größe.',
        },
        file: {
          term: 'Seite als eine Datei',
          text: 'Twinline mit diesen Daten und dieser Ansicht als eine HTML-Datei. Sie öffnet sich ohne Netzverbindung, auch von einem USB-Stick.',
        },
        link: {
          term: 'Link und Einbetten',
          text: 'Der Link zeigt genau diese Ansicht. Unter „Ausgeben“ enthält er kleine eigene Datensätze; wer ihn öffnet, sieht sie. Korrekturen an mitgelieferten Datensätzen enthält er nicht. Mit den Zeilen zum Einbetten erscheinen Karte oder Netz und die Zeitleiste in einer anderen Webseite.',
        },
        cite: {
          term: 'Zitieren',
          text: 'Zu jedem Datensatz gibt es eine Quellenangabe mit Fassung und Datum, als Text und als BibTeX.',
        },
      },
      show: 'Ausgeben',
    },
    wikidata: {
      title: 'Wikidata',
      facts: {
        asked: {
          term: 'Was gefragt wird',
          text: 'Die Partnerschaften eines Landes, einer Region, der ausgewählten Orte oder aller Orte des Netzes, mit Namen, Lage, Einwohnern und Daten. Die Abfragen lassen sich ansehen und kopieren.',
        },
        sent: {
          term: 'Was gesendet wird',
          text: 'Es ist die einzige Stelle, an der diese Seite etwas an andere sendet, und erst wenn Sie auf „Abfrage senden“ drücken. Vorher steht dort, was wohin geht.',
        },
        result: {
          term: 'Was daraus wird',
          text: 'Ein Datensatz wie jeder geöffnete: Sie können ihn prüfen, aufheben und ausgeben. Zu jeder Partnerschaft steht die Seite bei Wikidata als Quelle. Die Daten sind gemeinfrei (CC0).',
        },
      },
      show: 'Wikidata fragen',
    },
  },
  limits: {
    term: 'Grenzen',
    text: (text: string, whole: string, archive: string, rows: string) =>
      `Texttabellen, GEXF und GraphML bis ${text}\u00a0MB, JSON bis ${whole}\u00a0MB, Excel-Dateien und Archive bis ${archive}\u00a0MB, zusammen höchstens ${rows} Zeilen. Was darüber liegt, wird mit einem Satz abgelehnt.`,
  },
};
