import { html } from 'lit-html';
import { panelView } from '../templateView';

export const pathsView = panelView('paths', () => html``);
