// All keys there are, by the room that hears them.

import { html, type TemplateResult } from 'lit-html';
import type { Help } from '../../i18n/help';
import type { Part } from './part';

type Room = keyof Help['keys']['rooms'];
type Action = keyof Help['keys']['does'];
/** Keys pressed together: names of keys, or what is printed on them (several arrows: any of these). */
type Combination = readonly string[];

const ARROWS = [['←'], ['↑'], ['→'], ['↓']];
const SIDEWAYS = [['←'], ['→']];
const UPDOWN = [['↑'], ['↓']];
const ENDS = [['home'], ['end']];
const PAGES = [['pageUp'], ['pageDown']];
const ZOOM = [['+'], ['−']];

/** Alternatives stand side by side. */
export const KEYS: { readonly [room in Room]: readonly (readonly [Action, readonly Combination[]])[] } = {
  everywhere: [
    ['toSearch', [['mod', 'K']]],
    ['toHelp', [['?']]],
    ['undo', [['mod', 'Z']]],
    ['redo', [['mod', 'shift', 'Z']]],
    ['leave', [['escape']]],
    [
      'several',
      [
        ['mod', 'click'],
        ['shift', 'click'],
      ],
    ],
  ],
  search: [
    ['hits', UPDOWN],
    ['takeHit', [['enter']]],
  ],
  tabs: [
    ['tabs', SIDEWAYS],
    ['lastTab', ENDS],
  ],
  divider: [
    ['divide', SIDEWAYS],
    ['divideFully', ENDS],
  ],
  map: [
    ['move', ARROWS],
    ['zoom', ZOOM],
    ['turn', [['shift', '← ↑ → ↓']]],
  ],
  network: [
    ['walk', ARROWS],
    ['jump', [...PAGES, ['home']]],
    ['choose', [['enter']]],
    ['move', [['shift', '← ↑ → ↓']]],
    ['zoom', ZOOM],
  ],
  timeline: [
    ['play', [['space']]],
    ['year', SIDEWAYS],
    ['decade', [...PAGES, ['shift', '← →']]],
    ['firstYear', ENDS],
  ],
  table: [
    ['rows', UPDOWN],
    ['pages', PAGES],
    ['lastRow', ENDS],
    ['chooseRow', [['enter']]],
  ],
  matrix: [
    ['cells', ARROWS],
    ['lastCell', ENDS],
    [
      'lastOfAll',
      [
        ['mod', 'home'],
        ['mod', 'end'],
      ],
    ],
    ['pair', [['enter']]],
  ],
  stage: [
    ['nextScene', [['→'], ['↓'], ['pageDown'], ['space'], ['enter'], ['N']]],
    ['previousScene', [['←'], ['↑'], ['pageUp'], ['P']]],
    ['firstScene', [['home'], ['F5']]],
    ['lastScene', [['end']]],
    ['numberedScene', [['numberThenEnter']]],
    ['black', [['B'], ['fullStop']]],
    ['intoPage', [['L']]],
    ['backToScene', [['R'], ['backspace']]],
    ['byItself', [['A']]],
    ['notes', [['S']]],
    ['pointer', [['Z']]],
    ['colours', [['T']]],
    ['fullScreen', [['F']]],
    ['stageKeys', [['?']]],
    ['endShow', [['escape']]],
  ],
};

/** As they are called on the reader's keyboard, side by side. */
export function combinationsOf(keys: Help['keys'], combinations: readonly Combination[]): TemplateResult {
  const names: Readonly<Record<string, string>> = { ...keys.names, ...(isApple() && { mod: '⌘' }) };
  const one = (parts: Combination) =>
    parts.map((part, i) => html`${i > 0 ? '+' : ''}<kbd>${names[part] ?? part}</kbd>`);
  return html`${combinations.map(parts => html`<span class="help-combination">${one(parts)}</span> `)}`;
}

export function keysPart({ help: { keys } }: Part): TemplateResult {
  return html`<p>${keys.intro}</p>
    ${(Object.keys(KEYS) as Room[]).map(
      room =>
        html`<table class="help-keys">
          <caption>
            ${keys.rooms[room]}
          </caption>
          <tbody>
            ${KEYS[room].map(
              ([action, combinations]) =>
                html`<tr>
                  <th scope="row">${combinationsOf(keys, combinations)}</th>
                  <td>${keys.does[action]}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}`;
}

/** Where the command key stands for Ctrl. */
function isApple(): boolean {
  return /Mac|iP(hone|ad|od)/.test(navigator.platform);
}
