// Events and projects over map or network, drawn as SVG whatever draws the picture below. Their tables are the list of
// the panel and that of the cities with joint projects above it, which keyboard and screen reader reach.

import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Entry } from '../../../analysis/entries/entry';
import { textIn } from '../../../i18n/fallback';
import { formatList, formatNumber } from '../../../i18n/format';
import { entriesIn } from '../../../state/entries';
import type { Room } from '../surface/lazyView';
import { svgElement } from '../svg/svgElements';
import { eventElement, projectElement, type Drawn } from './elements';
import { eventMarks, projectMarks, type EventMark, type ProjectMark } from './marks';
import type { Circle } from './shapes';
import { layerTexts } from './texts';
import '../surface/layerColours.css';
import './layers.css';

export function mountLayers(room: Room, wanted: ReadonlySignal<readonly string[]>): () => void {
  const { state } = room;
  const entries = entriesIn(state);
  const svg = svgElement('svg', 'layers');
  // The panel's list says it.
  svg.setAttribute('aria-hidden', 'true');

  let drawn: readonly Drawn[] = [];
  const at = (place: number) => room.spots.peek()?.at(place) ?? null;
  const placeAll = () => {
    const taken: Circle[] = [];
    for (const one of drawn) one.place(taken);
  };
  const openEntry = (entry: Entry) => {
    entries.choose(entry);
    state.set({ panel: 'projects' });
  };
  const openProjects = ({ key, projects }: ProjectMark) => {
    if (projects.length === 1) return openEntry(projects[0]!);
    entries.gather(key);
    state.set({ panel: 'projects' });
  };
  const openEvents = (id: string, { events }: EventMark) => {
    if (events.length === 1) return openEntry(events[0]!);
    state.set({ panel: 'projects', entry: '', places: [id], tie: '' });
  };

  const marks = computed(() => {
    const network = state.network.value;
    const layers = wanted.value;
    const entriesDrawn = network ? entries.drawn.value : [];
    return {
      network,
      projects: network && layers.includes('projects') ? projectMarks(entriesDrawn, network) : [],
      events: network && layers.includes('events') ? eventMarks(entriesDrawn, network) : [],
    };
  });
  const stops = [
    effect(() => {
      const { network, projects, events } = marks.value;
      const [lang, nameOf] = [state.lang.value, state.nameOf.value];
      const titleOf = ({ title, id }: Entry) => textIn(lang, title)?.text ?? id;
      const t = layerTexts[lang];
      drawn = [
        ...projects.map(mark => {
          const names = formatList(
            lang,
            mark.at.map(place => nameOf(place).text),
          );
          // Claims alone that others contradict are counted as such.
          const n = mark.count || mark.projects.length;
          const said = mark.projects.length > 1 ? formatNumber(lang, n) : '';
          const name = said === '' ? titleOf(mark.projects[0]!) : t.projects(n, said);
          const title = `${name} (${names})`;
          return projectElement(mark, said, { at, title, press: () => openProjects(mark) });
        }),
        ...events.map(mark => {
          const { id } = network!.places[mark.place]!;
          const title = mark.events.map(titleOf).join('; ');
          return eventElement(mark, id, { at, title, press: () => openEvents(id, mark) });
        }),
      ];
      svg.replaceChildren(...drawn.map(({ group }) => group));
      placeAll();
      room.host.dataset['layers'] = `${projects.length} ${events.length}`;
    }),
    effect(() => {
      const { projects, events } = marks.value;
      void [state.lang.value, state.nameOf.value];
      const open = entries.open.value;
      const gathered = entries.gathered.value;
      const isShown = ({ key, projects }: ProjectMark) =>
        gathered === '' ? open !== null && projects.includes(open) : key === gathered;
      const shown = [
        ...projects.map(isShown),
        ...events.map(({ events }) => open !== null && events.includes(open)),
      ];
      svg.dataset['open'] = String(shown.includes(true));
      drawn.forEach(({ group }, at) => {
        group.dataset['open'] = String(shown[at]);
        // Above the others of its kind; events lie above projects.
        if (shown[at])
          svg.insertBefore(group, at < projects.length ? svg.querySelector('.layer-event') : null);
      });
    }),
    effect(() => {
      const spots = room.spots.value;
      if (!spots) return;
      spots.surface.append(svg);
      placeAll();
      return spots.follow(placeAll);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    svg.remove();
    delete room.host.dataset['layers'];
  };
}
