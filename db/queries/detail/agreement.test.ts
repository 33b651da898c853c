import { expect, inject, it } from 'vitest'
import { openReader } from '../../store/store'
import { findAgreement } from './agreement'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

const linksOf = async (id: string) => {
  const { links } = await findAgreement({ reader: await openReader(inject('registerStore')), pair }, id)
  return links.map(({ link, source }) => [link.from_id, link.kind, link.to_id, source.id])
}

it('gives a link from either end, with the source that states it', async () => {
  const renewal = [
    '2026-programme-mfa-2026-2028',
    'renews',
    '2023-programme-mfa-2023-2025',
    'trend-2026-02-16',
  ]
  expect(await linksOf('2026-programme-mfa-2026-2028')).toEqual([renewal])
  expect(await linksOf('2023-programme-mfa-2023-2025')).toEqual([renewal])
  expect(await linksOf('2023-roadmap-tourism')).toEqual([])
})
