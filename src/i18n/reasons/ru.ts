import { plural } from '../plural';
import type { ReasonTexts } from './de';

const forms = (n: number, one: string, few: string, many: string, other = many) =>
  plural('ru', n, { one, few, many, other });
const naming = (named: boolean, names: string) => (named ? `: ${names}` : `, среди них ${names}`);
const partnerships = (n: number, shown: string) =>
  `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')}`;

const REST = {
  suspended: 'приостановлено',
  dormant: 'бездействует',
  both: 'приостановлено или бездействует',
};
const MANY = {
  suspended: 'приостановлены',
  dormant: 'бездействуют',
  both: 'приостановлены или бездействуют',
};

export const reasons: ReasonTexts = {
  sharedPartners: (n, shown, names, named) =>
    n === 1
      ? `один общий партнёр: ${names}`
      : `${shown} ${forms(n, 'общий партнёр', 'общих партнёра', 'общих партнёров')}${naming(named, names)}`,
  threeSteps: (n, shown, way) =>
    n === 1
      ? `туда ведёт один путь через три партнёрства: ${way}`
      : `туда ${forms(n, 'ведёт', 'ведут', 'ведёт')} ${shown} ${forms(n, 'путь', 'пути', 'путей')} через три партнёрства, например ${way}`,
  nearTies: (n, shown, names, named, km) =>
    n === 1
      ? `партнёрство с этим местом уже есть у соседа (не дальше ${km} км): ${names}`
      : `партнёрство с этим местом уже есть у ${shown} ${forms(n, 'соседа', 'соседей', 'соседей')} (не дальше ${km} км)${naming(named, names)}`,
  nearPartners: (n, shown, names, named, km) =>
    n === 1
      ? `не дальше ${km} км оттуда — партнёр ${names}`
      : `не дальше ${km} км оттуда — ${shown} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}${naming(named, names)}`,
  nearPairs: (n, shown, example, km) =>
    n === 1
      ? `соседи обоих мест (не дальше ${km} км) — уже партнёры: ${example}`
      : `между соседями обоих мест (не дальше ${km} км) — ${partnerships(n, shown)}, например ${example}`,
  countries: (pair, n, shown, times, timesShown) =>
    `пара стран ${pair}: ${partnerships(n, shown)}, в ${timesShown} ${forms(times, 'раз', 'раза', 'раз', 'раза')} больше ожидаемого`,
  partnersThere: (n, shown, names, named) =>
    n === 1
      ? `в той же стране уже есть партнёр: ${names}`
      : `в той же стране уже есть ${shown} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}${naming(named, names)}`,
  newCountry: (country, all) => `${all ? '' : 'в этом списке '}в этой стране пока нет партнёра (${country})`,
  manyPartners: (n, shown) => `в этой сети уже ${shown} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}`,
  distance: km => `${km} км по прямой`,
  usualDistance: (km, usual) =>
    `${km} км по прямой, примерно как до других партнёров (до половины из них не более ${usual} км)`,
  size: (city, place) => `похожее число жителей (${city} и ${place})`,
  sameName: 'одинаковое название',
  tags: (n, names) => `${forms(n, 'общий признак', 'общие признаки', 'общие признаки')}: ${names}`,
  rests: {
    one: as => `партнёрство ${REST[as]}`,
    partners: (_n, all, shown, as) => `${all ? 'у всех' : `у ${shown} из них`} партнёрство ${REST[as]}`,
    ties: (n, all, shown, as) =>
      all ? `все ${MANY[as]}` : `${shown} из них ${forms(n, REST[as], MANY[as], MANY[as])}`,
    ways: (_n, all, shown, as) =>
      `${all ? 'все проходят' : `из них проходят: ${shown},`} через партнёрства, которые ${MANY[as]}`,
  },
};
