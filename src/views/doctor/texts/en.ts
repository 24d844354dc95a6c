import { plural } from '../../../i18n/plural';
import type { DoctorTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: DoctorTexts = {
  title: 'Check the data',
  rows: (n, all, loaded, rejected) =>
    n === 0
      ? `${all} rows read, all taken over.`
      : `${all} rows read: ${loaded} taken over, ${rejected} not.`,
  intro:
    'This is what is doubtful in the data, each with a proposal. Only what you choose is changed; your files stay as they are, and every step can be taken back.',
  bundled: 'This dataset comes with the page. What you change here holds for you alone.',
  found: (n, shown) => (n === 0 ? 'Nothing doubtful found.' : `${shown} ${one(n, 'note', 'notes')}.`),
  foundOf: (shown, all) => `${shown} of ${all} notes match the search.`,
  working: share => `The data are being checked: ${share}.`,
  correcting: 'The corrections are being entered\u00a0…',
  cancel: 'Cancel',
  stopped: 'The check was cancelled.',
  again: 'Check again',
  failed: 'The data could not be checked.',
  noGazetteer:
    'The gazetteer could not be reached. Whether places lie in their country has therefore not been checked.',
  filter: 'Find a place or value',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save report (CSV)',
  saveWhy: 'All notes and all your corrections as a table',
  file: 'check',
  showIgnored: shown => `Show ignored ones too (${shown})`,
  ignored: 'ignored',
  kinds: {
    selfTie: 'A place as its own partner',
    rejected: 'Rows not taken over',
    sameTie: 'The same partnership more than once',
    sameName: 'One place in two entries',
    sameCity: 'One place under two names',
    nearby: 'Places close together',
    swapped: 'Coordinates exchanged',
    nullIsland: 'Coordinates 0, 0',
    farFromCountry: 'Coordinates far from the country',
    impossibleYear: 'Doubtful years',
    endedBefore: 'A change before the founding',
    oneSided: 'Named by one side only',
    noCountry: 'Country not known',
    population: 'Doubtful number of inhabitants',
    noYear: 'Without a founding year',
  },
  hints: {
    selfTie: 'These rows name the same place twice. They have not been taken over.',
    rejected: 'These rows have not been taken over; each says why.',
    sameTie:
      'Two entries name the same pair. With the same year, or none, it is mostly a repetition; with different ones there may be two agreements.',
    sameName: 'These entries have the same name and lie together.',
    sameCity: 'The gazetteer gives these names to one city.',
    nearby: 'At most 5 km apart. Most are neighbours, some are one place.',
    swapped:
      'With latitude and longitude exchanged, or another sign, these places would lie in their country.',
    nullIsland: 'No place lies there; mostly it means: not known.',
    farFromCountry: 'Either the country or the coordinates belong to another place.',
    impossibleYear: 'Years in the future or before 1800.',
    endedBefore: 'A partnership cannot end or rest before it is founded.',
    oneSided: 'One place names the other, whose own list does not name it.',
    noCountry: 'Without a country these places are missing from all that counts by country.',
    population: 'The number is zero, greater than that of any city, or quite unlike that of the gazetteer.',
    noYear: 'These partnerships stand in no year of the timeline, but under “all”.',
  },
  sentences: {
    selfTie: ({ value }) => `${value} stands on both sides.`,
    rejected: ({ reason, all }) => (all === '' ? reason : `${reason} Here there are ${all}.`),
    sameTie: ({ founded, other, turned }, [a, b]) =>
      `${a} and ${b} are in the list twice${turned === '' ? '' : ', once in each direction'}: ${
        founded === other
          ? founded === ''
            ? 'both without a year'
            : `both founded ${founded}`
          : `founded ${founded || '(no year)'} and ${other || '(no year)'}`
      }.`,
    sameName: ({ km }, [a, b]) =>
      a === b
        ? `${a} is in the data twice${km === '' ? '' : `, ${km}\u00a0km apart`}.`
        : `${a} and ${b} have the same name${km === '' ? '' : ` and lie ${km}\u00a0km apart`}.`,
    sameCity: ({ km, city }, [a, b]) =>
      `${a} and ${b} are one city in the gazetteer: ${city}${km === '' ? '' : `. They lie ${km}\u00a0km apart`}.`,
    nearby: ({ km }, [a, b]) => `${a} and ${b} lie ${km}\u00a0km apart.`,
    swapped: ({ how, lat, lon, named }, [a]) =>
      `${a}: ${how === 'exchange' ? 'With latitude and longitude exchanged' : 'With another sign'} (${lat}, ${lon}) the place would lie ${
        named === '' ? 'in the stated country' : 'beside the city of this name'
      }.`,
    nullIsland: (_, [a]) => `${a} has the coordinates 0, 0.`,
    farFromCountry: ({ km, country }, [a]) =>
      `${a} lies ${km}\u00a0km from the nearest known city of the stated country (${country}).`,
    impossibleYear: ({ founded, late, readOn }, [a, b]) =>
      late === ''
        ? `${a} and ${b}: founded ${founded}. There were hardly any town twinnings that early.`
        : `${a} and ${b}: founded ${founded}, after the date of the data (${readOn}).`,
    endedBefore: ({ founded, from, status }, [a, b]) =>
      `${a} and ${b}: founded ${founded}, but ${status} since ${from}.`,
    oneSided: (_, [a, b]) => `${a} names ${b}, but the list of ${b} does not name ${a}.`,
    noCountry: (_, [a]) => `No known country is stated for ${a}.`,
    population: ({ people, known }, [a]) =>
      `${a} has ${people} inhabitants here${known === '' ? '' : `, ${known} in the gazetteer`}.`,
    noYear: ({ all }, [a, b]) =>
      all === '' ? `${a} and ${b}: no year.` : `None of the ${all} partnerships has a year.`,
  },
  proposals: {
    merge: ({ from, into }) => (from === into ? 'Merge into one place' : `Merge, “${into}” stays`),
    leaveOutTie: ({ line, date }) =>
      line === ''
        ? `Leave the partnership out${date === '' ? '' : ` (${date})`}`
        : `Leave row ${line} out${date === '' ? '' : ` (${date})`}`,
    leaveOutPlace: () => 'Leave the place out',
    useGazetteer: ({ point }) => `Coordinates of the gazetteer (${point})`,
    exchange: () => 'Exchange latitude and longitude',
    turnSign: ({ point }) => `Change the sign (${point})`,
    forgetPoint: () => 'Leave the coordinates out',
    forgetYear: () => 'Leave the year out',
    forgetEnd: () => 'Leave the date of the change out',
    setCountry: ({ country }) => `Country: ${country}`,
    usePopulation: ({ people }) => `Take ${people}`,
    forgetPopulation: () => 'Leave the number out',
  },
  ignore: 'Ignore',
  heed: 'Stop ignoring',
  show: 'Show',
  showWhy: names => `Show ${names} on map and network`,
  own: 'Another value',
  ownRow: 'Change the row',
  rowComing: 'The row is being read\u00a0…',
  rowGone: 'This row cannot be changed here. Change it in your file and open that again.',
  rowCut: 'The row is longer. Only its beginning is shown here.',
  column: number => `Column ${number}`,
  surplus: number => `Cell ${number}, in no column; it must be empty`,
  columns: 'Change how the columns are read\u00a0…',
  ownLabels: {
    founded: 'Year, or date as YYYY-MM-DD',
    population: 'Inhabitants',
    point: 'Latitude, longitude in degrees, such as 50.61, 10.69',
    country: 'Country (name or code)',
    cell: 'What the cell should say',
  },
  take: 'Apply',
  wrong: {
    founded: 'This is no date of the form YYYY, YYYY-MM or YYYY-MM-DD.',
    population: 'This is no whole number.',
    point: 'These are not two numbers in degrees.',
    country: 'This country is not known.',
    cell: 'It has to be something else than before.',
    row: 'At least one cell has to be different from before.',
  },
  all: {
    sameTie: shown => `Leave out all ${shown} equal repetitions`,
    sameName: shown => `Merge all ${shown} of one name up to 5 km apart`,
    swapped: shown => `Put back all ${shown} that the name confirms`,
  },
  ignoreAll: shown => `Ignore all ${shown}`,
  where: (table, line, column, value) =>
    [table, line && `row ${line}`, column && `column ${column}`, value && `“${value}”`]
      .filter(part => part !== '')
      .join(', '),
  page: (from, to, all) => `${from} to ${to} of ${all}`,
  earlier: 'Back',
  further: 'Next',
  log: shown => `Your corrections (${shown})`,
  toProject: 'Save corrections and data as a project file',
  changes: (n, shown) => `${one(n, 'One thing changes', `${shown} things change`)} in the tables by them.`,
  step: (n, shown, first) => (n === 1 ? first : `${first} – and ${shown} more`),
  operations: {
    merge: ({ from, into }) => `“${from}” merged into “${into}”`,
    setPlace: ({ name, value }) => `${name}: ${value}`,
    setFounded: ({ before, value }) =>
      value === ''
        ? `Year ${before} left out`
        : `Founded: ${value}${before === '' ? '' : ` instead of ${before}`}`,
    setStatusDate: ({ before }) => `Date ${before} left out`,
    leaveOutTie: ({ name }) => `Left out: ${name}`,
    leaveOutPlace: ({ name }) => `Left out: ${name}`,
    setCell: ({ before, value, line }) => `Row ${line}: “${value}” instead of “${before}”`,
    setRow: ({ before, value, line }) => `Row ${line}: “${value}” instead of “${before}”`,
    ignore: ({ name }) => `Ignored: ${name}`,
    heed: ({ name }) => `No longer ignored: ${name}`,
  },
  what: {
    merged: 'place merged',
    named: 'further name',
    filled: 'filled in',
    dropped: 'not taken over',
    moved: 'partnership moved',
    leftOut: 'left out',
    selfTie: 'left out, as both places are one',
    set: 'changed',
  },
  changed: {
    lat: 'latitude',
    lon: 'longitude',
    coordinates: 'coordinates',
    population: 'inhabitants',
    region: 'region',
    country: 'country',
    kind: 'kind of place',
    tiesKnown: 'coverage',
    founded: 'founding',
    from: 'since',
  },
  notApplied: (n, shown) => `${one(n, 'One correction', `${shown} corrections`)} could not be entered:`,
  obstacles: {
    gone: 'It is no longer in the data.',
    changed: 'Something else stands there by now.',
    same: 'This is one place already.',
  },
  unknownPoint: 'coordinates not known',
  unknownPeople: 'inhabitants not known',
  people: shown => `${shown} inhabitants`,
};
