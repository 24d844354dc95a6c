import { describe, expect, test } from 'vitest';
import { framed, linesOf, type Sheet } from '../../../src/export/svg/frame';
import { nameNodes, placeNode, tieNode } from '../../../src/export/svg/marks';
import { formatSvg, node } from '../../../src/export/svg/svgNode';

const text = (root: ReturnType<typeof node>) => [...formatSvg(root)].join('');

describe('an element as text', () => {
  test('has its attributes and children; an attribute without a value is left out', () => {
    const root = node('g', { id: 'a', opacity: '' }, [node('circle', { r: 2 })]);
    expect(text(root)).toBe('<g id="a">\n<circle r="2"/>\n</g>\n');
  });
  test('writes what means something in XML as entities, in attributes and in texts', () => {
    expect(text(node('text', { 'xml:lang': '"><script>' }, ['</text><a&b>']))).toBe(
      '<text xml:lang="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;a&amp;b&gt;</text>\n',
    );
  });
  test('takes one child after the other, and no more of them than are asked for', () => {
    let made = 0;
    function* many() {
      for (;;) {
        made++;
        yield node('path', { d: 'M0,0' });
      }
    }
    const pieces = formatSvg(node('g', {}, many()));
    for (let i = 0; i < 4; i++) pieces.next();
    expect(made).toBeLessThan(6);
  });
});

describe('a mark', () => {
  test('of a tie has its colour, line and width', () => {
    const tie = { d: 'M1,2L3,4', colour: 'rgb(1,2,3)', opacity: 0.456, width: 1.2345, dashes: [5, 3] };
    expect(text(tieNode(tie))).toBe(
      '<path d="M1,2L3,4" stroke="rgb(1,2,3)" stroke-opacity="0.46" stroke-width="1.23" stroke-dasharray="5 3"/>\n',
    );
  });
  test('of a place of the second side is a ring', () => {
    const place = { x: 1.04, y: 2, radius: 3, colour: 'rgb(1,2,3)', opacity: 1, margin: 0.8 };
    expect(placeNode({ ...place, open: false }, 'white').attributes).toMatchObject({
      fill: 'rgb(1,2,3)',
      stroke: 'white',
      cx: 1,
    });
    expect(placeNode({ ...place, open: true }, 'white').attributes).toMatchObject({
      fill: 'white',
      stroke: 'rgb(1,2,3)',
    });
  });
  test('of a name stands on its outline, a foot below the middle of its letters', () => {
    const name = { x: 5, y: 10, text: 'Köln', lang: 'de', size: 10, weight: 450, fill: 'black', opacity: 1 };
    const [outline, letters] = nameNodes(name, 'white', 3);
    expect(outline!.attributes).toMatchObject({ fill: 'none', stroke: 'white', y: 13.6 });
    expect(letters!.attributes).toMatchObject({ fill: 'black', y: 13.6, 'font-weight': 500 });
  });
});

describe('a text in lines', () => {
  // Every letter is one wide.
  const lines = (words: string, room: number) => linesOf(words, room, part => part.length);
  test('is broken between words', () => {
    expect(lines('eins zwei drei', 9)).toEqual(['eins zwei', 'drei']);
  });
  test('is broken inside a word that is longer than a line', () => {
    expect(lines('a https://example.org/ b', 10)).toEqual(['a', 'https://ex', 'ample.org/', 'b']);
  });
  test('is no line where there is no word', () => {
    expect(lines('  ', 10)).toEqual([]);
  });
});

describe('a sheet', () => {
  const sheet: Sheet = {
    width: 200,
    height: 100,
    picture: [node('circle', { r: 1 })],
    title: 'Eins & zwei',
    subtitle: '',
    legend: [
      [{ text: 'Art', mark: { width: 20, height: 8, nodes: [] } }],
      [{ text: 'eine lange Zeile der Legende', mark: null }],
    ],
    foot: ['Quelle', 'Lizenz'],
    colours: { paper: 'white', ink: 'black', secondary: 'grey', hairline: 'silver' },
    font: 'Arial',
    lang: 'de',
    widthOf: (part, size) => (part.length * size) / 2,
  };
  const { root, height } = framed(sheet);
  const written = text(root);

  test('has title, legend, source and licence around the picture', () => {
    for (const part of ['Eins &amp; zwei', 'Art', 'Quelle', 'Lizenz', '<circle r="1"/>'])
      expect(written).toContain(part);
    expect(height).toBeGreaterThan(100);
  });
  test('is written in presentation attributes alone', () => {
    expect(written).not.toMatch(/foreignObject|style=|class=|var\(|<style|<script/);
  });
});
