// Coordinates 0, 0: in the Gulf of Guinea, where nobody lives. Mostly they stand for "not known".

import { askedPoint, type Check } from '../check';
import { keyOf } from '../finding';
import { isNullIsland } from '../ground';
import { forget, fromGazetteer } from './coordinates';

export const nullIsland: Check = function* (ground) {
  for (const [place, { id, lat, lon }] of ground.places.entries()) {
    if (!isNullIsland({ lat, lon })) continue;
    yield {
      key: keyOf('nullIsland', [id]),
      kind: 'nullIsland',
      places: [id],
      agreements: [],
      where: ground.where.ofPlace(place, 'lat, lon', `${lat}, ${lon}`),
      facts: {},
      proposals: [...fromGazetteer(ground, place), ...forget(ground, place)],
      asked: askedPoint(ground, place),
      clear: false,
    };
  }
};
