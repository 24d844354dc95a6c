// What stands in a panel until its code and its texts have come, or when they could not be fetched.

import { html, type TemplateResult } from 'lit-html';
import type { Messages } from '../../../i18n';
import type { FollowedTexts } from './panelTexts';

export function panelWaiting(
  { app }: Messages,
  { failed, again }: Pick<FollowedTexts<unknown>, 'failed' | 'again'>,
): TemplateResult {
  return html`<p class="panel-waiting" role="status">
    ${failed.value ? html`${app.panelFailed} <button @click=${again}>${app.reload}</button>` : app.panelLoading}
  </p>`;
}
