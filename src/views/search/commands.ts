// What can be done by typing: go to a year or a period, open a panel, another dataset, another view.

import { catalogue } from '../../data/catalogue';
import { LEVELS } from '../../graph/aggregate';
import { languages } from '../../i18n';
import { foldings } from '../../lib/fold';
import { ARRANGEMENTS, LAYOUTS, PANELS, THEMES } from '../../state/fields';
import type { State } from '../../state/state';
import { yearEndIn } from '../parts/words/yearEnd';

export interface Command {
  readonly label: string;
  /** What it belongs to, as the second line. */
  readonly about: string;
  run(): void;
}

/** At the beginning of what is typed: commands alone. */
export const ONLY_COMMANDS = '>';
const FOUND = 6;
const YEAR = /^\d{4}$/;
const PERIOD = /^(\d{4})\s*[-–—]\s*(\d{4})$/;

/** The commands that fit what is typed, in their order; all of them for the sign that asks for commands. */
export function findCommands(state: State, typed: string): readonly Command[] {
  const text = typed.trim();
  const query = text.startsWith(ONLY_COMMANDS) ? text.slice(ONLY_COMMANDS.length).trim() : text;
  if (query === '') return text === '' ? [] : commandsOf(state);
  const queries = foldings(query).filter(folded => folded !== '');
  const fits = ({ label, about }: Command) =>
    foldings(`${label} ${about}`).some(spelling => {
      const words = spelling.split(' ');
      return queries.some(folded =>
        folded.split(' ').every(part => words.some(word => word.startsWith(part))),
      );
    });
  return [...timeCommands(state, query), ...commandsOf(state).filter(fits)].slice(0, FOUND);
}

function timeCommands(state: State, query: string): readonly Command[] {
  const { search } = state.messages.value;
  const [first, last] = state.span.value;
  const isIn = (year: number) => year >= first && year <= last;
  const inPeriod = (from: string, to: string) => () =>
    state.set({ mode: 'period', period: [Number(from), Number(to)] });
  const about = search.command.time;
  if (YEAR.test(query) && isIn(Number(query))) {
    return [
      {
        label: search.goToYear(yearEndIn(state, Number(query))),
        about,
        run: () => state.setYear(Number(query)),
      },
      { label: search.goToFoundings(query), about, run: inPeriod(query, query) },
    ];
  }
  const [, from, to] = PERIOD.exec(query) ?? [];
  if (from === undefined || to === undefined || !isIn(Number(from)) || !isIn(Number(to))) return [];
  return [{ label: search.goToPeriod(from, to), about, run: inPeriod(from, to) }];
}

function commandsOf(state: State): readonly Command[] {
  const { app, net, regions, search, timeline } = state.messages.value;
  const { command } = search;
  const lang = state.lang.value;
  return [
    { label: timeline.reset, about: command.time, run: () => state.set({ mode: 'all' }) },
    { label: timeline.play, about: command.time, run: () => state.setPlaying(true) },
    ...PANELS.map(id => ({
      label: app.panels[id],
      about: command.panel,
      run: () => state.set({ panel: id }),
    })),
    { label: command.path, about: command.panel, run: () => state.set({ panel: 'paths' }) },
    ...catalogue.map(({ id, title }) => ({
      label: title[lang],
      about: app.dataset,
      run: () => state.openDataset(id),
    })),
    ...ARRANGEMENTS.map(id => ({
      label: app.arrangements[id],
      about: app.arrangement,
      run: () => state.set({ arrangement: id }),
    })),
    ...LEVELS.map(id => ({
      label: regions.levels[id],
      about: regions.level,
      run: () => state.setLevel(id),
    })),
    ...LAYOUTS.map(id => ({ label: net.layouts[id], about: net.layout, run: () => state.setLayout(id) })),
    { label: command.resetFilters, about: app.panels.filters, run: () => state.resetFilters() },
    { label: app.fit, about: app.arrangement, run: () => state.fit() },
    ...THEMES.map(id => ({ label: app.themes[id], about: app.theme, run: () => state.set({ theme: id }) })),
    ...languages.map(({ id, label }) => ({ label, about: app.language, run: () => state.set({ lang: id }) })),
  ];
}
