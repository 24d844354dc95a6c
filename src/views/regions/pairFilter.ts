// A pair of regions or countries chosen in the panel is a filter like any other: both ends of a tie lie in one of the
// two. It stands in the link and can be taken back.

import type { Groups, Level } from '../../graph/aggregate';
import { tieBetween } from '../../graph/neighbours';
import type { ViewState } from '../../state/fields';
import type { State } from '../../state/state';
import type { Cell, Counted, RegionsModel } from './model';

/** The level of the panel's groups, which is also the attribute that tells them: at the level of places, regions. */
export function placeLevelOf(level: Level): Exclude<Level, 'place'> {
  return level === 'country' ? 'country' : 'region';
}

/** The codes of the chosen pair, one code for a region with itself; null where none is chosen. */
export function chosenPair(
  state: Pick<State, 'level' | 'filter' | 'ends'>,
): readonly [string, ...string[]] | null {
  const [first, ...others] = state.filter.value[placeLevelOf(state.level.value)] ?? [];
  const isPair = first !== undefined && others.length < 2 && state.ends.value === 'both';
  return isPair ? [first, ...others] : null;
}

/** The codes a cell stands for; null where a group has none, as places without a region are not found by one. */
export function codesOf(
  { network }: Groups,
  level: Exclude<Level, 'place'>,
  { row, column }: Cell,
): readonly string[] | null {
  const codes = [...new Set([row, column])].map(group => network.places[group]![level]);
  return codes.includes('') ? null : codes;
}

export function isChosen(state: State, codes: readonly string[] | null): boolean {
  const chosen = chosenPair(state);
  return chosen !== null && codes?.length === chosen.length && codes.every(code => chosen.includes(code));
}

/** Shows the ties of a pair alone; of the pair already chosen, all again. */
export function togglePair(state: State, model: RegionsModel, cell: Cell): void {
  const counted = model.counted.peek();
  if (!counted) return;
  const { groups, level, mixing } = counted;
  const codes = codesOf(groups, level, cell);
  if (codes === null || mixing.tiesOf(cell.row, cell.column) === 0) return;
  if (isChosen(state, codes)) return showAll(state, model);
  if (!chosenPair(state)) model.endsBefore.value = state.ends.peek();
  // The pair says where: another region or country could only contradict it, now that both ends are asked.
  const others = Object.entries(state.filter.peek()).filter(([id]) => id !== 'region' && id !== 'country');
  state.set({
    filter: { ...Object.fromEntries(others), [level]: codes },
    ends: 'both',
    ...(state.level.peek() !== 'place' && selectionOf(groups, cell)),
  });
}

export function showAll(state: State, model: RegionsModel): void {
  const others = Object.entries(state.filter.peek()).filter(
    ([id]) => id !== placeLevelOf(state.level.peek()),
  );
  state.set({
    filter: Object.fromEntries(others),
    ends: model.endsBefore.peek(),
    ...(state.level.peek() !== 'place' && { places: [], tie: '' }),
  });
}

function selectionOf({ network }: Groups, { row, column }: Cell): Partial<ViewState> {
  const tie = row === column ? null : tieBetween(network.neighbours, row, column);
  return tie === null
    ? { places: [network.places[row]!.id], tie: '' }
    : { places: [], tie: network.ties[tie]!.id };
}

/** Opens the page of a group: map and network then show groups too. */
export function openGroup(state: State, { groups, level }: Counted, group: number): void {
  const { id } = groups.network.places[group]!;
  state.set({ places: [id], tie: '', ...(state.level.peek() !== level && { level, net: [] }) });
}
