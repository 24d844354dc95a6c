import { expect, test } from 'vitest';
import { subjectAt, subjectsAt } from '../../../src/views/table/subjects';

test('groups and their pairs are offered where map and network draw them', () => {
  expect(subjectsAt('place')).toEqual(['ties', 'places', 'years']);
  expect(subjectsAt('country')).toEqual(['ties', 'places', 'years', 'pairs', 'groups']);
});

test('where places become groups the rows do too, and become places again', () => {
  expect(subjectAt({ subject: 'ties', level: 'place' }, 'region')).toBe('pairs');
  expect(subjectAt({ subject: 'places', level: 'place' }, 'country')).toBe('groups');
  expect(subjectAt({ subject: 'groups', level: 'country' }, 'place')).toBe('places');
  expect(subjectAt({ subject: 'pairs', level: 'region' }, 'place')).toBe('ties');
});

test('what is chosen at a level of groups holds at the other one, and years hold at all', () => {
  expect(subjectAt({ subject: 'ties', level: 'region' }, 'country')).toBe('ties');
  expect(subjectAt({ subject: 'years', level: 'place' }, 'country')).toBe('years');
});
