import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createRowTable } from '../../../../src/views/parts/rows/rowTable';

/** 1,000 rows of 20 pixels, of which ten are in sight, and eight more beyond either edge. */
function open() {
  const count = signal(1000);
  const table = createRowTable(
    () => count.value,
    ({ row }) => row || 20,
  );
  const at = (top: number, row = 0) => (table.sight.value = { top, height: 200, width: 300, row });
  at(0);
  return { count, table, at };
}

test('the tab key reaches the row the keyboard was on, or the first one in sight once that is scrolled away', () => {
  const { table, at } = open();
  table.active.value = 3;
  expect(table.reached.value).toBe(3);
  at(4000);
  expect(table.inSight.value).toEqual({ first: 192, end: 218 });
  expect(table.reached.value).toBe(192);
  at(0);
  expect(table.reached.value).toBe(3);
});

test('rows as high as the style sheet says make room for fewer', () => {
  const { table, at } = open();
  expect(table.inSight.value).toEqual({ first: 0, end: 26 });
  at(0, 40);
  expect(table.rowHeight.value).toBe(40);
  expect(table.inSight.value).toEqual({ first: 0, end: 21 });
});

test('on paper all rows are there', () => {
  const { table, count } = open();
  table.printing.value = true;
  count.value = 300;
  expect(table.inSight.value).toEqual({ first: 0, end: 300 });
});
