/** Why nothing is drawn: the share of the arrangement done (0 … 1), a reason, or nothing at all. */
export type Obstacle = null | number | 'notLoaded' | 'noWebgl' | 'lost' | 'failed';
