// Map and network, and what is said of them beside the pointer and under the keys.

import type { Messages } from '../de';
import { one } from './grammar';

export const map: Messages['map'] = {
  label: 'Map of the partnerships. Arrow keys move it, plus and minus change the scale.',
  loading: 'Loading the map…',
  unavailable:
    'This device cannot draw the map, because the graphics technology WebGL 2 is missing. Network, timeline and table show the same partnerships.',
  failed: 'The map could not be loaded. Network, timeline and table show the same partnerships.',
  incomplete: 'Countries and borders could not be loaded. Places and partnerships are complete.',
  interrupted: 'The graphics were interrupted. The map will be drawn again as soon as the device allows it.',
  plain: 'Drawn without a graphics card: simpler, but complete.',
  borders: 'Today’s borders are shown.',
  data: 'Map data',
  globe: 'Globe',
  flat: 'Flat',
  projection: 'How the earth is drawn',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  nowhere: 'The map stays empty, as coordinates are known for none of the places of this dataset.',
  onlyNetwork: 'Show the network alone',
};

export const net: Messages['net'] = {
  label:
    'Network of the partnerships. Arrow keys up and down go through the partnerships of a place, right to the partner, left back; page keys go to other places, Enter opens. With Shift, arrows move the view; plus and minus change its size. The table says the same.',
  loading: 'Loading the network…',
  arranging: percent => `Arranging the network: ${percent}`,
  unavailable:
    'This device cannot draw the network, because the graphics technology WebGL 2 is missing. Table and timeline show the same partnerships.',
  failed: 'The network view could not be loaded. Everything else works; reloading the page usually helps.',
  interrupted:
    'The graphics were interrupted. The network will be drawn again as soon as the device allows it.',
  plain: 'Drawn without a graphics card: simpler, but complete.',
  notArranged:
    'The arrangement of the network could not be computed. Table and timeline show the same partnerships.',
  layout: 'Layout',
  layouts: {
    forces: 'Forces',
    map: 'Map',
    sides: 'Two columns',
    rings: 'Rings',
    regions: 'Regions',
  },
  layoutHints: {
    forces: 'Who is tied stands close together',
    map: 'Every place where it lies',
    sides: 'One side left, the other right',
    rings: 'Around the selected place: its partners, their partners, and so on',
    regions: 'The places of a region together, the regions as on the map',
  },
  noPoints: 'As on the map asks for coordinates. This dataset gives none.',
  noSides: 'Two columns are for a list between two countries. This network has more than two sides.',
  steps: (n, shown) => `${shown} ${one(n, 'step', 'steps')}`,
  apart: (n, shown) => `Not to be reached from here: ${shown} ${one(n, 'place', 'places')}`,
  noRings: 'No partnership to show, so there are no rings.',
};

export const walk: Messages['walk'] = {
  ties: (n, shown) => `${shown} ${one(n, 'partner', 'partners')}`,
  ofTies: (at, of) => `${at} of ${of}`,
  edge: 'No further here.',
  opened: name => `Page of ${name} opened.`,
};

export const caption: Messages['caption'] = {
  unknownYear: 'founding year not known',
  unknownStatus: 'present status not known',
};
