// A large dot that goes with the mouse, so that the last row sees where the speaker points.

export interface PointerDot {
  /** A key was pressed, or a button: the dot comes, or goes. */
  toggle(): void;
  /** The key was let go: a long press meant only as long. */
  release(): void;
  remove(): void;
}

/** A key that is held longer than this is no switch. Milliseconds. */
const HELD = 350;

export function pointerDot(host: HTMLElement, changed: (on: boolean) => void): PointerDot {
  const dot = document.createElement('div');
  dot.className = 'stage-dot';
  dot.hidden = true;
  host.append(dot);
  let pressed = 0;
  const show = (on: boolean) => {
    dot.hidden = !on;
    changed(on);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    dot.style.setProperty('translate', `${clientX}px ${clientY}px`);
  };
  // Also while it is away, so that it comes where the mouse is.
  window.addEventListener('pointermove', move, true);
  return {
    toggle() {
      pressed = performance.now();
      show(dot.hidden !== false);
    },
    release() {
      if (pressed > 0 && performance.now() - pressed > HELD) show(false);
      pressed = 0;
    },
    remove() {
      window.removeEventListener('pointermove', move, true);
      dot.remove();
    },
  };
}
