// Names that are alike: Toledo and Toledo, Frankfurt (Oder) and Frankfurt am Main. Names are folded before (lib/fold).

export interface NameIndex {
  /** Writes likenesses of place `of` to every other into three columns that are all 0. */
  alike(of: number, same: Float64Array, word: Float64Array, letters: Float64Array): void;
  /** Places that are called as this one is, itself among them. */
  called(like: number): readonly number[];
}

/** Shorter words ("am", "bad", "new") say nothing. */
const WORD = 4;

export function nameIndexOf(names: readonly string[]): NameIndex {
  const byName = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byThree = new Map<string, number[]>();
  const words = names.map(name => [...new Set(name.split(' ').filter(word => word.length >= WORD))]);
  const threes = names.map(threesOf);
  names.forEach((name, place) => {
    if (name === '') return;
    add(byName, name, place);
    for (const word of words[place]!) add(byWord, word, place);
    for (const three of threes[place]!) add(byThree, three, place);
  });
  return {
    called: like => byName.get(names[like] ?? '') ?? [],
    alike(of, same, word, letters) {
      for (const place of byName.get(names[of]!) ?? []) same[place] = 1;
      for (const one of words[of]!) {
        const places = byWord.get(one) ?? [];
        // A word of many names ("saint") says less.
        for (const place of places) word[place]! += 1 / Math.sqrt(places.length);
      }
      const ours = threes[of]!;
      for (const three of ours) for (const place of byThree.get(three) ?? []) letters[place]!++;
      for (let place = 0; place < names.length; place++) {
        const both = letters[place]!;
        if (both > 0) letters[place] = both / (ours.size + threes[place]!.size - both);
      }
    },
  };
}

/** Runs of three letters of the first word, with its beginning and end. */
function threesOf(name: string): ReadonlySet<string> {
  const [first = ''] = name.split(' ');
  const all = new Set<string>();
  if (first === '') return all;
  const framed = ` ${first} `;
  for (let at = 0; at + 3 <= framed.length; at++) all.add(framed.slice(at, at + 3));
  return all;
}

function add(to: Map<string, number[]>, key: string, place: number): void {
  const known = to.get(key);
  if (known) known.push(place);
  else to.set(key, [place]);
}
