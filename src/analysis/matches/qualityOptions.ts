// How the page measures how well hidden ties are found again.

export interface QualityOptions {
  readonly seeds: readonly number[];
  /** Share of the ties that is hidden. */
  readonly share: number;
  /** Cities asked for per seed, drawn at random where there are more. */
  readonly most: number;
}

export const QUALITY_DEFAULTS: QualityOptions = { seeds: [7, 8, 9], share: 0.1, most: 300 };
