// The tie in force that reaches back farthest: all that may be it, as far as the dates tell (analysis/findings/oldest,
// whose conditions hold here too). Silent where the founding of more than half of the ties in force is not known: any of
// them might be it; and where no tie in force is known to have begun later.

import { statedValues } from '../../../graph/claims';
import { isInForce, isOver } from '../../../graph/status';
import { oldest } from '../../findings/oldest';
import { MOST_NAMED } from '../named';
import { askable, type StoryPart } from './part';

export const first: StoryPart<'first'> = {
  id: 'first',
  of({ network, tables, world }) {
    const found = oldest.find(world);
    const inForce = world.ties.filter(tie => isInForce(world.status[tie]!));
    const undated = inForce.filter(tie => Number.isNaN(network.founded[tie])).length;
    if (!found || undated > inForce.length / 2) return null;
    const leading = [...found.ties, ...found.perhaps.map(({ tie }) => tie)];
    if (leading.length === inForce.length - undated) return null;
    const ties = askable(network.ties, leading);
    const rivals = askable(network.ties, found.rivals);
    if (!ties || !rivals || ties.length > MOST_NAMED) return null;

    const places = leading.flatMap(tie => [network.source[tie]!, network.target[tie]!]);
    const agreements = [...leading, ...found.rivals].flatMap(tie =>
      network.ties[tie]!.agreements.map(({ agreement }) => agreement.id),
    );
    const claims = [
      ...statedValues(tables.claims, network.info.id, 'first_tie').filter(({ value }) =>
        agreements.includes(value),
      ),
      ...agreements.flatMap(agreement => statedValues(tables.claims, agreement, 'founded')),
    ].flatMap(value => value.claims);
    return {
      slots: {
        ties: ties.map((tie, i) => ({ tie, year: network.founded[leading[i]!]! })),
        rivals: rivals.map((tie, i) => ({ tie, year: network.founded[found.rivals[i]!]! })),
        contested: found.contested,
        undated: undated > 0,
        ended: world.ties.some(tie => isOver(world.status[tie]!)),
      },
      view: {
        mode: 'year',
        year: network.founded[leading[0]!]!,
        ...(ties.length === 1
          ? { tie: ties[0]! }
          : { places: [...new Set(places)].map(place => network.places[place]!.id) }),
      },
      sources: [...new Set(claims.map(({ source }) => source))].filter(source => source !== ''),
    };
  },
};
