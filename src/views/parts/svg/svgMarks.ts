// What a plainly drawn view draws at the moment, and how each tie and place looks: on the page, and in a picture file.

import { colourIn } from '../../../state/classes';
import { ACCENT, css, NEUTRAL, placeStrength } from '../../../state/encoding';
import { placeStanding, type Focus, type PlaceStanding } from '../../../state/focus';
import type { State } from '../../../state/state';
import type { PlaceMark } from './svgElements';
import type { PlainPicture } from './svgNaming';
import type { Sight } from './svgSight';
import { tieLooks } from '../surface/tieLooks';

/** What is drawn belongs together: during a change of the network the sight may be a step ahead. Then null. */
export function plainIn({ picture }: State, sight: Sight | null): PlainPicture | null {
  const [network, shown] = [picture.network.value, picture.shown.value];
  if (!sight || !shown || sight.network !== network) return null;
  const { places } = shown;
  // Who stands aside steps back like those who take no part.
  const aside = sight.aside;
  const taking = aside ? places.map((one, place) => (aside[place] === 1 ? 0 : one)) : places;
  return { sight, network, shown, taking };
}

/** As `tieLooks` gives them. */
export function plainLooks(state: State, { shown }: PlainPicture, focus: Focus | null) {
  return tieLooks({
    shown,
    focus,
    scheme: state.scheme.value,
    classes: state.picture.tieClasses.value,
    widths: state.picture.widths.value,
    onStage: state.stage.value !== 'off',
  });
}

export function plainMarks(
  state: State,
  { network, taking }: PlainPicture,
  focus: Focus | null,
  radiusOf: (place: number, standing: PlaceStanding) => number,
): (place: number) => PlaceMark {
  const scheme = state.scheme.value;
  const classes = state.picture.placeClasses.value;
  return place => {
    const standing = placeStanding(focus, taking, place);
    const marked = standing === 'marked';
    return {
      radius: radiusOf(place, standing),
      colour: css(marked ? ACCENT[scheme] : (colourIn(classes, place)?.[scheme] ?? NEUTRAL[scheme])),
      open: network.side[place] === 1,
      opacity: placeStrength(standing, network.places[place]!.tiesKnown === 'boundary'),
      above: marked || standing === 'lit',
    };
  };
}
