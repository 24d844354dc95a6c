// Events and projects over map or network, drawn as SVG whatever draws the picture below. Their table is the list of
// the panel, which keyboard and screen reader reach.

import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Entry } from '../../analysis/entries/entry';
import { textIn } from '../../i18n/fallback';
import { formatList } from '../../i18n/format';
import { createEntries } from '../../state/entries';
import type { Room } from '../lazyView';
import { svgElement } from '../svgElements';
import { eventElement, projectElement, type Drawn } from './elements';
import { eventMarks, projectMarks, type EventMark } from './marks';
import '../layerColours.css';
import './layers.css';

export function mountLayers(room: Room, wanted: ReadonlySignal<readonly string[]>): () => void {
  const { state } = room;
  const entries = createEntries(state);
  const svg = svgElement('svg', 'layers');
  // The panel's list says it.
  svg.setAttribute('aria-hidden', 'true');

  let drawn: readonly Drawn[] = [];
  const at = (place: number) => room.spots.peek()?.at(place) ?? null;
  const placeAll = () => {
    for (const one of drawn) one.place();
  };
  const openEntry = (entry: Entry) => {
    entries.choose(entry);
    state.set({ panel: 'projects' });
  };
  const openEvents = (id: string, { events }: EventMark) => {
    if (events.length === 1) return openEntry(events[0]!);
    state.set({ panel: 'projects', entry: '', places: [id], tie: '' });
  };

  const marks = computed(() => {
    const network = state.network.value;
    const layers = wanted.value;
    const listed = network ? entries.listed.value : [];
    return {
      network,
      projects: network && layers.includes('projects') ? projectMarks(listed, network) : [],
      events: network && layers.includes('events') ? eventMarks(listed, network) : [],
    };
  });
  const stops = [
    effect(() => {
      const { network, projects, events } = marks.value;
      const [lang, nameOf] = [state.lang.value, state.nameOf.value];
      const titleOf = ({ title, id }: Entry) => textIn(lang, title)?.text ?? id;
      drawn = [
        ...projects.map(mark => {
          const names = formatList(
            lang,
            mark.places.map(place => nameOf(place).text),
          );
          const title = `${titleOf(mark.entry)} (${names})`;
          return projectElement(mark, { at, title, press: () => openEntry(mark.entry) });
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
      const { projects } = marks.value;
      void [state.lang.value, state.nameOf.value];
      const open = entries.open.value;
      svg.dataset['open'] = String(projects.some(({ entry }) => entry === open));
      for (const { group } of drawn) {
        const isOpen = open !== null && group.dataset['project'] === open.id;
        group.dataset['open'] = String(isOpen);
        // Above the other projects; the events stay above all.
        if (isOpen) svg.insertBefore(group, svg.querySelector('.layer-event'));
      }
    }),
    effect(() => {
      const spots = room.spots.value;
      if (!spots) return;
      spots.stage.append(svg);
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
