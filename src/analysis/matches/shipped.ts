// The model that comes with the app, learned on a table of the world; its card tells how, and how well it does.

import card from '../../../data/models/world.json';
import { checkModel, type MatchModel } from './model';

/**
 * Ties from which on a model is learned from the network itself. Below, a tenth of the ties, hidden, leaves fewer than
 * some 350 to learn from that can be asked for, against 86 weights and 80 trees.
 */
export const LEARNABLE = 5000;

checkModel(card);

export const shippedModel: MatchModel = card;
