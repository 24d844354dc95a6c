// A view that is one template of the state: drawn anew whenever a value it read changes.

import { effect } from '@preact/signals-core';
import { render, type TemplateResult } from 'lit-html';
import type { State } from '../state/state';
import type { View } from './view';

export function templateView(id: string, template: (state: State) => TemplateResult): View {
  return {
    id,
    mount(host, state) {
      const stop = effect(() => {
        render(template(state), host);
      });
      return () => {
        stop();
        render(null, host);
      };
    },
  };
}
