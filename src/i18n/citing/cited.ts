/** "Author (2026): ", what is not known left out; nothing where no author is. */
export function cited(author: string, year: string): string {
  return author === '' ? '' : `${author}${year === '' ? '' : ` (${year})`}: `;
}
