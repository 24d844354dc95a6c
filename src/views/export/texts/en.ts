import { one } from '../../../i18n/en/grammar';
import type { ExportTexts } from './de';

export const texts: ExportTexts = {
  title: 'Export network and data',
  intro: 'The files are written on this device. Nothing is transmitted.',
  scope: 'What is exported',
  scopes: { shown: 'What is shown', all: 'Everything' },
  places: (n, ties, k, places) =>
    `${ties} ${one(n, 'partnership', 'partnerships')}, ${places} ${one(k, 'place', 'places')}`,
  groups: {
    region: (k, groups, n, pairs) =>
      `${groups} ${one(k, 'region', 'regions')}, ${pairs} ${one(n, 'connection', 'connections')}`,
    country: (k, groups, n, pairs) =>
      `${groups} ${one(k, 'country', 'countries')}, ${pairs} ${one(n, 'connection', 'connections')}`,
  },
  withoutThought: 'Partnerships that are only thought of are left out.',
  withMeasures: (n, shown) => `with ${one(n, 'one measure', `all ${shown} measures`)}`,
  measuresNote: 'They are computed for the chosen partnerships. For large networks this takes a while.',
  groupsWithout: 'For regions and countries the number of partnerships is included, other measures are not.',
  dialect: 'Separator of the CSV tables',
  dialects: { semicolon: 'Semicolon, with decimal comma', comma: 'Comma, with decimal point' },
  dialectNote: 'Excel in German or Russian expects the semicolon.',
  group: { tables: 'Tables', graph: 'Network', map: 'Map' },
  formats: {
    ties: {
      name: 'Partnerships (CSV)',
      about: 'One row per pair of places. Twinline can open the table again.',
      file: 'partnerships',
    },
    places: { name: 'Places (CSV)', about: 'One row per place.', file: 'places' },
    package: {
      name: 'Data package (ZIP)',
      about:
        'The whole dataset with all its tables and their description (Frictionless Data Package), whatever is chosen above. Its cells stand as they are, even those that a spreadsheet would take for formulas.',
      file: 'datapackage',
    },
    gexf: { name: 'GEXF', about: 'For Gephi, Gephi Lite and NetworkX.', file: 'network' },
    graphml: { name: 'GraphML', about: 'For igraph, NetworkX, yEd and others.', file: 'network' },
    graphology: {
      name: 'graphology (JSON)',
      about: 'For Gephi Lite and your own programs in JavaScript.',
      file: 'network',
    },
    geojson: {
      name: 'GeoJSON',
      about:
        'For QGIS and other map programs: places as points, partnerships as lines on the shortest way over the earth.',
      file: 'map',
    },
  },
  pictures: {
    title: 'Pictures',
    about:
      'As the page shows them now, with title, legend, source and licence. SVG can be edited in drawing programs, PNG fits into any document.',
    scale: 'Size of PNG pictures',
    times: times => `${times} times`,
    kinds: {
      map: { name: 'Map', note: 'With north at the top.', file: 'map' },
      network: { name: 'Network', note: '', file: 'network' },
      timeline: { name: 'Timeline', note: '', file: 'timeline' },
    },
    basemap: 'Base map: Natural Earth (public domain), in the reading of visionscarto.',
    working: share => `The picture is being drawn: ${share}.`,
    smaller: times => `This browser cannot draw the picture larger than ${times} times.`,
  },
  page: {
    title: 'Page',
    name: 'The whole page as one file (HTML)',
    about:
      'Twinline with this dataset and this view. The file opens without a connection in any recent browser, also from a USB stick.',
    gazetteer: 'with the list of cities',
    gazetteerNote:
      '“Underconnected” and “Suggestions” need the list of cities for populations. It makes the file larger.',
    working: 'The file is being written.',
    failed:
      'The file could not be written. For that, this page must be connected to the network. Please try again.',
    withoutList:
      'This file does not have the list of cities, and so the one that you save here will not, either.',
    file: 'twinline',
  },
  sharing: {
    title: 'Link and embedding',
    link: 'Link',
    linkAbout: 'The link shows exactly this view.',
    withoutCorrections:
      'It does not hold your corrections. They are in the data package and in the page as one file.',
    withData: 'The link also holds the data that you have opened. Whoever opens it sees them.',
    tooLarge: (size, most) =>
      `Your data are too large for a link (${size}, possible are ${most}). Pass them on as a data package or as a page in one file.`,
    snippet: 'HTML for embedding',
    snippetAbout:
      'Put these lines into another web page. It then shows map or network and the timeline, with a link to this page.',
    frameTitle: title => `${title} in Twinline`,
    notPublic:
      'This page has no public address, and the link holds on this device only. To pass it on or embed it, put the page on a web server.',
  },
  fileAll: 'all',
  fileFiltered: 'filtered',
  fileLevel: { region: 'regions', country: 'countries' },
  about: size => `About ${size}.`,
  save: 'Save',
  saveAs: name => `Save ${name}`,
  working: {
    measures: share => `The measures are being computed: ${share}.`,
    writing: share => `The file is being written: ${share}.`,
  },
  cancel: 'Cancel',
  failed: 'The file could not be written. Please try again.',
  saved: (name, size) => `Saved as ${name} (${size}).`,
  unknown: 'What no source states is left empty in all files, the founding year too.',
  cite: 'Licence and citation',
  licence: 'Licence of the data:',
  licenceInFile: 'It is named in the files too, except in the CSV tables. Please name it there yourself.',
  noLicence: 'No licence is named for this dataset. Please find out whether you may pass it on.',
  citation: 'Citation',
  copyWhat: name => `Copy ${name}`,
  copied: 'Copied.',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
};
