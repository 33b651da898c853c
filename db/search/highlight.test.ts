import fc from 'fast-check'
import { expect, it } from 'vitest'
import { found } from './fixture'
import { markMatches } from './highlight'

/** The text with what is marked in brackets. */
const marked = (text: string, q: string) =>
  markMatches(text, q)
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['Roadmap on trade', 'ROAD', '[Road]map on trade'],
  ['Roadmap on road trade', 'road tra', '[Road]map on [road] [tra]de'],
  ['Railroad', 'road', 'Railroad'],
  ['وزارة الزراعة', 'وزاره زراعه', '[وزارة] ال[زراعة]'],
  ['وزارة الزراعة', 'الزر', 'وزارة [الزر]اعة'],
  ['للجنة المشتركة', 'لجنة', 'ل[لجنة] المشتركة'],
  ['الزِّرَاعَةُ', 'زرا', 'ال[زِّرَا]عَةُ'],
  ['وَالزِّراعة', 'زراعة', 'وَال[زِّراعة]'],
  ['كـــازاخستان', 'كازا', '[كـــازا]خستان'],
  ['шаҳри Хуҷанд', 'Хучанд', 'шаҳри [Хуҷанд]'],
  ['Қазақстан', 'казак', '[Қазақ]стан'],
  ['Таджикий', 'таджики', '[Таджики]й'],
  ['Таджикий', 'таджикии', 'Таджикий'],
  ['и\u0306од, иод', 'ио', 'и\u0306од, [ио]д'],
  ['re\u0301sume\u0301', 'res', '[re\u0301s]ume\u0301'],
  ['ﬁnance', 'f', '[ﬁ]nance'],
  ['Law № 219-VI', '219-v', 'Law № [219-V]I'],
  ['100% and 5 %', '%', '100[%] and 5 [%]'],
  ['½ of it', '2', '[½] of it'],
  ['a < b & c', '<', 'a [<] b & c'],
])('marks %j for %j', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected)
})

it('marks nothing when nothing was typed', () => {
  expect(markMatches('Roadmap', ' \n')).toEqual([{ text: 'Roadmap', match: false, start: 0 }])
  expect(markMatches('', 'a')).toEqual([])
})

const letters = fc.string({
  unit: fc.constantFrom(
    ...'аиіӣйЙёҳқғҷәңөұүһأإآٱاةىلوبكـزرعabeIM19½ﬁς',
    '\u0306',
    '\u064e',
    '\u0301',
    '\u200d',
  ),
  maxLength: 6,
})
const word = fc.oneof(
  fc.constantFrom('الزراعة', 'للجنة', 'وزارة', 'زراعة', 'Хуҷанд', '219-VI', 'No.', '%', '"', '¶', 'ـ'),
  letters,
  letters.map((text) => `ال${text}`),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)
const title = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '–', ', ')), { maxLength: 6 })
  .map((parts) => parts.flat().join('').replace(/\s+/gu, ' ').trim())
const typed = (text: string) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...text.split(/[\s-]+/u)), fc.nat(8))
      .map(([one, end]) => [...one].slice(0, end + 1).join('')),
    word,
    fc.tuple(word, word).map((two) => two.join(' ')),
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [...text].slice(a, b).join('')),
  )
const titlesAndTyped = fc
  .array(title, { minLength: 1, maxLength: 12 })
  .chain((titles) => fc.tuple(fc.constant(titles), fc.constantFrom(...titles).chain(typed)))

it('gives pieces that join to the text, and marks what the engine finds, no more', () => {
  fc.assert(
    fc.property(titlesAndTyped, ([titles, q]) => {
      const words = q.split(/\s+/u).filter(Boolean)
      const isMarked = (text: string) =>
        words.every((one) => markMatches(text, one).some(({ match }) => match))
      for (const text of titles) {
        const pieces = markMatches(text, q)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces.slice(1)) expect(piece.text).not.toMatch(/^\p{M}/u)
      }
      const records = titles.map((text) => [text])
      expect(found(records, q).map((place) => titles[place])).toEqual(titles.filter(isMarked))
    }),
    { seed: 20230504, numRuns: 250 },
  )
})

it('finds by variants whatever it finds by exact spelling', () => {
  fc.assert(
    fc.property(titlesAndTyped, ([titles, q]) => {
      const records = titles.map((text) => [text])
      expect(found(records, q)).toEqual(expect.arrayContaining(found(records, q, 'exact')))
    }),
    { seed: 20230504, numRuns: 250 },
  )
})
