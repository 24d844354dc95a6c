// A made-up list whose names are all that a graph file may stumble over: signs with a meaning in XML, CSV, JSON and TeX,
// several scripts, letters beyond the first plane of Unicode, names of things that every object of JavaScript has.

const ODD_NAMES: readonly string[] = [
  'A & B <c> "d" \'e\'',
  '</node><node id="x"/>',
  ']]>',
  '&amp; &#0; %41',
  'Ö, Ü; Straße',
  'zwei\nZeilen',
  'a\tb',
  ' vorn und hinten ',
  'Йошкар-Ола № 1',
  '東京都',
  'القاهرة',
  'e\u0301 \u{1F3D9}\uFE0F \u{20BB7}',
  '=1+1',
  '-5',
  '+49',
  '@home',
  '007',
  '1e3',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '\\textbf{x} {y}',
  `${'lang '.repeat(60)}`.trim(),
];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** As CSV: a ring of places, and from each a tie to two others, one of them without a year and without coordinates. */
export function oddList(): string {
  const at = (i: number) => cell(ODD_NAMES[i % ODD_NAMES.length]!);
  const rows = ODD_NAMES.flatMap((_, i) => [
    `${at(i)},DE,${at(i + 1)},RU,${1950 + i},${10 + i / 8},${i - 10},51.05,13.5`,
    `${at(i)},DE,${at(i + 2)},GB,,${10 + i / 8},${i - 10},,`,
    `${at(i)},DE,${at(i + 1)},DE,1990-05,${10 + i / 8},${i - 10},${10 + ((i + 1) % ODD_NAMES.length) / 8},${((i + 1) % ODD_NAMES.length) - 10}`,
  ]);
  const header = 'place_a,country_a,place_b,country_b,founded,lat_a,lon_a,lat_b,lon_b';
  return `${[header, ...rows].join('\n')}\n`;
}
