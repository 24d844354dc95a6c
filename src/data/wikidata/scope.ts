// What is asked of Wikidata: the ties of which places, and with whom. Plain data, so that it can cross to a worker.

/** A city of the network at hand, to be found again on Wikidata. */
export interface AskedCity {
  /** Its id in the network; one like "Q365" is that of Wikidata. */
  readonly id: string;
  /** Names with their languages (ISO 639-1); empty: not known. */
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  /** ISO 3166-1. */
  readonly country: string;
  /** Degrees; NaN: not known. */
  readonly lat: number;
  readonly lon: number;
}

export type Scope =
  /** ISO 3166-1 and 3166-2; `partners`: only ties with this country, empty: with all. */
  | { readonly of: 'country'; readonly country: string; readonly partners: string }
  | { readonly of: 'region'; readonly region: string; readonly partners: string }
  | { readonly of: 'cities'; readonly cities: readonly AskedCity[] };

export const WIKIDATA_ENDPOINT = 'https://query.wikidata.org/sparql';

export const isItem = (id: string): boolean => /^Q[1-9]\d*$/.test(id);
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
export const isRegion = (code: string): boolean => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code);

/** Whether everything is said that a query needs. What is no code never gets into one. */
export function isComplete(scope: Scope): boolean {
  if (scope.of === 'cities') return scope.cities.length > 0;
  if (scope.partners !== '' && !isCountry(scope.partners)) return false;
  return scope.of === 'country' ? isCountry(scope.country) : isRegion(scope.region);
}

/** Country whose ties with another are asked for; null: both ends may lie anywhere. */
export const ownCountry = (scope: Scope): string | null =>
  scope.of === 'cities' ? null : scope.of === 'country' ? scope.country : scope.region.slice(0, 2);

/** An address that a query can be sent to, in its full form; null: none. Passwords have no place in it. */
export function endpointOf(written: string): string | null {
  if (!URL.canParse(written.trim())) return null;
  const url = new URL(written.trim());
  const sound = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!sound) return null;
  url.hash = '';
  return url.href;
}
