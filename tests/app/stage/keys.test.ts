import { describe, expect, test } from 'vitest';
import { commandOf, type Command } from '../../../src/app/stage/keys';
import { KEYS } from '../../../src/views/help/keys';

const key = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('a key on stage', () => {
  test('arrows, page keys of a clicker, space and Enter lead on and back', () => {
    expect(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'].map(name => key(name))).toEqual(
      Array(6).fill('next'),
    );
    expect(['ArrowLeft', 'ArrowUp', 'PageUp', 'p'].map(name => key(name))).toEqual(Array(4).fill('previous'));
    expect(key(' ', { shiftKey: true })).toBe('previous');
    expect([key('Home'), key('End')]).toEqual(['first', 'last']);
  });

  test('F5, with Shift or without, begins from the first scene, and never loads the page anew', () => {
    expect([key('F5'), key('F5', { shiftKey: true })]).toEqual(['first', 'first']);
  });

  test('a clicker has B or a full stop for black', () => {
    expect([key('b'), key('B', { shiftKey: true }), key('.')]).toEqual(['black', 'black', 'black']);
  });

  test('on a Russian keyboard the key at the same place is meant', () => {
    expect(key('и', { code: 'KeyB' })).toBe('black');
    expect(key('к', { code: 'KeyR' })).toBe('back');
  });

  test('on a German keyboard Z is the letter, wherever it lies', () => {
    expect(key('z', { code: 'KeyY' })).toBe('pointer');
    expect(key('y', { code: 'KeyZ' })).toBeNull();
  });

  test("what is pressed with Ctrl, Alt or Cmd is the browser's", () => {
    expect(key('r', { ctrlKey: true })).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
    expect(key('f', { metaKey: true })).toBeNull();
  });

  test('others mean nothing', () => {
    expect([key('Tab'), key('x'), key('F6'), key('7')]).toEqual([null, null, null, null]);
  });
});

describe('the list of keys, on stage and in the help', () => {
  const listed: { readonly [action: string]: Command | readonly Command[] } = {
    nextScene: 'next',
    previousScene: 'previous',
    firstScene: 'first',
    lastScene: 'last',
    black: 'black',
    intoPage: 'live',
    backToScene: 'back',
    byItself: 'loop',
    notes: 'speaker',
    pointer: 'pointer',
    colours: 'colours',
    fullScreen: 'full',
    stageKeys: 'keys',
    endShow: 'leave',
  };
  /** What the keyboard says of keys that have another name in the list. */
  const said: Readonly<Record<string, string>> = {
    '→': 'ArrowRight',
    '↓': 'ArrowDown',
    '←': 'ArrowLeft',
    '↑': 'ArrowUp',
    pageDown: 'PageDown',
    pageUp: 'PageUp',
    space: ' ',
    enter: 'Enter',
    home: 'Home',
    end: 'End',
    fullStop: '.',
    backspace: 'Backspace',
    escape: 'Escape',
  };

  test('says of every key what it does', () => {
    for (const [action, combinations] of KEYS.stage) {
      // Digits are typed one after the other; the stage collects them.
      if (action === 'numberedScene') continue;
      const commands = combinations.map(([name]) => key(said[name!] ?? name!));
      const wanted = listed[action]!;
      expect([action, commands]).toEqual([
        action,
        typeof wanted === 'string' ? combinations.map(() => wanted) : wanted,
      ]);
    }
  });

  test('leaves no command out', () => {
    const told = Object.values(listed).flat();
    const letters = [...'abcdefghijklmnopqrstuvwxyz', ...Object.values(said), '?'].map(name => key(name));
    expect(new Set(told)).toEqual(new Set(letters.filter(command => command !== null)));
    expect(KEYS.stage.map(([action]) => action).filter(action => action !== 'numberedScene')).toEqual(
      Object.keys(listed),
    );
  });
});
