// Which attributes and measures tell places or ties of a network apart at all.

import { tellingMeasures } from '../../analysis/metrics/telling';
import type { Tables } from '../../data/records';
import { attributes } from '../../graph/attributes';
import type { Attribute, Moment } from '../../graph/attributes/attribute';
import { momentAt } from '../../graph/attributes/moment';
import { quantityAt, valuesAt } from '../../graph/attributes/valuesAt';
import type { Network } from '../../graph/network';
import { EXPECTED } from '../../state/expectedClasses';

/** Ids of attributes with more than one value today, and of measures. */
export function saying(network: Network, tables: Pick<Tables, keyof Moment['tables']>): ReadonlySet<string> {
  const moment = momentAt(network, tables, null);
  const telling = (attributes as readonly Attribute[]).filter(one => tellsApart(one, moment));
  const expected = network.places.filter(isCounted).length >= LEAST_PLACES ? [EXPECTED] : [];
  return new Set<string>([...telling.map(({ id }) => id), ...tellingMeasures(network), ...expected]);
}

/** Fewer places than this no model is fitted to. */
const LEAST_PLACES = 30;
const isCounted = ({ kind, tiesKnown }: Network['places'][number]) =>
  kind === 'city' && tiesKnown !== 'boundary';

function tellsApart(attribute: Attribute, moment: Moment): boolean {
  const values: Iterable<number | string> =
    attribute.type === 'quantity'
      ? quantityAt(moment, attribute)
      : valuesAt(moment, attribute).map(value => value.join(' '));
  // NaN and '' stand for what is not known: beside a known value they are a second one.
  const different = new Set(values);
  return different.size > 1;
}
