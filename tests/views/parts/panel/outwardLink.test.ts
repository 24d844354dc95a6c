// @vitest-environment jsdom
import { render } from 'lit-html';
import { expect, test } from 'vitest';
import { outwardLink } from '../../../../src/views/parts/panel/outwardLink';

function linked(url: string): HTMLElement {
  const host = document.createElement('p');
  render(outwardLink(url, 'Stadt Ulm'), host);
  return host;
}

test('an address of the web is a link that takes nothing along', () => {
  const link = linked('HTTPS://ulm.example/a').querySelector('a')!;
  expect([link.href, link.target, link.rel]).toEqual([
    'https://ulm.example/a',
    '_blank',
    'noopener noreferrer',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '', '//ulm.example', 'ulm.example'])(
  'anything else stays text: %s',
  url => {
    const host = linked(url);
    expect(host.querySelector('a')).toBeNull();
    expect(host.textContent).toBe('Stadt Ulm');
  },
);
