import { plural } from '../../../../i18n/plural';
import type { ProjectFileTexts } from './de';

const forms = (n: number, one: string, few: string, other: string) => plural('ru', n, { one, few, other });

export const texts: ProjectFileTexts = {
  title: 'Файл проекта',
  about:
    'В нём сохраняется ваша работа. Он открывается как таблица, в том числе в другом браузере и на другом устройстве.',
  inside: (parts, size) => `В нём: ${parts}. Примерно ${size}.`,
  dataset: (title, n, files) => `набор данных «${title}» (${files} ${forms(n, 'файл', 'файла', 'файлов')})`,
  ofPage: title => `название и версия набора «${title}» (сами данные относятся к странице)`,
  others: (n, shown) => `ещё ${shown} ${forms(n, 'набор данных', 'набора данных', 'наборов данных')}`,
  steps: (n, shown) => `${shown} ${forms(n, 'исправление', 'исправления', 'исправлений')}`,
  stories: (n, shown) =>
    `${shown} ${forms(n, 'собственный рассказ', 'собственных рассказа', 'собственных рассказов')}`,
  view: 'вид',
  save: 'Сохранить файл проекта',
  working: share => `Файл проекта записывается: ${share}.`,
  cancel: 'Отменить',
  failed: 'Не удалось записать файл проекта. Если файл таблицы изменился, откройте её ещё раз.',
  tooLarge: most =>
    `Файл проекта был бы больше ${most}, и открыть его снова было бы нельзя. Сохраните сами файлы.`,
  saved: (name, size) => `Сохранено как ${name} (${size}).`,
};
