import { html } from 'lit-html';
import { panelView } from '../templateView';

export const clustersView = panelView('clusters', () => html``);
