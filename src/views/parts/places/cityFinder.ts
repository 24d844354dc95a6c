// Cities that the network does not have, searched in the gazetteer by what is typed into a field.

import { computed, signal } from '@preact/signals-core';
import { html, type TemplateResult } from 'lit-html';
import type { Newcomers } from '../../../data/gazetteer/newcomers';
import type { Place } from '../../../data/records';
import { buildNames, nameIn, type NameIndex } from '../../../graph/names';
import { strangersIn } from '../../../graph/strangers';
import type { Messages } from '../../../i18n';
import { formatCountry, formatNumber } from '../../../i18n/format';
import { createResource } from '../../../state/resource';
import type { State } from '../../../state/state';

/** Beside the places of the network that a search finds. */
export interface CityHit {
  readonly kind: 'city';
  readonly place: Place;
  /** In the language of the page. */
  readonly name: string;
  /** In every language. */
  readonly names: NameIndex;
}

export interface CityFinder {
  /** Followed; nothing until they have come. */
  find(text: string): readonly CityHit[];
  want(text: string): void;
  stop(): void;
}

/** So many are told; more are asked for, as some are places of the network. */
const TOLD = 4;
/** From so many letters on the gazetteer is asked, and after so many milliseconds without another. */
const LETTERS = 3;
const REST = 200;

export function createCityFinder(state: State): CityFinder {
  const wanted = signal('');
  const asked = createResource<{ readonly like: string; readonly cities: Newcomers } | null>(
    null,
    () => {
      const like = wanted.value;
      if (like.length < LETTERS) return null;
      // Not called off when another letter comes: that would end the worker and what it has read of the gazetteer.
      return async () => {
        const { gazetteerSource } = await import('../../../data/gazetteer/source');
        const question = { gazetteer: gazetteerSource, like, most: 4 * TOLD };
        return { like, cities: await state.analyst.ask('newcomers', question) };
      };
    },
    REST,
  );
  const strangers = computed(() => {
    const [answer, network] = [asked.value.value, state.network.value];
    if (!answer || !network) return null;
    const { like, cities } = answer;
    return { like, cities, places: strangersIn(cities, network, state.names.value).slice(0, TOLD) };
  });
  return {
    find(text) {
      const found = strangers.value;
      if (!found || found.like !== text) return [];
      const called = buildNames(found.cities.names);
      const nameOf = ({ id }: Place) => nameIn(called, id, state.lang.value, null).text;
      return found.places.map(place => ({ kind: 'city', place, name: nameOf(place), names: called }));
    },
    want(text) {
      wanted.value = text.trim();
    },
    stop: asked.close,
  };
}

/** Its inhabitants tell namesakes apart. `notHere`: that the network does not have it. */
export function cityOption(
  { lang, m }: { readonly lang: string; readonly m: Messages },
  { name, place: { country, population } }: CityHit,
  notHere: string,
): TemplateResult {
  const many = population ?? 0;
  const about = [formatCountry(lang, country), m.city.inhabitants(many, formatNumber(lang, many)), notHere];
  return html`<span class="combobox-name">${name}</span>
    <span class="combobox-about">${about.join(' · ')}</span>`;
}
