// The libraries that travel with the page, and their licences (package.json's dependencies; a test compares).

export interface Library {
  readonly name: string;
  /** SPDX. */
  readonly licence: string;
}

export const libraries: readonly Library[] = [
  { name: '@fontsource-variable/inter', licence: 'OFL-1.1' },
  { name: '@preact/signals-core', licence: 'MIT' },
  { name: 'comlink', licence: 'Apache-2.0' },
  { name: 'd3', licence: 'ISC' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'graphology', licence: 'MIT' },
  { name: 'graphology-communities-louvain', licence: 'MIT' },
  { name: 'graphology-layout-forceatlas2', licence: 'MIT' },
  { name: 'graphology-types', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'lit-html', licence: 'BSD-3-Clause' },
  { name: 'maplibre-gl', licence: 'BSD-3-Clause' },
  { name: 'minisearch', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'sax', licence: 'BlueOak-1.0.0' },
  { name: 'sigma', licence: 'MIT' },
  { name: 'topojson-client', licence: 'ISC' },
  { name: 'valibot', licence: 'MIT' },
];
