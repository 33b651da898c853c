import { expect, it } from 'vitest'
import { found } from './fixture'

const finds = (text: string, q: string) => found([[text]], q).length === 1

it.each([
  ['a word from its beginning', 'Ministry of Agriculture', 'agri', true],
  ['no middle of a word', 'Ministry of Agriculture', 'culture', false],
  ['words in any order', 'Ministry of Agriculture', 'agriculture ministry', true],
  ['all words, not some', 'Ministry of Agriculture', 'ministry trade', false],
  ['a number with a dash as it stands together', 'Law No. 219-VI of 2018', '219-VI', true],
  ['no number whose pieces are apart', 'Law 219, part VI', '219-VI', false],
  ['years joined by another dash', 'Plan for 2023–2025', '2023-2025', true],
  ['a number straight after №', 'Постановление №219-VI', '219-vi', true],
  ['a word with invisible characters', 'co\u00adoperation', 'cooperation', true],
  ['one written sign that folds to two words', 'рост на ½ пункта', '1 2', true],
  ['Arabic spelling variants', 'وزارة الزراعة', 'وزاره الزراعه', true],
  ['Arabic with vowel signs', 'وِزارَةُ الزِّراعَة', 'وزارة الزراعة', true],
  ['an Arabic word without its article', 'وزارة الزراعة', 'زراعة', true],
  ['an Arabic word that has the article only in the question', 'زراعة القطن', 'الزراعة', true],
  ['the article after another particle', 'التعاون بالزراعة والصناعة', 'زراعة صناعة', true],
  ['the article written with lam', 'محضر للجنة الحكومية', 'لجنة', true],
  ['no article in a word that merely begins so', 'ألما', 'ما', false],
  ['Tajik typed on a Russian keyboard', 'шаҳри Хуҷанд', 'Хучанд', true],
  ['Kazakh typed on a Russian keyboard', 'Ауыл шаруашылығы министрлігі', 'шаруашылыгы министрлиги', true],
  ['no й for и', 'Таджикий', 'таджикии', false],
])('finds %s', (_, text, q, expected) => {
  expect(finds(text, q)).toBe(expected)
})

it('matches the spelling as typed in the exact tier, whatever its case', () => {
  const spellings = [['وزارة الزراعة'], ['وزاره الزراعه'], ['ВАЗОРАТИ ҲИФЗ'], ['вазорати хифз']]
  expect(found(spellings, 'وزارة', 'exact')).toEqual([0])
  expect(found(spellings, 'وزارة')).toEqual([0, 1])
  expect(found(spellings, 'ҳифз', 'exact')).toEqual([2])
  expect(found(spellings, 'хифз')).toEqual([2, 3])
  expect(found(spellings, 'زراعة', 'exact')).toEqual([])
})

it('looks for joined words within one part of a record', () => {
  expect(found([['free trade', 'zone'], ['trade-zone']], 'trade-zone')).toEqual([1])
  expect(found([['التجارة ثم الصناعة']], 'تجارة-صناعة')).toEqual([])
})

it('finds every record when nothing was typed', () => {
  expect(found([['one'], ['two']], ' ')).toEqual([0, 1])
})

it.each(['"', "'", '%', '_', '\\', '\u0000', '¶', '*', '^', ':', '-', '(', '{}', '🤝', '\ud800', '\u0301'])(
  'takes %j as text',
  (sign) => {
    expect(found([['plain text'], [`with ${sign} in it`]], sign)).toEqual([1])
  },
)

it.each(['NEAR(one two)', 'one AND', 'NOT one', 'one OR two', 'one*', 'exact:one', '"one', "' or 1=1 --"])(
  'has no operator in %j',
  (q) => {
    expect(found([['one'], ['two']], q)).toEqual(q === 'one*' || q === '"one' ? [0] : [])
  },
)

it('answers a question of thousands of words', () => {
  const words = Array.from({ length: 5000 }, (_, i) => `w${i}`)
  expect(found([[words.join(' ')], ['w1']], words.join(' '))).toEqual([0])
})
