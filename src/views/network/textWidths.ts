/** Widths of texts on a canvas, measured once per text and font. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, Map<string, number>>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  of(text: string, font: string): number {
    let ofFont = this.#known.get(font);
    if (!ofFont) this.#known.set(font, (ofFont = new Map()));
    let width = ofFont.get(text);
    if (width === undefined) {
      this.#context.font = font;
      ofFont.set(text, (width = this.#context.measureText(text).width));
    }
    return width;
  }

  /** A font has come: everything is measured anew. */
  forget(): void {
    this.#known.clear();
  }
}
