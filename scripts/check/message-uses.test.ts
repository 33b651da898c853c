import { expect, test } from 'vitest'
import { checkMessageUses } from './message-uses'

const faults = (text: string) =>
  checkMessageUses([{ path: 'page.tsx', text }], new Set(['board.all', 'board.none']))

test('a message that is named and does not exist is a fault, wherever it stands', () => {
  expect(faults("t('board.all')\ndesk.t(\n  'board.first', { n })\nwords('board.gone')")).toEqual([
    { path: 'page.tsx', line: 2, rule: 'there is no message board.first' },
    { path: 'page.tsx', line: 4, rule: 'there is no message board.gone' },
  ])
})

test('messages that exist, keys put together and other calls pass', () => {
  const key = `t(\`board.\${word}\`)`
  expect(faults(`t('board.none'); ${key}; format('a.b'); cut('x.y'); t('none')`)).toEqual([])
})
