// How the network is drawn.

import type { Glossary } from '../de';

export const drawing: Glossary['drawing'] = {
  size: { term: 'point size', text: 'The area of a point grows with the chosen measure.' },
  colour: {
    term: 'colour',
    text: 'It means the same everywhere: on map, network, timeline and in tables. The legend says what. Vermilion is only what is selected or under the pointer.',
  },
  line: {
    term: 'line',
    text: 'Solid: active. Dashed and paler: suspended or dormant. Dotted and grey: ended. Solid and pale: not known.',
  },
};

export const layouts: Glossary['layouts'] = {
  forces: {
    term: 'layout by forces',
    text: 'Tied places attract each other, all others repel each other (ForceAtlas2). Closeness means many ties in common; up, down, left and right mean nothing.',
  },
  map: {
    term: 'layout as on the map',
    text: 'Every place stands in the network where it lies on the map. Places that would cover each other are moved apart a little.',
  },
  sides: {
    term: 'layout in two columns',
    text: 'Each side has a column, ordered so that few lines cross. Connected parts stand one under the other, the largest on top.',
  },
  rings: {
    term: 'layout in rings',
    text: 'The selected place stands in the middle, its partners on the first ring, their partners on the second, and so on. Partners stand in the direction in which they lie; who cannot be reached stands aside.',
  },
  regions: {
    term: 'layout by regions',
    text: 'Places of the same region stand together, those with most partners inside. Regions and countries lie to each other roughly as on the map.',
  },
};
