import { html } from 'lit-html';
import { panelView } from '../templateView';

export const compareView = panelView('compare', () => html``);
