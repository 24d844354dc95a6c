// Anniversaries with the data as they come along: from the link to the calendar file.

import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

test('the years of the link are listed, a click selects the tie, and the file holds every known day', () =>
  withPage('#lang=de&panel=anniversaries&jub=2027,2027', async page => {
    const pane = page.locator('#pane-anniversaries');
    await pane.locator('.anniversaries-list li').first().waitFor();
    expect((await pane.locator('h2').innerText()).trim()).toBe('Runde Jahrestage 2027');

    // Of 1957 no day is known.
    const row = pane.getByRole('button', { name: 'Hamburg – Sankt Petersburg', exact: true });
    await row.click();
    await pane.locator('.anniversaries-chosen').waitFor();
    const { tie, panel } = await viewState(page);
    expect([tie, panel]).toEqual(['de-hamburg--ru-sankt-petersburg', 'anniversaries']);

    const days = (
      await pane.locator('section:has(.anniversaries-year) .anniversaries-day').allInnerTexts()
    ).filter(text => /^\d/.test(text));
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Kalenderdatei speichern' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('germany-russia-jahrestage.ics');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ startDate: { day, year } }) => `${year} ${day}.`)).toEqual(
      days.map(text => `2027 ${text.split(' ')[0]}`),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  }));
