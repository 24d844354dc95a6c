// How a text names a claim, and the states of the time.

import type { Claim } from '../../data/records';

/** The states of the time, as `concluded_by` names them; any other name there is a predecessor's. */
export const STATES: readonly string[] = ['FRG', 'GDR', 'USSR', 'RSFSR', 'UK'];

/** Index of the claim that `<subject>/<field>/<source>` names; the first where a source makes several. */
export function readClaim(text: string, claims: readonly Claim[]): number | undefined {
  const [subject, field, source] = text.split('/');
  const index = claims.findIndex(
    claim => claim.subject === subject && claim.field === field && claim.source === source,
  );
  return index < 0 ? undefined : index;
}
