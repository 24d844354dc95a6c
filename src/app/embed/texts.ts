// What the page says where it stands inside another one.

import type { Lang } from '../../i18n';

interface EmbedTexts {
  /** The link to the whole page. */
  readonly open: string;
}

export const embedTexts: Readonly<Record<Lang, EmbedTexts>> = {
  de: { open: 'In Twinline öffnen' },
  en: { open: 'Open in Twinline' },
  ru: { open: 'Открыть в Twinline' },
};
