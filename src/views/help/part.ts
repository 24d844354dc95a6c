// What every part of the help is drawn from.

import type { Lang, Messages } from '../../i18n';
import type { Help } from '../../i18n/help';
import type { State } from '../../state/state';

export interface Part {
  readonly state: State;
  readonly help: Help;
  readonly m: Messages;
  readonly lang: Lang;
}
