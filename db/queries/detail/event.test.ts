import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Scope } from '../../scope'
import { openReader } from '../../store/store'
import { findEvent } from './event'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
})

const listings = async (id: string) => (await findEvent(scope, id)).listings

describe('findEvent(scope, id)', () => {
  it('gives what was signed with its type and both sides, what is dated first', async () => {
    const { agreements } = await findEvent(scope, 'ev-2023-05-state-visit')
    expect(agreements).toHaveLength(11)
    expect(agreements.find(({ id }) => id === '2023-protocol-customs-advance-information')).toMatchObject({
      type: 'protocol',
      signed_on: '2023-05-04',
      disputed: false,
      parties: ['tjk-customs-service', 'kaz-min-finance'],
    })
    expect(agreements.at(-1)).toMatchObject({ id: '2023-trade-roadmap-2023-2025', disputed: true })
  })

  it('names 9 of the 20 or more documents of May 2023; of 2 more known elsewhere 1 is disputed', async () => {
    const [listing, ...rest] = await listings('ev-2023-05-state-visit')
    expect(rest).toEqual([])
    expect(listing).toMatchObject({ named: 9, orMore: true, others: 2, disputed: 1 })
    expect(listing?.claim).toMatchObject({ id: 'S0001', value: 20 })
  })

  it('names fewer than the 16 documents of August 2024, a total that is whole', async () => {
    const [listing] = await listings('ev-2024-08-state-visit')
    expect(listing?.claim).toMatchObject({ id: 'S0004', value: 16 })
    expect(listing).toMatchObject({ orMore: false, disputed: 0 })
    expect((listing?.named ?? 0) + (listing?.others ?? 0)).toBe(2)
  })

  it('has nothing to say of an event whose documents nobody counted', async () => {
    expect(await listings('ev-2018-03-rahmon-visit')).toEqual([])
  })
})
