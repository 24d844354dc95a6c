// What is said about the page without a connection: a few sentences, fetched with the code that says them.

import type { Lang } from '../../i18n';

interface OfflineTexts {
  readonly ready: string;
  readonly update: string;
  /** While tables of the reader's own are open that this browser does not keep: a new page does not have them. */
  readonly updateWithTable: string;
  readonly reload: string;
  readonly close: string;
}

export const offlineTexts: { readonly [L in Lang]: OfflineTexts } = {
  de: {
    ready: 'Diese Seite geht jetzt auch ohne Internet.',
    update: 'Eine neue Fassung dieser Seite liegt bereit.',
    updateWithTable:
      'Eine neue Fassung dieser Seite liegt bereit. Ihre geöffnete Tabelle müssen Sie danach neu öffnen.',
    reload: 'Neu laden',
    close: 'Hinweis schließen',
  },
  en: {
    ready: 'This page now works without the internet too.',
    update: 'A new version of this page is ready.',
    updateWithTable:
      'A new version of this page is ready. You will have to open your own table again afterwards.',
    reload: 'Reload',
    close: 'Close this notice',
  },
  ru: {
    ready: 'Теперь эта страница работает и без интернета.',
    update: 'Готова новая версия этой страницы.',
    updateWithTable:
      'Готова новая версия этой страницы. Вашу таблицу после этого нужно будет открыть заново.',
    reload: 'Обновить',
    close: 'Закрыть сообщение',
  },
};
