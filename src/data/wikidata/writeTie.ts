// A tie with its statements → the rows of the tables.

import type { Agreement, AgreementParty, Claim, StatusChange } from '../records';
import type { FoldedTie } from './foldTies';
import { ONE_END } from './info';
import type { SourceList } from './sourceList';
import type { Statement } from './statements';

export interface WrittenTie {
  readonly agreement: Agreement;
  readonly parties: readonly AgreementParty[];
  readonly ended: readonly StatusChange[];
  readonly claims: readonly Claim[];
}

/** `turned`: its second place stands on the first side. */
export function writeTie(
  { a, b, statements, mutual }: FoldedTie,
  id: string,
  turned: boolean,
  sources: SourceList,
): WrittenTie {
  const dates = statements.flatMap(statement => statement.starts.map(start => ({ statement, ...start })));
  const [followed] = dates;
  const ended = statements.find(({ hasEnded }) => hasEnded);
  const [one, other] = turned ? [b, a] : [a, b];
  const isSourced = statements.some(({ references }) => references.length > 0);
  return {
    agreement: {
      id,
      kind: 'partnership',
      founded: followed?.date ?? null,
      confidence: mutual || isSourced ? 'medium' : 'low',
      // That Wikidata names a tie does not say that it lives today.
      lastConfirmed: null,
      note: mutual ? '' : ONE_END.de,
      noteLang: mutual ? '' : 'de',
    },
    parties: [
      { agreement: id, place: one, side: 'a', concludedBy: '' },
      { agreement: id, place: other, side: 'b', concludedBy: '' },
    ],
    ended: ended
      ? [
          {
            agreement: id,
            status: 'ended',
            from: ended.ends[0]?.date ?? null,
            reason: '',
            source: sources.item(ended.from),
            note: '',
            noteLang: '',
          },
        ]
      : [],
    claims: unique([
      ...dates.flatMap(({ statement, words }) =>
        sourcesOf(statement, sources).map(source =>
          claimOf(id, 'founded', words, source, isSameDate(words, followed!.words)),
        ),
      ),
      ...statements.flatMap(statement =>
        sourcesOf(statement, sources).map(source => claimOf(id, 'see_also', '', source, true)),
      ),
    ]),
  };
}

/** A year and a day in it, a period and a year in it do not contradict each other. */
function isSameDate(words: string, followed: string): boolean {
  if (followed.startsWith(words)) return true;
  const [first = '', last = ''] = words.split('–');
  return last !== '' && !followed.includes('–') && first <= followed && followed.slice(0, 4) <= last;
}

const sourcesOf = ({ from, references }: Statement, sources: SourceList): readonly string[] => [
  sources.item(from),
  ...references.map(sources.reference),
];

export const claimOf = (
  subject: string,
  field: string,
  value: string,
  source: string,
  followed: boolean,
): Claim => ({ subject, field, value, source, followed, note: '', noteLang: '' });

function unique(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ field, value, source }) => {
    const key = `${field} ${value} ${source}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
