// The typeface of the labels: MapLibre draws glyphs from a font of the page where the style names no glyph server.
// Parts are fetched only where a text needs them.

import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import ranges from '@fontsource-variable/inter/unicode.json';

/** MapLibre reads the weight from the last word of the name. */
export const LABEL_FONT = 'Inter Labels Medium';
export const LABEL_WEIGHT = 500;

const parts = [
  { url: latin, range: ranges.latin },
  { url: latinExt, range: ranges['latin-ext'] },
  { url: cyrillic, range: ranges.cyrillic },
];

/** The page's list of fonts is not asked: browsers write a name there with quotes or without. */
let added = false;

/** Brings what the text needs; to be awaited before the text is drawn, as glyphs are drawn once and kept. */
export async function loadLabelFont(text: string): Promise<void> {
  if (!added) {
    added = true;
    for (const { url, range } of parts) {
      document.fonts.add(
        new FontFace(LABEL_FONT, `url("${url}")`, { weight: '100 900', unicodeRange: range }),
      );
    }
  }
  await document.fonts.load(`${LABEL_WEIGHT} 48px "${LABEL_FONT}"`, text);
}
