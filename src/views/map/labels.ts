// The labels' source: filled anew only when a text, a rank or the selection has changed, and not at every step of a
// quick run through the years, as MapLibre lays labels out afresh each time.

import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Network } from '../../graph/network';
import { focusOf, namedOnStage, placeStanding } from '../../state/focus';
import type { Shown } from '../../state/shown';
import type { State } from '../../state/state';
import { labelScaleOf } from '../parts/surface/labelScale';
import { SOURCES } from './baseStyle';
import { namedAmong } from './labelChoice';
import { edgeAt, labelReach, labelSizes, measureLabels, partnersEast, type Measure } from './labelEdge';
import { loadLabelFont } from './labelFont';
import { LABEL_LAYERS, labelLayer } from './labelLayer';
import { anchorsOf, type NamedPoint } from './labelSides';
import { alwaysNamed, inTurn, labelFeatures, labelKey, rankOf, weightOf, type Edge } from './placeFeatures';
import type { Spots } from './spots';

/** Height of a line of a name at its usual size, in pixels. */
const LINE = 18;
/** On stage the year stands in the upper left corner: shares of the picture. */
const YEAR_CORNER = { width: 0.48, height: 0.24 } as const;

type Spot = Readonly<Record<'x' | 'y', number>>;

/** Shortest time between two layouts, in milliseconds. */
const REST = 150;

export function followLabels(map: MapLibre, state: State, spots: Pick<Spots, 'ofPlace'>): () => void {
  let drawn = '';
  let timer = 0;
  let stopped = false;
  let wanted = 0;
  /** Places whose names are laid out, and those of them that step back. */
  let named: readonly number[] = [];
  const back = new Set<number>();

  let turn = 0;
  let scale = labelScaleOf(map.getContainer());

  const onStage = () => state.stage.peek() !== 'off';
  const choose = (network: Network, shown: Pick<Shown, 'places' | 'status'>) => {
    const radii = state.picture.radii.peek();
    const focus = focusOf(network, shown, state.picture.selection.peek(), null);
    return namedAmong({
      places: network.places,
      taking: onStage() ? namedOnStage(focus, shown.places) : shown.places,
      priorityOf: place => weightOf(network.places[place]!, radii?.[place]),
      inSight: place => spots.ofPlace(place) !== null,
    });
  };

  /** On stage: the sides on which the names of the selected places are read as theirs. */
  const sidesOf = (
    network: Network,
    shown: Pick<Shown, 'status'>,
    measure: Measure,
  ): ReadonlyMap<number, Edge> => {
    const always = alwaysNamed(focusOf(network, shown, state.picture.selection.peek(), null)) ?? new Set();
    const places = onStage() ? [...always].filter(place => spots.ofPlace(place) !== null) : [];
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const points = places.map((place): NamedPoint => {
      const [x, y] = spots.ofPlace(place)!;
      const rank = rankOf(network.places[place]!, state.picture.radii.peek()?.[place]);
      const name = state.picture.nameOf.peek()(place).text;
      const west = partnersEast(network, shown.status, place);
      return { x, y, west, ...labelSizes({ name, rank, always: true }, scale, measure) };
    });
    const year = { left: 0, top: 0, right: YEAR_CORNER.width * width, bottom: YEAR_CORNER.height * height };
    const anchors = anchorsOf(points, { width, height }, [year]);
    return new Map(anchors?.map((anchor, i): [number, Edge] => [places[i]!, `at-${anchor}`]));
  };

  /** All that the names now chosen are written with. */
  const letters = () => {
    const [network, shown] = [state.picture.network.peek(), state.picture.shown.peek()];
    if (!network || !shown) return '';
    const names = state.picture.nameOf.peek();
    const texts: string[] = [];
    choose(network, shown).forEach((one, place) => {
      if (one === 1) texts.push(names(place).text);
    });
    return texts.join('');
  };

  const update = async () => {
    timer = 0;
    const asked = ++wanted;
    // Without the font (offline before its first fetch) the system's serves.
    await loadLabelFont(letters()).catch(() => undefined);
    const network = state.picture.network.peek();
    const shown = state.picture.shown.peek();
    if (stopped || asked !== wanted || !network || !shown) return;
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const selected = state.picture.selection.peek().places.flatMap((place): Spot | [] => {
      const { lon, lat } = network.places[place]!;
      return Number.isNaN(lon) ? [] : map.project([lon, lat]);
    });
    const measure = measureLabels();
    const sides = sidesOf(network, shown, measure);
    const labels = labelFeatures({
      network,
      taking: choose(network, shown),
      radii: state.picture.radii.peek(),
      focus: focusOf(network, shown, state.picture.selection.peek(), null),
      nameOf: state.picture.nameOf.peek(),
      edgeOf: (place, label) => {
        const side = sides.get(place);
        if (side !== undefined) return side;
        const { lon, lat } = network.places[place]!;
        const { x, y } = map.project([lon, lat]);
        const reach = labelReach(label, scale, measure);
        const edge = edgeAt(x, width, reach);
        if (edge !== '' || !onStage() || !partnersEast(network, shown.status, place)) return edge;
        const underYear = x - reach < YEAR_CORNER.width * width && y < YEAR_CORNER.height * height;
        const isTaken = (other: Spot) =>
          other.x < x && other.x > x - reach && Math.abs(other.y - y) < LINE * scale;
        return underYear || (label.always && selected.some(isTaken)) ? '' : 'west';
      },
    });
    const key = labelKey(labels);
    if (key === drawn) return;
    drawn = key;
    named = labels.features.map(({ id }) => id as number);
    (map.getSource(SOURCES.labels) as GeoJSONSource).setData(inTurn(labels, turn++));
    stepBack();
  };

  /** Names step back with their places. */
  const stepBack = () => {
    const [network, shown] = [state.picture.network.peek(), state.picture.shown.peek()];
    if (!network || !shown) return;
    const focus = focusOf(network, shown, state.picture.selection.peek(), state.picture.hover.peek());
    for (const id of named) {
      const isBack = placeStanding(focus, shown.places, id) === 'back';
      if (isBack === back.has(id)) continue;
      if (isBack) back.add(id);
      else back.delete(id);
      map.setFeatureState({ source: SOURCES.labels, id }, { back: isBack });
    }
  };

  /** On stage names are larger. */
  const rescale = () => {
    const now = labelScaleOf(map.getContainer());
    if (stopped || now === scale) return;
    scale = now;
    for (const layer of LABEL_LAYERS) {
      const { layout } = labelLayer(layer, SOURCES.labels, scale);
      for (const name of ['text-size', 'text-max-width'] as const) {
        map.setLayoutProperty(layer.id, name, layout![name]);
      }
    }
    drawn = '';
    soon();
  };
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(() => void update(), REST);
  };
  // Names turn inwards when the camera has come to rest, not on the way.
  const onMove = () => {
    clearTimeout(timer);
    timer = 0;
    soon();
  };
  map.on('move', onMove);

  const stops = [
    effect(() => {
      void [state.stage.value, state.environment.value];
      // When the page's style sheet has changed too.
      queueMicrotask(rescale);
    }),
    effect(() => {
      void [
        state.picture.network.value,
        state.picture.shown.value,
        state.picture.radii.value,
        state.picture.selection.value,
        state.picture.nameOf.value,
      ];
      soon();
    }),
    effect(() => {
      void state.picture.network.value;
      named = [];
      back.clear();
      map.removeFeatureState({ source: SOURCES.labels });
    }),
    effect(() => {
      void [state.picture.shown.value, state.picture.selection.value, state.picture.hover.value];
      stepBack();
    }),
  ];
  return () => {
    stopped = true;
    clearTimeout(timer);
    map.off('move', onMove);
    for (const stop of stops) stop();
  };
}
