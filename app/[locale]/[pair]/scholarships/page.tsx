import { ListDataset } from '@/app/load/dataset'
import { deskOf, requestReader } from '@/app/load/desk'
import { Figure } from '@/app/load/figure'
import { loadList } from '@/app/load/list'
import { listMetadata } from '@/app/load/meta'
import { Block } from '@/components/detail/block'
import { ClaimTable } from '@/components/detail/parts'
import { providersFigure, scholarshipFigure } from '@/components/figures/places'
import { List } from '@/components/list/list'
import { PageHead } from '@/components/shell/shell'
import { latestByIndicator } from '@/db/queries/charts/people'
import { otherProviders, scholarships } from '@/db/queries/charts/places'

export const generateMetadata = listMetadata('scholarships')

export default async function ScholarshipsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/[pair]/scholarships'>) {
  const desk = await deskOf(params)
  const reader = requestReader()
  const { pair } = desk
  const beneficiaries = [pair.a, pair.b].map((code) => code.toUpperCase())
  const [{ data }, places, people, ...providers] = await Promise.all([
    loadList(desk, 'scholarships', await searchParams),
    scholarships(reader, pair),
    latestByIndicator(reader, pair),
    ...beneficiaries.map((code) => otherProviders(reader, code)),
  ])
  return (
    <>
      <PageHead title={desk.t('page.scholarships.title')} lead={desk.t('page.scholarships.lead')} />
      <Figure desk={desk} model={scholarshipFigure(desk, places, desk.api('charts/scholarships.csv'))} />
      {providers.map((cited, i) => {
        const beneficiary = beneficiaries[i]
        if (!beneficiary || cited.length === 0) return null
        const model = providersFigure(desk, beneficiary, cited, desk.api('charts/providers.csv'))
        return <Figure key={beneficiary} desk={desk} model={model} />
      })}
      <Block title={desk.t('page.scholarships.people')} lead={desk.t('page.scholarships.people_lead')}>
        <ClaimTable desk={desk} caption={desk.t('page.scholarships.people')} cited={people} />
      </Block>
      <List desk={desk} data={data} title={desk.t('page.scholarships.list')} />
      <ListDataset desk={desk} name="scholarships" />
    </>
  )
}
