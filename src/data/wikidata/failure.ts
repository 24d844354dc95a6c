// Why a question was not answered. Each kind has a sentence of its own and what to do.

export const FAILURES = [
  /** The service could not be reached: no connection, a wrong address, or it does not answer to pages. */
  'unreachable',
  /** It asks for a pause: too many questions. */
  'limited',
  /** It gave up, or did not answer in time. */
  'timeout',
  /** The answer ended in the middle. */
  'brokenOff',
  /** A web page came instead of data. */
  'webPage',
  /** Something else came that is no list of results. */
  'otherAnswer',
  'tooLarge',
  /** It does not understand the query. */
  'badQuery',
  /** It does not allow the question. */
  'refused',
  /** It is out of order. */
  'server',
] as const;

export interface Failure {
  readonly kind: (typeof FAILURES)[number];
  /** HTTP status, 0: none came. */
  readonly status: number;
  /** Seconds that the service asks to wait; NaN: it says nothing. */
  readonly wait: number;
}

export const failureOf = (kind: Failure['kind'], status = 0, wait = NaN): Failure => ({ kind, status, wait });

/** Seconds of a Retry-After header: a number, or a date (RFC 9110, 10.2.3). */
export function secondsToWait(header: string | null, now: number): number {
  if (header === null || header.trim() === '') return NaN;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  return Math.max(0, Math.ceil((Date.parse(header) - now) / 1000));
}
