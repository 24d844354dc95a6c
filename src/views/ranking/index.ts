import { html } from 'lit-html';
import { panelView } from '../templateView';

export const rankingView = panelView('ranking', () => html``);
