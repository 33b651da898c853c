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
}

// A breve straight after и is the letter й, which is not a variant of и.
const marks = /(?<!и)\u0306|(?!\u0306)\p{M}|\p{Cf}|\u0640/gu
const letters = new RegExp(Object.keys(plain).join('|'), 'gu')

/**
 * Folds text for search: what is stored and what is asked go through the same function and then match
 * letter by letter. Lower case, no accents or vowel signs, Arabic alef, teh marbuta and alef maksura in
 * their plain forms, Tajik and Kazakh letters as people type them on a Russian keyboard, single spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(letters, (letter) => plain[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}
