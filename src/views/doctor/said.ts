// The values that the panel's sentences are made with.

/** What a sentence may say beside the names: numbers and dates as they are written; empty: not known, or not so. */
export type Said = Readonly<
  Record<
    | 'km'
    | 'city'
    | 'country'
    | 'founded'
    | 'other'
    | 'turned'
    | 'how'
    | 'lat'
    | 'lon'
    | 'late'
    | 'named'
    | 'readOn'
    | 'status'
    | 'from'
    | 'into'
    | 'people'
    | 'known'
    | 'all'
    | 'reason'
    | 'value'
    | 'before'
    | 'line'
    | 'date'
    | 'point'
    | 'name',
    string
  >
>;

export const NOTHING_SAID: Said = {
  km: '',
  city: '',
  country: '',
  founded: '',
  other: '',
  turned: '',
  how: '',
  lat: '',
  lon: '',
  late: '',
  named: '',
  readOn: '',
  status: '',
  from: '',
  into: '',
  people: '',
  known: '',
  all: '',
  reason: '',
  value: '',
  before: '',
  line: '',
  date: '',
  point: '',
  name: '',
};
