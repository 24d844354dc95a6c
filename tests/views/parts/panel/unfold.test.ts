// @vitest-environment jsdom
import { effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { afterEach, expect, test } from 'vitest';
import { unfold } from '../../../../src/views/parts/panel/unfold';

let stop = () => {};
afterEach(() => stop());

function open() {
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const host = document.createElement('div');
  let drawn = 0;
  const content = () => {
    drawn++;
    return html`<p>Zwanzig Zeilen</p>`;
  };
  stop = effect(() => {
    const parts = [
      unfold(unfolded, 'one', 'Eins', content),
      unfold(unfolded, 'other', 'Zwei', () => html`<b>zwei</b>`),
    ];
    render(parts, host);
  });
  const [one, other] = [...host.querySelectorAll('details')];
  const turn = (details: HTMLDetailsElement) => {
    details.open = !details.open;
    details.dispatchEvent(new Event('toggle'));
  };
  return { host, one: one!, other: other!, turn, unfolded, drawn: () => drawn };
}

test('what is folded is not drawn; unfolded it is there, and folded again it is gone', () => {
  const { host, one, other, turn, drawn } = open();
  expect([drawn(), host.querySelector('p')]).toEqual([0, null]);
  turn(one);
  expect(one.querySelector('p')!.textContent).toBe('Zwanzig Zeilen');
  expect(other.open).toBe(false);
  turn(one);
  expect(host.querySelector('p')).toBeNull();
});

test('each unfolds for itself, and stays so while the rest is drawn anew', () => {
  const { one, other, turn, unfolded } = open();
  turn(one);
  turn(other);
  expect([...unfolded.value]).toEqual(['one', 'other']);
  turn(one);
  expect([one.open, other.open]).toEqual([false, true]);
  expect(other.querySelector('b')).not.toBeNull();
});
