import { beforeAll, expect, inject, test } from 'vitest'
import { predecessors, successors } from '@/components/filters/chain'
import { chainText } from '@/components/filters/chain-text'
import { labelsOf } from '@/db/queries/labels'
import { lineageOf } from '@/db/queries/lineage'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'
import { desksOver } from '../request/desks.fixture'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

/** The chain of a body in the words of both languages. */
async function chains(id: string, way: 'before' | 'after') {
  const lineage = await lineageOf(scope)
  const links = (way === 'before' ? predecessors : successors)(lineage, id)
  const desks = await desksOver(scope)
  return Promise.all(
    desks.map(async (desk) =>
      chainText(desk, lineage, await labelsOf(scope, 'institutions', desk.locale), links, way),
    ),
  )
}

test('a chain of two steps says which followed which, with kinds and dates', async () => {
  expect(await chains('tjk-customs-service', 'before')).toEqual([
    'Ministry of State Revenues and Duties of the Republic of Tajikistan (functions moved, 30 November 2006), ' +
      'before it Customs Committee under the Government of the Republic of Tajikistan (merged)',
    'وزارة الإيرادات والرسوم الحكومية في جمهورية طاجيكستان (نقل الاختصاصات، 30 نوفمبر 2006)، ' +
      'وقبلها لجنة الجمارك التابعة لحكومة جمهورية طاجيكستان (دمج)',
  ])
  const [later = ''] = await chains('tjk-customs-committee', 'after')
  expect(later).toMatch(/\(merged\), after it Customs Service .* \(functions moved, 30 November 2006\)$/)
})

test('a split says into how many bodies, and names every one', async () => {
  expect(await chains('kaz-min-industry-infra', 'after')).toEqual([
    'Ministry of Industry and Construction of the Republic of Kazakhstan (split into 2 bodies, 1 September 2023); ' +
      'Ministry of Transport of the Republic of Kazakhstan (split into 2 bodies, 1 September 2023)',
    'وزارة الصناعة والبناء في جمهورية كازاخستان (قُسّمت إلى جهتين، 1 سبتمبر 2023)؛ ' +
      'وزارة النقل في جمهورية كازاخستان (قُسّمت إلى جهتين، 1 سبتمبر 2023)',
  ])
})
