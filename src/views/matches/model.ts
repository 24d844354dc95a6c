// What the panel asks for: what is known of the places, the suggestions for the first selected place, which places are low
// for their size where only these are wanted; and on request weights learned from this network, and how well it does.

import { computed, effect, signal } from '@preact/signals-core';
import { FACTORS, type Factor } from '../../analysis/matches/factors';
import type { MatchModel } from '../../analysis/matches/model';
import type { Quality } from '../../analysis/matches/quality';
import { QUALITY_DEFAULTS } from '../../analysis/matches/qualityOptions';
import { LEARNABLE } from '../../analysis/matches/learnable';
import { PRESETS, type Wish } from '../../analysis/matches/suggest';
import type { Suggestions } from '../../analysis/matches/suggestions';
import { FLAG } from '../../analysis/underconnected/underconnected';
import type { Network } from '../../graph/network';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { GEONAMES } from '../../state/proposed';
import {
  askSuggestions,
  gatherCandidates,
  gatherCandidatesWith,
  headOf,
  type Candidates,
} from '../../worker/askSuggestions';
import { onlyLow, wantedBy, withAbsent } from './filters';
import { createRun } from './run';

/** So many at first, and with every "more". */
export const AT_ONCE = 10;
/** Milliseconds of rest before suggestions are asked for anew: a slider may be moving. */
const REST = 150;

/** Which places are low for their size; null: nobody can say it of this network. */
interface Low {
  readonly network: Network;
  readonly mask: Uint8Array | null;
}

interface Answered {
  readonly network: Network;
  readonly city: number;
  readonly found: Suggestions;
}

export type MatchesModel = ReturnType<typeof createMatchesModel>;

export function createMatchesModel(state: State) {
  const network = state.listed.network;
  const isOpen = computed(() => state.panel.value === 'matches');
  const attempt = signal(0);
  /** Id of the first selected place: one of the list, or a city of the gazetteer that the list does not have. */
  const chosen = computed(() => {
    const [first] = state.places.value;
    const now = network.value;
    if (first === undefined || !now || state.level.value !== 'place') return null;
    return now.placeIndex.has(first) || GEONAMES.test(first) ? first : null;
  });
  const stranger = computed(() => {
    const id = chosen.value;
    return id !== null && !network.value?.placeIndex.has(id) ? id : null;
  });

  const gathered = createResource<Candidates | null>(null, () => {
    void attempt.value;
    const [now, names] = [network.value, state.names.value];
    const id = stranger.value;
    if (!isOpen.value || !now || chosen.value === null) return null;
    return async () =>
      id === null
        ? gatherCandidates(state.analyst, now, names)
        : gatherCandidatesWith(state.analyst, now, names, id);
  });
  const candidates = computed(() =>
    gathered.value.value?.network === network.value ? gathered.value.value : null,
  );
  /** Index of the chosen place in the network, or behind it; null: none is chosen, or it has not come yet. */
  const city = computed(() => {
    const id = chosen.value;
    if (id === null) return null;
    const own = network.value?.placeIndex.get(id);
    if (own !== undefined) return own;
    const at = candidates.value?.ids.indexOf(id) ?? -1;
    return at < 0 ? null : at;
  });

  const lowAsked = createResource<Low | null>(null, () => {
    void attempt.value;
    const now = candidates.value;
    if (!isOpen.value || !now || !onlyLow(state.matchFilter.value)) return null;
    const names = state.names.peek();
    return async () => {
      const { askExpectation } = await import('../../worker/askExpectation');
      const asked = { network: now.network, names, slice: now.slice, absent: 'without' } as const;
      const { answer } = await askExpectation(state.analyst, asked);
      if (answer.refused !== null || !answer.model.telling) return { network: now.network, mask: null };
      const mask = new Uint8Array(now.facts.order);
      answer.places.forEach((place, row) => (mask[place] = Number((answer.flags[row]! & FLAG.low) !== 0)));
      return { network: now.network, mask };
    };
  });
  /** Undefined: on its way. */
  const low = computed((): Uint8Array | null | undefined => {
    const answer = lowAsked.value.value;
    return answer && answer.network === network.value ? answer.mask : undefined;
  });

  const wish = computed((): Wish => {
    const preset = PRESETS[state.matchPreset.value];
    const moved = state.matchWeights.value;
    if (moved.length === 0) return preset;
    const factors = Object.fromEntries(FACTORS.map((factor, at) => [factor, moved[at]!])) as Wish['factors'];
    return { ...preset, factors };
  });

  const count = signal(AT_ONCE);
  const learning = createRun<MatchModel>();
  const quality = createRun<Quality>();
  const learned = computed(() => {
    const run = learning.run.value;
    return run.state === 'done' ? run.found : undefined;
  });
  // The length of the list is for one city, and what was learned and measured for one network.
  const stops = [
    effect(() => {
      void [city.value, network.value];
      count.value = AT_ONCE;
    }),
    effect(() => {
      void network.value;
      learning.cancel();
      quality.cancel();
    }),
  ];

  const asked = createResource<Answered | null>(
    null,
    () => {
      void attempt.value;
      const [now, place, filter] = [candidates.value, city.value, state.matchFilter.value];
      if (!isOpen.value || !now || place === null) return null;
      const mask = onlyLow(filter) ? low.value : null;
      if (mask === undefined) return null;
      const question = {
        city: place,
        count: count.value,
        wish: wish.value,
        wanted: wantedBy(filter, now, place, mask),
        absent: withAbsent(filter),
        added: state.matchTags.value,
        model: learned.value,
      };
      // Not called off when another comes: that would end the worker and what it has kept ready for the next one.
      return async () => {
        const found = await askSuggestions(state.analyst, now, question);
        return { network: now.network, city: place, found };
      };
    },
    REST,
  );

  const inHead = (now: Candidates) => {
    const { facts, names } = headOf(now);
    return { slice: now.slice, facts, names };
  };
  return {
    network,
    city,
    /** A city of the gazetteer is on its way. */
    coming: computed(() => stranger.value !== null && city.value === null && gathered.pending.value),
    candidates,
    wish,
    count,
    learning,
    quality,
    low,
    unfolded: signal<ReadonlySet<string>>(new Set(['why-0'])),
    /** Null until they are those of the present city. */
    found: computed(() => {
      const answer = asked.value.value;
      return answer && answer.network === network.value && answer.city === city.value ? answer.found : null;
    }),
    pending: computed(() => asked.pending.value || lowAsked.pending.value),
    failed: computed(() => (gathered.error.value ?? lowAsked.error.value ?? asked.error.value) !== null),
    again: () => attempt.value++,
    /** One of the two that take long; both at once would leave no worker for anything else. */
    isBusy: computed(() => [learning, quality].some(({ run }) => run.value.state === 'running')),
    isLearnable: computed(() => (candidates.value?.slice.source.length ?? 0) >= LEARNABLE),
    setWeight(factor: Factor, value: number) {
      const factors = wish.peek().factors;
      state.set({ matchWeights: FACTORS.map(one => (one === factor ? value : factors[one])) });
    },
    measure() {
      const now = candidates.peek();
      if (!now) return;
      const question = { ...inHead(now), options: QUALITY_DEFAULTS };
      quality.start(options => state.analyst.ask('matchQuality', question, options));
    },
    learn() {
      const now = candidates.peek();
      if (!now) return;
      learning.start(options => state.analyst.ask('matchModel', inHead(now), options));
    },
    stop() {
      for (const stop of stops) stop();
      learning.cancel();
      quality.cancel();
      for (const resource of [gathered, lowAsked, asked]) resource.close();
    },
  };
}
