// The model that comes with the app, learned on a table of the world; its card tells how, and how well it does.

import card from '../../../data/models/world.json';
import { checkModel, type MatchModel } from './model';

export { LEARNABLE } from './learnable';

checkModel(card);

export const shippedModel: MatchModel = card;
