// Filters: which places and ties are shown; every choice holds for all views and stands in the link.

import { render } from 'lit-html';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { createFiltersModel } from './model';
import { panelTemplate } from './panelTemplate';
import './filters.css';

export const filtersView: View = {
  id: 'filters',
  mount(host, state) {
    const model = createFiltersModel(state);
    const draw = () => {
      goOnReading(host, () => focusHeading(host));
      render(panelTemplate(state, model), host);
    };
    const stop = whileOpen(state, 'filters', draw, model.first);
    return () => {
      stop();
      render(null, host);
    };
  },
};
