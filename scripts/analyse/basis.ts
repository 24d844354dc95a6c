// On which network the figures stand.

import { countsIn } from '../../src/graph/counts';
import type { Network } from '../../src/graph/network';
import type { Slice } from '../../src/graph/slice';
import { en } from '../../src/i18n/en';
import { yearEnd } from '../../src/i18n/yearEnd';

const written = (count: number): string => count.toLocaleString('en-US');

const ties = (count: number): string => (count === 1 ? '1 tie' : `${written(count)} ties`);

/** The dataset and what of it is in the network; then what the figures cannot know. */
export function basisOf(network: Network, slice: Slice, year: number | null): readonly string[] {
  const ends = new Set([...slice.source, ...slice.target]);
  const { title: titles, readOn } = network.info;
  const when = year === null ? '' : ` in force ${en.yearEnd.at(yearEnd('en', year, readOn))}`;
  const title = titles.en;
  const lines = [`${title}: ${ties(slice.source.length)}${when}, of ${written(ends.size)} places`];

  if (year !== null) {
    const { unknownFounding, perhapsEnded } = countsIn(network, year);
    if (unknownFounding > 0) lines.push(`besides ${written(unknownFounding)} without a known founding year`);
    if (perhapsEnded > 0) lines.push(`besides ${written(perhapsEnded)} that perhaps had ended`);
  }
  const boundary = [...ends].filter(place => network.places[place]!.tiesKnown === 'boundary').length;
  if (boundary > 0)
    lines.push(
      `${written(boundary)} places are known only as partners of others; their figures say how the list was made`,
    );
  return lines;
}
