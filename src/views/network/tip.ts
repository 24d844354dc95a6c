// The line beside the pointer that says which tie it is on.

/** From the pointer, in pixels. */
const AWAY = 14;

export interface Tip {
  show(text: string, x: number, y: number): void;
  hide(): void;
  remove(): void;
}

export function mountTip(host: HTMLElement): Tip {
  const tip = document.createElement('div');
  tip.className = 'net-tip';
  tip.setAttribute('aria-hidden', 'true');
  host.append(tip);
  return {
    show(text, x, y) {
      if (tip.textContent !== text) tip.textContent = text;
      const left = Math.max(4, Math.min(x + AWAY, host.clientWidth - tip.offsetWidth - 4));
      const top = y + AWAY + tip.offsetHeight > host.clientHeight ? y - AWAY - tip.offsetHeight : y + AWAY;
      tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    hide() {
      if (tip.textContent !== '') tip.textContent = '';
    },
    remove: () => tip.remove(),
  };
}
