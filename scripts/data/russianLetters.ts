// Russian names in Latin letters: as GeoNames writes them (BGN/PCGN, without its apostrophes), and as German does (Duden).

const CYRILLIC = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
const lettersBy = (latin: string): ReadonlyMap<string, string> => {
  const parts = latin.split(' ');
  return new Map(CYRILLIC.map((letter, at) => [letter, parts[at] === '-' ? '' : parts[at]!]));
};

const ENGLISH = lettersBy('a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya');
const GERMAN = lettersBy(
  'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja',
);

/** In small letters, by which a Latin and a Cyrillic spelling of one name are told to be the same. */
export const asGeoNames = (russian: string): string =>
  [...russian.toLowerCase()].map(one => ENGLISH.get(one) ?? one).join('');

const VOWELS = 'аеёиоуыэюя';

export function asGerman(russian: string): string {
  return russian
    .replace(/-на-(Дону|Амуре)$/, (_, river: string) => ` ам ${river.slice(0, river === 'Дону' ? 3 : 4)}`)
    .split(/([ -])/)
    .map(word => (word === ' ' || word === '-' ? word : capital(wordInGerman(word.toLowerCase()), word)))
    .join('');
}

/** As the word began: "на" of "Ростов-на-Дону" stays small. */
const capital = (text: string, word: string): string =>
  word[0] === word[0]?.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);

function wordInGerman(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word[at - 1] ?? '', word[at]!, word[at + 1] ?? ''];
    // е and ё are je and jo at the beginning, and after a vowel or a sign.
    const opens = before === '' || VOWELS.includes(before) || before === 'ь' || before === 'ъ';
    if (letter === 'е') text += opens ? 'je' : 'e';
    else if (letter === 'ё') text += 'жчшщ'.includes(before) && before !== '' ? 'o' : 'jo';
    else if (letter === 'к' && after === 'с') text += 'x';
    else if (letter === 'с' && before === 'к') continue;
    else if (letter === 'с' && isBetweenVowels(before, after)) text += 'ss';
    else if (letter === 'й' && before === '') text += 'j';
    // -ий and -ый end in i and y; within a word it is ij.
    else if (letter === 'й' && (before === 'и' || before === 'ы')) text += after === '' ? '' : 'j';
    else text += GERMAN.get(letter) ?? letter;
  }
  return text;
}

const isBetweenVowels = (before: string, after: string): boolean =>
  before !== '' && after !== '' && VOWELS.includes(before) && VOWELS.includes(after);
