// Stands in for data/profiles/source in the page as one file.

import type { ProfilesSource } from '../../data/profiles/loadProfiles';
import { holding } from '../../data/held';
import { enclosed, NOWHERE } from './enclosed';

const at = (name: 'tags' | 'sources' | 'profiles' | 'places') =>
  enclosed?.lists ? holding(enclosed.lists[name]) : NOWHERE;

export const profilesSource: ProfilesSource = {
  tags: at('tags'),
  sources: at('sources'),
  profiles: at('profiles'),
  places: at('places'),
};
