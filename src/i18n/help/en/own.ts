// Data of the reader's own: opening, checking, keeping, giving out, asking Wikidata.

import type { Help } from '../de';

export const own: Help['own'] = {
  intro: 'How to work with a list of your own. What you open stays on this device.',
  sections: {
    open: {
      title: 'Open a table',
      facts: {
        ways: {
          term: 'How to do it',
          text: 'Drag files or a folder onto the page, choose them with “Open table …”, or copy rows in a spreadsheet program and paste them here with Ctrl+V. A window says what was recognised; where that is right, “Open” is enough.',
        },
        formats: {
          term: 'Formats',
          text: 'CSV and other text tables with any separator, Excel (.xlsx), GEXF, GraphML, JSON, ZIP archives and datasets of Twinline. Separator and encoding are recognised and can be changed in the window.',
        },
        forms: {
          term: 'Three forms',
          text: 'Pairs: one partnership per row, with its two cities. Cities and pairs: one table describes the cities, a second one names the pairs. Lists: one city per row, with its partners in a cell.',
        },
        columns: {
          term: 'Columns',
          text: 'What a column means is recognised by its title (English, German, Russian, French or Spanish) and by what is in it. Only the cities are needed; country, coordinates, founding, kind, status and source are read where they are given. Every column can be changed in the window, and later under “Data” with “Change how it is read …”.',
        },
        years: {
          term: 'Years',
          text: 'What is usual is read: 1969, 12.05.1987, since 1991, May 1988. Where a cell names no single year, such as “1960s” or “1987/88”, the year stays empty, and the words stand as a claim on the page of the partnership.',
        },
        countries: {
          term: 'Places and countries',
          text: 'A place is its name with its country: the same name in two countries is two places. “DE” and “Germany” are one country. Two points of one name that are more than 20\u00a0km apart are two places.',
        },
        coordinates: {
          term: 'Coordinates',
          text: 'Where they are missing they come from the gazetteer (GeoNames), by name and country. Where several cities are possible, the place stands in a list under “Data”, and you choose the right one.',
        },
        rows: {
          term: 'Rows that do not fit',
          text: 'No row is lost in silence: those read are those taken over and those not taken over together. Every one not taken over is listed under “Data” with file, line, value and reason, and under “Check data” you can mend them, a cell or the whole row.',
        },
        questions: {
          term: 'Licence and coverage',
          text: 'The window asks for them; “not known” is an answer, too. The coverage decides whether few partners are really few.',
        },
      },
      show: 'Open table …',
    },
    check: {
      title: 'Check data',
      facts: {
        findings: {
          term: 'Notes',
          text: 'The check names what is doubtful: rows not taken over, the same partnership more than once, one place in two entries or under two names, coordinates exchanged or far away, doubtful years and numbers of inhabitants, partnerships named by one side only. Each note has its reason, and most have a proposal.',
        },
        corrections: {
          term: 'Corrections',
          text: 'Only what you choose is changed: merged, left out, or given another value. All views then count with the correction. Your files stay as they are, and “Your corrections” lists every step.',
        },
        undo: {
          term: 'Undo',
          text: 'The last step is taken back, even one with many changes. “Redo” makes it again.',
        },
        ignore: {
          term: 'Ignore',
          text: 'What is no fault goes from the list. “Show ignored ones too” leads back to it, and “Stop ignoring” takes that back.',
        },
        report: {
          term: 'Report',
          text: '“Save report” writes all notes and all corrections as a CSV table, for instance for those who keep the list.',
        },
      },
      show: 'Check data',
    },
    keep: {
      title: 'Keeping',
      facts: {
        browser: {
          term: 'In this browser',
          text: 'What you open and correct is there again at your next visit. Your datasets stand under “Data” at “Own datasets” and in the choice at the top. Corrections of bundled datasets stay, too. When room gets short the browser may delete all of it; when there is no room left, the page says so, and what is new stays in the open window only.',
        },
        delete: {
          term: 'Deleting',
          text: 'Under “Own datasets” each can be renamed, saved as files and deleted. With it go its corrections. “Bring back” restores the one deleted last, as long as the page is open.',
        },
        project: {
          term: 'Project file',
          text: 'A file (.twinline.json) with the data, the corrections, the view and your stories of them. You save it under “Export” and open it like a table, on another device, too. It is the copy that stays.',
        },
      },
      show: 'Data',
    },
    give: {
      title: 'Export',
      facts: {
        tables: {
          term: 'Tables',
          text: 'Partnerships and places as CSV, with the comma, or with the semicolon as Excel in German or Russian expects it. The data package (ZIP) holds the whole dataset. What no source states is empty in every file.',
        },
        graphs: {
          term: 'Network and map',
          text: 'GEXF, GraphML and JSON with all measures open in Gephi, igraph and NetworkX; GeoJSON opens in map programs.',
        },
        pictures: {
          term: 'Pictures',
          text: 'Map, network and timeline as they are shown, with title, legend, source and licence: as SVG, or as PNG at one to four times the size.',
        },
        file: {
          term: 'The page as one file',
          text: 'Twinline with these data and this view as one HTML file. It opens without a connection, from a USB stick, too.',
        },
        link: {
          term: 'Link and embedding',
          text: 'The link shows exactly this view. Under “Export” it holds small datasets of your own; whoever opens it sees them. It does not hold corrections of bundled datasets. With the lines for embedding, map or network and the timeline appear in another web page.',
        },
        cite: {
          term: 'Citing',
          text: 'Every dataset has a citation with version and date, as text and as BibTeX.',
        },
      },
      show: 'Export',
    },
    wikidata: {
      title: 'Wikidata',
      facts: {
        asked: {
          term: 'What is asked',
          text: 'The partnerships of a country, a region, the selected places or all places of the network, with names, positions, inhabitants and dates. The queries can be read and copied.',
        },
        sent: {
          term: 'What is sent',
          text: 'It is the only point at which this page sends anything to others, and only when you press “Send query”. Before that it says what goes where.',
        },
        result: {
          term: 'What comes of it',
          text: 'A dataset like any that was opened: you can check it, keep it and export it. Every partnership has its page at Wikidata as its source. The data are in the public domain (CC0).',
        },
      },
      show: 'Ask Wikidata',
    },
  },
  limits: {
    term: 'Limits',
    text: (text, whole, archive, rows) =>
      `Text tables, GEXF and GraphML up to ${text}\u00a0MB, JSON up to ${whole}\u00a0MB, Excel files and archives up to ${archive}\u00a0MB, and all together at most ${rows} rows. What is larger is refused with a sentence.`,
  },
};
