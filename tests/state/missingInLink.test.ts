// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createState } from '../../src/state/createState';
import { missingInLink } from '../../src/state/missingInLink';
import type { OpenedDataset } from '../../src/state/openedDatasets';
import { carryData } from '../../src/state/url';
import { answer } from '../../src/worker/answer';
import { world } from '../world';

const title = { de: 'x', en: 'x', ru: 'x' };
const csv = (a: string) => new Blob([`Stadt;Land;Partner;Land\n${a};DE;Tula;RU\n`]);
const opened = (id: string, city: string): OpenedDataset => ({
  id,
  title,
  files: [{ name: 'own.csv', content: csv(city) }],
  encoding: undefined,
  plan: null,
  readOn: '2026-11-22',
  result: null,
});

/** A page whose link brings along "file:own.csv", with Hof in it. */
function openPage() {
  const page = world([{ a: 'de-ulm', b: 'ru-tula' }]);
  const brought = world([{ a: 'de-hof', b: 'ru-tula' }]);
  const sources = { page, 'file:own.csv': brought };
  return createState({
    analyst: {
      ask: async (topic, question, options = {}) => {
        if (topic !== 'load') return answer(topic, question, options);
        const { id } = question as { readonly id: keyof typeof sources };
        return { ...sources[id], info: { ...sources[id].info, id } } as never;
      },
      close() {},
    },
    catalogue: ['page', 'file:own.csv'].map(id => ({ id, descriptorUrl: '', tables: {} })),
    initial: { dataset: 'page' },
    settle: 0,
  });
}

test('a link holds what lies with the page, but neither a table opened here nor what was corrected', async () => {
  const state = openPage();
  await vi.waitFor(() => expect(state.network.value).not.toBeNull());
  expect(missingInLink(state)).toBeNull();
  state.corrections.correct({
    operations: [{ do: 'leaveOutPlace', place: 'de-ulm', called: 'Ulm' }],
    why: 'own',
    on: '2026-11-22',
  });
  expect(missingInLink(state)).toBe('corrections');
  state.addDataset(opened('file:other.csv', 'Jena'));
  expect(missingInLink(state)).toBe('table');
});

test('what a link brings along comes before a kept table of the same name, and after one that is opened now', async () => {
  const state = openPage();
  carryData('file:own.csv', 'letters');
  const cities = () => state.data.value?.tables.place_names.map(({ name }) => name) ?? [];
  state.openDataset('file:own.csv');
  state.readAgain({ ...opened('file:own.csv', 'Jena'), kept: true });
  await vi.waitFor(() => expect(cities()).toContain('hof'));
  expect(missingInLink(state)).toBeNull();
  state.addDataset(opened('file:own.csv', 'Jena'));
  await vi.waitFor(() => expect(cities()).toContain('Jena'), { timeout: 20_000 });
  expect(missingInLink(state)).toBe('table');
});
