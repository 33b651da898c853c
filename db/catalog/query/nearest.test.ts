import { expect, test } from 'vitest'
import { nearest } from './nearest'

const languages = ['en', 'ar']
const switches = ['on', 'off']
const answers = ['yes', 'no', 'none']

test.each([
  ['minstry', ['type', 'ministry'], 'ministry'],
  ['lnag', ['lang', 'lineage'], 'lang'],
  ['singed_on', ['ends_on', 'signed_on'], 'signed_on'],
  ['onn', switches, 'on'],
  ['oof', switches, 'off'],
  ['noe', answers, 'no'],
])('%s most probably means one of %j: %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

test.each([
  ['AR', languages, 'ar'],
  ['IN_FORCE', ['in_force', 'expired'], 'in_force'],
  ['KAZ-MFA', ['tjk-mfa', 'kaz-mfa'], 'kaz-mfa'],
  ['kaz', ['TJK', 'KAZ'], 'KAZ'],
  ['MINSTRY', ['ministry'], 'ministry'],
])('%s is one of %j in another case: %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

test.each([
  ['fr', languages],
  ['an', languages],
  ['no', switches],
  ['1', [...answers, ...switches]],
  ['', switches],
  ['yse', ['no', 'none']],
  ['treaty', ['type', 'protocol']],
])('%s is near none of %j', (word, known) => {
  expect(nearest(word, known)).toBeUndefined()
})
