// Where the tables of the profiles lie, as the page finds them. They are fetched only when something asks for them.

import places from '/data/profiles/places.csv?url&no-inline';
import profiles from '/data/profiles/profiles.csv?url&no-inline';
import sources from '/data/profiles/sources.csv?url&no-inline';
import tags from '/data/profiles/tags.csv?url&no-inline';
import type { ProfilesSource } from './loadProfiles';

export const profilesSource: ProfilesSource = { tags, sources, profiles, places };
