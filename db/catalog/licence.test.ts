import { expect, test } from 'vitest'
import { licence, licenceOf } from './licence'

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['ODbL-1.0', 'ODbL-1.0', undefined],
])('%s', (id, name, url) => {
  expect(licenceOf(id)).toEqual({ id, name, url })
})

test('the licence of the API is one of them', () => {
  expect(licenceOf(licence.id)).toEqual(licence)
})
