/** Letters that do not decompose, and what people type in their place. Keys are what NFKD leaves. */
const plain: Readonly<Record<string, string>> = {
  // Arabic
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  // Tajik; ӣ, ӯ and ё lose their marks by decomposition
  ҳ: 'х',
  қ: 'к',
  ғ: 'г',
  ҷ: 'ч',
  // Kazakh
  ә: 'а',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  // Greek, where lower case depends on what follows
  ς: 'σ',
}

const marks = /\p{M}|\p{Cf}|\u0640/gu
const letters = new RegExp(Object.keys(plain).join('|'), 'gu')

/** Text in one case and one encoding, spelt as it was: what an exact search compares. */
export const lower = (text: string): string => text.normalize('NFC').toLowerCase().normalize('NFC')

/**
 * Folds text for search: what is stored and what is asked go through the same function and then match
 * letter by letter. Lower case, no accents or vowel signs, Arabic alef, teh marbuta and alef maksura in
 * their plain forms, Tajik and Kazakh letters as people type them on a Russian keyboard, single spaces.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      // й decomposes too, but is not a variant of и.
      .replace(/[^й]+/gu, (others) => others.normalize('NFKD').replace(marks, ''))
      .replace(letters, (letter) => plain[letter] ?? letter)
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim()
  )
}
