import { plural } from '../plural';
import type { ReasonTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const naming = (named: boolean, names: string) => (named ? `: ${names}` : `, among them ${names}`);
const partnerships = (n: number, shown: string) => `${shown} ${one(n, 'partnership', 'partnerships')}`;

const REST = { suspended: 'suspended', dormant: 'dormant', both: 'suspended or dormant' };
const share = (all: boolean, shown: string) => (all ? 'all' : `${shown} of them`);

export const reasons: ReasonTexts = {
  sharedPartners: (n, shown, names, named) =>
    `${n === 1 ? 'one partner in common' : `${shown} partners in common`}${naming(named, names)}`,
  threeSteps: (n, shown, way) =>
    n === 1
      ? `one path over three partnerships leads there: ${way}`
      : `${shown} paths over three partnerships lead there, such as ${way}`,
  nearTies: (n, shown, names, named, km) =>
    n === 1
      ? `the neighbouring place ${names} (within ${km} km) has a partnership there already`
      : `${shown} neighbouring places (within ${km} km) have a partnership there already${naming(named, names)}`,
  nearPartners: (n, shown, names, named, km) =>
    n === 1
      ? `the partner ${names} lies within ${km} km of it`
      : `${shown} partners lie within ${km} km of it${naming(named, names)}`,
  nearPairs: (n, shown, example, km) =>
    n === 1
      ? `neighbouring places of both (within ${km} km) are partners already: ${example}`
      : `between neighbouring places of both (within ${km} km) there are ${partnerships(n, shown)}, such as ${example}`,
  countries: (pair, n, shown, _times, timesShown) =>
    `country pair ${pair}: ${partnerships(n, shown)}, ${timesShown} times as many as expected`,
  partnersThere: (n, shown, names, named) =>
    n === 1
      ? `there is a partner in the same country already: ${names}`
      : `there are ${shown} partners in the same country already${naming(named, names)}`,
  newCountry: (country, all) => `${all ? '' : 'in this list '}no partner in this country yet (${country})`,
  manyPartners: (n, shown) => `has ${shown} ${one(n, 'partner', 'partners')} in this network already`,
  distance: km => `${km} km away as the crow flies`,
  usualDistance: (km, usual) =>
    `${km} km away as the crow flies, about as far as the other partners (half of them at most ${usual} km)`,
  size: (city, place) => `similar number of inhabitants (${city} and ${place})`,
  sameName: 'the same name',
  tags: (n, names) => `${one(n, 'feature', 'features')} in common: ${names}`,
  rests: {
    one: as => `partnership ${REST[as]}`,
    partners: (_n, all, shown, as) => `${share(all, shown)} with a ${REST[as]} partnership`,
    ties: (_n, all, shown, as) => `${share(all, shown)} ${REST[as]}`,
    ways: (_n, all, shown, as) => `${share(all, shown)} over ${REST[as]} partnerships`,
  },
};
