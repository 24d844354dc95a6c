// The network view. Its drawing (sigma and WebGL) is a chunk of its own, fetched when the view is mounted.

import { effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { View } from '../view';
import type { Obstacle } from './obstacle';
import './network.css';

export const networkView: View = {
  id: 'network',
  mount(host, state) {
    const stage = document.createElement('div');
    const note = document.createElement('div');
    stage.className = 'net-stage';
    note.className = 'net-note';
    note.setAttribute('role', 'status');
    host.append(stage, note);
    host.dataset.ready = 'false';

    /** Why nothing, or not everything, is drawn. */
    const obstacle = signal<Obstacle>(null);
    const stopNote = effect(() => {
      const { net } = state.messages.value;
      const now = obstacle.value;
      const text =
        typeof now === 'number'
          ? net.arranging(now.toLocaleString(state.lang.value, { style: 'percent' }))
          : now === null
            ? ''
            : net.obstacles[now];
      render(html`${text}`, note);
    });

    let mounted = true;
    let stopDrawing = () => {};
    import('./drawing').then(
      ({ mountDrawing }) => {
        if (mounted) stopDrawing = mountDrawing({ host, stage, state, obstacle });
      },
      () => {
        if (mounted) obstacle.value = 'notLoaded';
      },
    );

    return () => {
      mounted = false;
      stopDrawing();
      stopNote();
      stage.remove();
      note.remove();
      delete host.dataset.ready;
      delete host.dataset.drawn;
    };
  },
};
