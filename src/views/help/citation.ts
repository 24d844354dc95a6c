// The help cites with its own texts, which are those of all citations.

import type { DatasetInfo } from '../../data/records';
import * as citation from '../../export/citation';
import type { Lang } from '../../i18n';
import type { Help } from '../../i18n/help';

export const citeProgram = ({ about }: Help, version: string): citation.Citation =>
  citation.citeProgram(about, version);

export const citeDataset = (
  { about }: Help,
  info: DatasetInfo,
  lang: Lang,
  author: string,
): citation.Citation => citation.citeDataset(about, info, lang, author);
