// The card of the model that comes with the app: what it was learned from, and how well it does.

import card from '../../../data/models/world.json';
import type { Figure } from './evaluate';

/** A mean and its 95 % interval. */
export type Interval = readonly [mean: number, low: number, high: number];

export interface ModelCard {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly ties: number;
  readonly places: number;
  /** Share of the ties that was hidden, so many times, and how often a hidden tie was asked for. */
  readonly hidden: number;
  readonly draws: number;
  readonly questions: number;
  readonly figures: Readonly<Record<Figure, Interval>>;
}

const intervalOf = ({ value }: { readonly value: readonly number[] }): Interval => {
  const [mean = NaN, low = NaN, high = NaN] = value;
  return [mean, low, high];
};

const { figures } = card;

export const worldCard: ModelCard = {
  date: card.date,
  ties: card.data.ties,
  places: card.data.places,
  hidden: card.protocol.hidden,
  draws: card.protocol.seeds.length,
  questions: card.protocol.questions,
  figures: {
    hit1: intervalOf(figures.hit1),
    hit10: intervalOf(figures.hit10),
    hit50: intervalOf(figures.hit50),
    mrr: intervalOf(figures.mrr),
    aucRandom: intervalOf(figures.aucRandom),
    aucDegree: intervalOf(figures.aucDegree),
  },
};
