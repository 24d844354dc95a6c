// What a dataset made of opened tables says of itself: what its reader said of them, and no more.

import { everywhere } from '../pairTableDataset';
import type { DatasetInfo, Localised, PartialDate } from '../records';
import { licenceOf } from './licences';
import type { ImportCoverage, ImportPlan } from './plan';

/** What such a list can and cannot answer. */
const LIMITS: Readonly<Record<ImportCoverage, Localised>> = {
  all: {
    de: 'Wer die Tabelle geöffnet hat, gibt an, dass sie alle Partnerschaften ihrer Orte enthält.',
    en: 'Whoever opened the table states that it holds all partnerships of its places.',
    ru: 'По словам открывшего таблицу, в ней есть все партнёрства её мест.',
  },
  allOfFirst: {
    de: 'Wer die Tabelle geöffnet hat, gibt an, dass sie alle Partnerschaften der Orte enthält, von denen ihre Zeilen handeln. Die übrigen Orte stehen nur als deren Partner darin.',
    en: 'Whoever opened the table states that it holds all partnerships of the places that its rows are about. The other places are in it only as their partners.',
    ru: 'По словам открывшего таблицу, в ней есть все партнёрства мест, о которых говорят её строки. Остальные места внесены только как их партнёры.',
  },
  listed: {
    de: 'Die Tabelle enthält nur Partnerschaften einer bestimmten Art; die Orte können weitere haben.',
    en: 'The table holds only partnerships of a certain kind; its places may have others.',
    ru: 'В таблице только партнёрства определённого рода; у мест могут быть и другие.',
  },
  unknown: {
    de: 'Es ist nicht bekannt, ob die Tabelle alle Partnerschaften ihrer Orte enthält.',
    en: 'It is not known whether the table holds all partnerships of its places.',
    ru: 'Неизвестно, все ли партнёрства её мест есть в таблице.',
  },
};

/** GeoNames asks to be named. */
const GEONAMES = 'Coordinates partly from GeoNames (https://www.geonames.org/), CC BY 4.0';

export interface InfoAsked {
  readonly id: string;
  readonly plan: Pick<ImportPlan, 'title' | 'licence' | 'licenceWords' | 'coverage'>;
  readonly readOn: PartialDate;
  readonly sides: DatasetInfo['sides'];
  /** Some coordinates are those of the gazetteer. */
  readonly fromGazetteer: boolean;
}

export function infoOf({ id, plan, readOn, sides, fromGazetteer }: InfoAsked): DatasetInfo {
  return {
    id,
    version: '',
    title: everywhere(plan.title),
    description: everywhere(''),
    licence: licenceOf(plan.licence, plan.licenceWords),
    attribution: fromGazetteer ? GEONAMES : '',
    readOn,
    coverage: { question: everywhere(''), complete: [], limits: LIMITS[plan.coverage] },
    sides,
  };
}
