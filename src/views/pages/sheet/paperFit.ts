// While the page is printed the sheet is laid out for paper, in type as large as one A4 page allows: it is measured at the
// width that it will have there, from the largest type down to the first with which all stands on the page.

/** CSS pixels of an A4 page inside its margins; see @page in sheet.css. */
const PAGE = { width: ((210 - 2 * 13) / 25.4) * 96, height: ((297 - 2 * 12) / 25.4) * 96 };
/** Browsers break lines on paper a little otherwise than on the screen. */
const SLACK = 0.985;
const [LARGEST, SMALLEST, STEP] = [1.2, 0.7, 0.01] as const;

/** The largest size that fits; the smallest where none does. What is smaller than one that fits does too. */
function largest(fits: (size: number) => boolean): number {
  const sizeAt = (steps: number) => LARGEST - steps * STEP;
  // In steps down from the largest: `fitting` serves, and nothing before `from` does.
  let [from, fitting] = [0, Math.round((LARGEST - SMALLEST) / STEP)];
  while (from < fitting) {
    const middle = (from + fitting) >> 1;
    if (fits(sizeAt(middle))) fitting = middle;
    else from = middle + 1;
  }
  return sizeAt(fitting);
}

/** `sheetIn`: null where no sheet stands. Returns its own end. */
export function followPaper(sheetIn: () => HTMLElement | null): () => void {
  const before = () => {
    const sheet = sheetIn();
    if (!sheet) return;
    sheet.classList.add('on-paper');
    // On a phone another part of the page may be seen.
    if (sheet.scrollHeight === 0) return;
    const fits = (size: number) => {
      sheet.style.width = `${PAGE.width / size}px`;
      return sheet.scrollHeight * size <= PAGE.height * SLACK;
    };
    sheet.style.setProperty('--fit', largest(fits).toFixed(2));
    sheet.style.width = '';
  };
  const after = () => {
    const sheet = sheetIn();
    sheet?.classList.remove('on-paper');
    sheet?.style.removeProperty('--fit');
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
