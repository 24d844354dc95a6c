// What is said about a table that the link names: a few sentences, fetched with the code that says them.

import type { Lang } from '../../i18n';

interface LinkedTableTexts {
  readonly loading: (name: string) => string;
  /** `size`: megabytes that have come. */
  readonly come: (name: string, size: string) => string;
  readonly elsewhere: string;
  readonly missing: (name: string) => string;
  readonly unreachable: (name: string) => string;
  /** `answer`: the number of the server's answer. */
  readonly refused: (name: string, answer: string) => string;
  /** Both in megabytes. */
  readonly tooLarge: (name: string, size: string, limit: string) => string;
}

export const linkedTableTexts: { readonly [L in Lang]: LinkedTableTexts } = {
  de: {
    loading: name => `Der Link nennt die Tabelle „${name}“. Sie wird geladen …`,
    come: (name, size) => `Die Tabelle „${name}“ wird geladen, bisher ${size} MB …`,
    elsewhere:
      'Der Link nennt eine Tabelle, die nicht auf dieser Website liegt. Sie wird nicht geladen. Sie können sie herunterladen und hier öffnen.',
    missing: name =>
      `Der Link nennt die Tabelle „${name}“. Sie ist auf dieser Website nicht zu finden. Bitte prüfen Sie den Link.`,
    unreachable: name =>
      `Die Tabelle „${name}“, die der Link nennt, konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und laden Sie den Link neu.`,
    refused: (name, answer) =>
      `Die Tabelle „${name}“, die der Link nennt, konnte nicht geladen werden: Der Server antwortet mit ${answer}. Bitte versuchen Sie es später noch einmal.`,
    tooLarge: (name, size, limit) =>
      `Die Tabelle „${name}“, die der Link nennt, ist mit ${size} MB zu groß. Gelesen werden bis zu ${limit} MB. Bitte teilen Sie die Tabelle.`,
  },
  en: {
    loading: name => `The link names the table “${name}”. It is being loaded …`,
    come: (name, size) => `The table “${name}” is being loaded, ${size} MB so far …`,
    elsewhere:
      'The link names a table that does not lie on this website. It is not loaded. You can download it and open it here.',
    missing: name =>
      `The link names the table “${name}”. It cannot be found on this website. Please check the link.`,
    unreachable: name =>
      `The table “${name}” that the link names could not be loaded. Please check the connection and load the link again.`,
    refused: (name, answer) =>
      `The table “${name}” that the link names could not be loaded: the server answers with ${answer}. Please try again later.`,
    tooLarge: (name, size, limit) =>
      `The table “${name}” that the link names is too large with ${size} MB. Tables are read up to ${limit} MB. Please divide the table.`,
  },
  ru: {
    loading: name => `Ссылка называет таблицу «${name}». Она загружается…`,
    come: (name, size) => `Таблица «${name}» загружается, пока ${size} МБ…`,
    elsewhere:
      'Ссылка называет таблицу, которая лежит не на этом сайте. Она не загружается. Её можно скачать и открыть здесь.',
    missing: name => `Ссылка называет таблицу «${name}». На этом сайте её нет. Пожалуйста, проверьте ссылку.`,
    unreachable: name =>
      `Таблицу «${name}», которую называет ссылка, не удалось загрузить. Пожалуйста, проверьте соединение и откройте ссылку ещё раз.`,
    refused: (name, answer) =>
      `Таблицу «${name}», которую называет ссылка, не удалось загрузить: сервер отвечает ${answer}. Пожалуйста, попробуйте позже.`,
    tooLarge: (name, size, limit) =>
      `Таблица «${name}», которую называет ссылка, слишком велика: ${size} МБ. Читаются таблицы до ${limit} МБ. Пожалуйста, разделите таблицу.`,
  },
};
