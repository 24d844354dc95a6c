// What a file says of itself: dataset, part, licence, how to cite it, and where it can be seen.

import { version } from '../../../package.json';
import { catalogue } from '../../data/catalogue';
import { citeDataset, type Citation, type Written } from '../../export/citation';
import type { About } from '../../export/graphTable';
import type { DatasetInfo } from '../../data/records';
import type { Citing } from '../../i18n/citing';
import { formatDate } from '../../i18n/format';
import { isOver } from '../../graph/status';
import { defaults } from '../../state/fields';
import { missingInLink } from '../../state/missingInLink';
import type { State } from '../../state/state';
import { carriesData, linkOf } from '../../state/url';
import { basisOf } from '../parts/words/basis';
import type { Scope } from './selection';

export const PROGRAM = `Twinline ${version}`;

/** Which part of the dataset it is, in one line. */
export function scopeText(state: State, scope: Scope): string {
  const [shown, network] = [state.listed.shown.value, state.listed.network.value];
  if (!shown || !network) return '';
  const { basis } = state.messages.value.overview;
  if (scope === 'shown')
    return basisOf(state, {
      undated: shown.counts.unknownFounding,
      filtered: shown.filteredOut > 0,
      including: shown.status.some(isOver) && basis.ended,
      real: true,
    });
  const { title, readOn } = network.info;
  const lang = state.lang.value;
  return `${title[lang]}, ${basis.all(formatDate(lang, readOn))}; ${basis.ended}`;
}

/** A file on the reader's own device, and a server there, have no address for others. */
export function publicAddress(link: string): string {
  return /^https?:\/\/(?!localhost\b|127\.|\[::1\])/.test(link) ? link : '';
}

/** Nor has a table of their own, and a link that holds its data is too long to be cited. */
function addressOf(state: State, scope: Scope): string {
  if (missingInLink(state) !== null || carriesData(state.dataset.value)) return '';
  const { dataset, lang } = state;
  const whole = { ...defaults, dataset: dataset.value, lang: lang.value };
  return publicAddress(
    linkOf(scope === 'all' ? whole : { ...state.snapshot(), panel: defaults.panel, proposed: [] }),
  );
}

export function citationOf(
  state: State,
  info: DatasetInfo,
  citing: Citing,
  scope: Scope,
  day: string,
): Citation {
  const written: Written = {
    program: PROGRAM,
    day,
    address: addressOf(state, scope),
    corrected: state.corrections.log.value.done.length > 0,
  };
  const isOurs = catalogue.some(({ id }) => id === info.id);
  return citeDataset(citing, info, state.lang.value, isOurs ? 'Twinline' : '', written);
}

export function aboutOf(state: State, info: DatasetInfo, citing: Citing, scope: Scope, day: string): About {
  const lang = state.lang.peek();
  return {
    title: info.title[lang],
    version: info.version,
    licence: info.licence.title,
    licenceUrl: info.licence.path,
    attribution: info.attribution,
    readOn: info.readOn,
    placesOfDataset: state.listed.network.peek()?.places.length ?? 0,
    scope: scopeText(state, scope),
    citation: citationOf(state, info, citing, scope, day).text,
    program: PROGRAM,
    written: day,
    address: addressOf(state, scope),
    lang,
  };
}
