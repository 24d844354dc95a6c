// About Twinline: data, licences, citation.

import type { Help } from '../de';
import { citing } from '../../citing/en';

export const about: Help['about'] = {
  lead: 'Twinline shows, measures and explains the network of city partnerships.',
  version: version => `Version ${version}`,
  program: 'The program is under the MIT licence.',
  datasets: 'Datasets',
  datasetsLicence: 'All bundled datasets are under the licence CC BY 4.0. Bundled are:',
  shown: 'Shown just now:',
  credits: 'Map, places, typeface',
  basemap: 'Map: Natural Earth (public domain), in the reading of visionscarto (BSD-3-Clause).',
  gazetteer: 'Coordinates and populations partly from GeoNames (CC BY 4.0).',
  typeface: 'Typeface: Inter (SIL Open Font License 1.1).',
  libraries: 'Libraries',
  cite: 'How to cite',
  citeIntro: 'Name the program, and the dataset with its version and date.',
  ...citing,
  bibtex: 'BibTeX',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
  privacy: 'Privacy',
  privacyText:
    'By itself this page sends nothing to others: no account, no cookies, no counting of visitors. Only when you send a query under “Wikidata” does it go to the service that is named there. What you open, correct or tell as a story is kept in this browser only. It also remembers that the hint of the first visit was shown.',
};
