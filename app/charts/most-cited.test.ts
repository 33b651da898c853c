import { expect, test } from 'vitest'
import { translatorFor } from '@/app/i18n/translator'
import { mostCited } from '@/components/figures/most-cited'
import { deskFor } from '@/components/words/desk'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const desk = deskFor('en', 'ltr', pair, await translatorFor('en'), new Map())

const named = (sources: Parameters<typeof mostCited>[1]) =>
  mostCited(desk, sources, '/whole.zip').map(({ text }) => text)
const publishers = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: `s${i}`, publisher: `Publisher ${i + 10}`, count: 1 }))

test('the publisher cited most comes first, whatever of it is cited; equals go by name', () => {
  const sources = [
    { id: 'once', publisher: 'Zenith', count: 3 },
    { id: 'more', publisher: 'Bulletin', count: 2 },
    { id: 'again', publisher: 'Bulletin', count: 2 },
    { id: 'late', publisher: 'Courier', count: 3 },
  ]
  expect(named(sources)).toEqual(['Bulletin (2)', 'Courier', 'Zenith'])
  expect(named(sources.toReversed())).toEqual(named(sources))
})

test('twelve publishers are all named; of more the rest are counted, and lead to the file that has them', () => {
  expect(named(publishers(12))).toEqual(publishers(12).map(({ publisher }) => publisher))
  const [thirteen, many] = [13, 1000].map((n) => mostCited(desk, publishers(n), '/whole.zip'))
  expect(thirteen?.slice(12)).toEqual([
    { text: 'and 1 more publisher, in the data package', href: '/whole.zip' },
  ])
  expect(many?.slice(12)).toEqual([
    { text: 'and 988 more publishers, in the data package', href: '/whole.zip' },
  ])
})
