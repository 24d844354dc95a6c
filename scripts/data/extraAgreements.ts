// data/authority/extra_agreements.csv → agreements that no ledger holds as a row of its own.
import { isPartialDate } from '../../src/lib/dates';
import { CONFIDENCES, TIE_KINDS } from '../../src/data/records';
import type { RawRow } from './files';
import type { Group, Party } from './groupRows';
import type { Statement } from './ledgers';

const isSide = (text: string): text is Party['side'] => text === 'a' || text === 'b' || text === 'c';

/** `place:side[:concludedBy]`, joined by semicolons. */
export function parseParties(text: string): readonly Party[] {
  return text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const [place = '', side = '', ...by] = part.split(':').map(p => p.trim());
      if (!place || !isSide(side))
        throw new Error(`extra_agreements.csv: not place:side[:concludedBy]: ${part}`);
      return { place, side, concludedBy: by.join(':') };
    });
}

export function extraGroup(row: RawRow): Group {
  const founded = row.get('founded');
  const source = row.get('source');
  const statement: Statement = {
    ledger: 'extra',
    line: row.line,
    kind: TIE_KINDS.find(k => k === row.get('kind')) ?? 'partnership',
    founded: isPartialDate(founded) ? founded : null,
    confidence: CONFIDENCES.find(c => c === row.get('confidence')) ?? 'low',
    status: null,
    since: null,
    reason: '',
    statusNote: '',
    statusSource: '',
    lastConfirmed: null,
    concludedByA: '',
    concludedByB: '',
    note: row.get('note'),
    sources: source ? [source] : [],
    conflicts: [],
    mended: new Set(),
  };
  return { id: row.get('id'), parties: [...parseParties(row.get('parties'))], statements: [statement] };
}
