import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schema } from '../schema/schema'
import { openReader } from '../store/store'
import { compileStore } from './compile'
import { append, type Edits, makeDataset, replace, temporaryFolder } from './fixture'

/** The bodies that stand for the parties of an agreement: those that only followed a party are marked by a plus. */
async function bodiesOf(agreement: string, edits: Edits = {}) {
  const file = join(temporaryFolder(), 'ravobit.db')
  await compileStore(makeDataset(edits), file)
  const rows = await (await openReader(file)).db.select().from(schema.agreement_bodies)
  return rows
    .filter(({ agreement_id }) => agreement_id === agreement)
    .map(({ direct, institution_id, country_id }) => `${direct ? '' : '+'}${institution_id} ${country_id}`)
    .sort()
}

const links = (...records: string[]) => ({ 'institution_links.csv': append(...records) })

describe('an agreement stands in the name of', () => {
  it('its parties alone where nothing followed them', async () => {
    expect(await bodiesOf('2023-roadmap')).toEqual(['kaz-trade KAZ', 'tjk-economy TJK'])
  })

  it('every successor of a party that was split', async () => {
    expect(await bodiesOf('1995-free-trade')).toEqual([
      '+tjk-industry TJK',
      '+tjk-water TJK',
      'kaz-trade KAZ',
      'tjk-energy TJK',
    ])
  })

  it('the successors of parties that were renamed and merged', async () => {
    expect(await bodiesOf('2010-figures')).toEqual([
      '+kaz-trade KAZ',
      '+tjk-economy TJK',
      'kaz-commerce KAZ',
      'tjk-statistics TJK',
    ])
  })

  it('a body that followed a party by two ways, once', async () => {
    const merger = links(
      'tjk-industry,tjk-economy,merged,2015,khovar-1,',
      'tjk-water,tjk-economy,merged,2016,khovar-1,',
    )
    const found = await bodiesOf('1995-free-trade', merger)
    expect(found.filter((body) => body.includes('tjk-economy'))).toEqual(['+tjk-economy TJK'])
  })

  it('a party that also followed another party, as a party', async () => {
    const parties = { 'agreement_parties.csv': append('2010-figures,tjk-economy') }
    expect(await bodiesOf('2010-figures', parties)).toContain('tjk-economy TJK')
    expect(await bodiesOf('2010-figures', parties)).not.toContain('+tjk-economy TJK')
  })

  it('nobody else where a party was dissolved', async () => {
    const edit = replace('kaz-commerce,kaz-trade,renamed,2019-06', 'kaz-commerce,,dissolved,2019-06')
    const found = await bodiesOf('2010-figures', { 'institution_links.csv': edit })
    expect(found.filter((body) => body.endsWith('KAZ'))).toEqual(['kaz-commerce KAZ'])
  })
})
