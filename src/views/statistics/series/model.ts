// The series of the figures: asked for in the background for what the filters let through, once for all that need no
// shortest paths, and with these when a figure is chosen that does.

import { computed, signal } from '@preact/signals-core';
import type { StatisticId } from '../../../analysis/statistics/catalogue';
import type { Yearly } from '../../../analysis/series/yearly';
import { followChronicle, type Told } from '../../../state/chronicle';
import { createResource } from '../../../state/resource';
import type { State } from '../../../state/state';
import { figureInfo } from '../../parts/words/figureNames';
import { followTexts } from '../../parts/panel/panelTexts';
import { LOADERS } from './texts';

interface Answered {
  readonly of: Told;
  readonly values: Yearly;
}

export type SeriesModel = ReturnType<typeof createSeriesModel>;

export function createSeriesModel(state: State) {
  const figure = signal<StatisticId>('giantShare');
  const progress = signal(0);
  const attempt = signal(0);
  const cancelled = signal(false);
  const told = followChronicle(state);
  const open = computed(() => (state.panel.value === 'statistics' ? told.value : null));
  const needsSweep = computed(() => figureInfo(figure.value).needs === 'sweep');

  const ask = (swept: boolean) =>
    createResource<Answered | null>(null, () => {
      void attempt.value;
      const of = open.value;
      if (!of || of.chronicle.from.length === 0 || cancelled.value || needsSweep.value !== swept) return null;
      // What is known already is not asked for again.
      if ((swept ? answers.swept : answers.bare).get(of)) return null;
      const { chronicle, years } = of;
      return async signal => {
        progress.value = 0;
        const onProgress = (share: number) => {
          if (!signal.aborted) progress.value = share;
        };
        const values = await state.analyst.ask('yearly', { chronicle, years, swept }, { signal, onProgress });
        (swept ? answers.swept : answers.bare).set(of, values);
        return { of, values };
      };
    });
  const answers = { bare: new WeakMap<Told, Yearly>(), swept: new WeakMap<Told, Yearly>() };
  const [bare, swept] = [ask(false), ask(true)];
  const texts = followTexts(state, 'statistics', LOADERS);
  return {
    texts,
    told,
    figure,
    progress,
    cancelled,
    /** The values of the chosen figure by year; null while they are on their way. */
    values: computed((): Float64Array | null => {
      const of = told.value;
      const [own, kept] = needsSweep.value ? [swept, answers.swept] : [bare, answers.bare];
      void own.value.value;
      return (of && kept.get(of)?.[figure.value]) ?? null;
    }),
    failed: computed(() => (needsSweep.value ? swept : bare).error.value !== null),
    again() {
      cancelled.value = false;
      attempt.value++;
    },
    /** The year under the pointer. */
    pointed: signal<number | null>(null),
    unfolded: signal<ReadonlySet<string>>(new Set()),
    stop() {
      texts.stop();
      bare.close();
      swept.close();
    },
  };
}
