// A section of the panel that opens on request.

import type { TemplateResult } from 'lit-html';
import { unfoldSection } from '../parts/panel/unfold';
import type { FoldId, Page } from './panel';

/** `count`: how much there is inside; empty where that says nothing. */
export const fold = (
  { panel: { opened } }: Page,
  id: FoldId,
  title: string,
  count: string,
  content: () => TemplateResult,
): TemplateResult => unfoldSection(opened, { key: id, id: `data-${id}`, title, count }, content);
