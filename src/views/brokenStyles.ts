// Code that is fetched late brings its style sheet along. One that did not come is not asked for again when the code
// is (Vite remembers that it was asked for once): so that is done here.

const broken = new Set<string>();

/** Once, at the start of the page. */
export function watchStyles(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      broken.add(target.href);
      target.remove();
    },
    // The event does not rise.
    true,
  );
}

/** Fetches what did not come before; rejects where it does not come now. */
export async function fetchBrokenStyles(): Promise<void> {
  await Promise.all(
    [...broken].map(
      href =>
        new Promise<void>((resolve, reject) => {
          broken.delete(href);
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.crossOrigin = '';
          link.href = href;
          link.addEventListener('load', () => resolve());
          link.addEventListener('error', () => reject(new Error(`${href} does not come`)));
          document.head.append(link);
        }),
    ),
  );
}
