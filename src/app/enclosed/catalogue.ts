// Stands in for data/catalogue in the page as one file: the dataset that it brings along, and no other.

import type { CatalogueEntry } from '../../data/catalogue';
import { entryOf } from '../../export/link/linkedData';
import { enclosed } from './enclosed';

export const catalogue: readonly CatalogueEntry[] = enclosed ? [entryOf(enclosed)] : [];
