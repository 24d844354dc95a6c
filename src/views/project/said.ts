// How the opening of a project is told in words.

import type { ProjectIssue } from '../../data/project/project';
import type { Lang } from '../../i18n';
import { formatList, formatNumber } from '../../i18n/format';
import type { OpenedProject } from '../../state/project/openProject';
import type { ProjectTexts } from './texts';

/** "Projekt „Liste“ geöffnet: Ansicht, 3 Korrekturen und 1 Erzählung." */
export function openedText(t: ProjectTexts, lang: Lang, { title, steps, stories }: OpenedProject): string {
  const parts = [
    t.view,
    ...(steps > 0 ? [t.steps(steps, formatNumber(lang, steps))] : []),
    ...(stories > 0 ? [t.stories(stories, formatNumber(lang, stories))] : []),
  ];
  return t.opened(title[lang], formatList(lang, parts));
}

/** Section, entry and field, what is wrong there, and the way out. */
export function faultText(
  t: ProjectTexts,
  lang: Lang,
  { reason, section, entry, called, field, value }: ProjectIssue,
): string {
  const place =
    entry === 0
      ? t.sections[section]
      : t.entry(t.sections[section], formatNumber(lang, entry), called.replace(/^file:/, ''));
  return t.where(place, t.issues[reason](field, value));
}
