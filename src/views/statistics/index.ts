import { html } from 'lit-html';
import { panelView } from '../templateView';

export const statisticsView = panelView('statistics', () => html``);
