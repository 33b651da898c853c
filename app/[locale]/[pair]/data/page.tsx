import { Cite } from '@/app/pages/cite'
import { StoreDataset } from '@/app/pages/dataset'
import { pageMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { wholeList } from '@/app/request/whole-list'
import { AllDownloads } from '@/components/dataset/all-downloads'
import { CoverageGrid } from '@/components/dataset/coverage'
import { GapList } from '@/components/dataset/gap-list'
import { SeriesRule } from '@/components/dataset/series-rule'
import { wholeAddress } from '@/components/feeds/feed-about'
import { Facts } from '@/components/record/facts'
import { PageHead } from '@/components/shell/shell'
import { PlainTable } from '@/components/table/plain-table'
import { Block } from '@/components/ui/block'
import { Link } from '@/components/ui/link'
import { charts } from '@/db/catalog/charts'
import { formats } from '@/db/catalog/openapi/formats'
import { viewNames } from '@/db/catalog/views'
import { countRows } from '@/db/lists/lists'
import { coverage, deprecatedCount } from '@/db/queries/coverage'
import { datasetMeta } from '@/db/queries/meta'

type Props = PageProps<'/[locale]/[pair]/data'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const types = { [formats.zip.mediaType]: wholeAddress(desk, `${desk.pair.id}.zip`) }
  return pageMetadata(params, 'data', desk.t('page.data.title'), types)
}

export default async function DataPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { t } = desk
  const [{ meta, files }, covered, deprecated, counts] = await Promise.all([
    datasetMeta(scope),
    coverage(scope),
    deprecatedCount(scope),
    Promise.all(viewNames.map((name) => countRows(wholeList(scope, desk.locale, name)))),
  ])
  return (
    <>
      <PageHead title={t('page.data.title')} lead={t('page.data.lead')} />
      <Block title={t('page.data.downloads')} lead={t('page.data.downloads_lead')}>
        <p>
          <Link href={desk.href('api')}>{t('page.api.more')}</Link>
        </p>
        <AllDownloads
          desk={desk}
          lists={viewNames.map((name, i) => ({ name, rows: counts[i] ?? 0 }))}
          charts={Object.keys(charts)}
        />
      </Block>
      <Block title={t('page.data.coverage')} lead={t('page.data.coverage_lead')}>
        <CoverageGrid desk={desk} coverage={covered} />
        <GapList desk={desk} gaps={covered.gaps} />
      </Block>
      <Block title={t('page.data.rule.title')} lead={t('page.data.rule.lead')}>
        <SeriesRule desk={desk} deprecated={deprecated} />
      </Block>
      <Block title={t('page.data.store')} lead={t('page.data.store_lead')}>
        <Facts
          facts={[
            [t('page.data.version'), <code key="version">{meta?.version}</code>],
            [t('page.data.compiled_on'), meta && desk.date(meta.compiled_on)],
            [t('page.data.licence'), meta?.licence],
          ]}
        />
        <PlainTable
          caption={t('page.data.files')}
          columns={[
            { id: 'file', label: t('page.data.files') },
            { id: 'rows', label: t('page.data.rows'), numeric: true },
            { id: 'sha256', label: 'SHA-256' },
          ]}
          rows={files.map((f) => ({
            id: f.path,
            cells: [f.path, desk.number(f.rows), <code key="sha">{f.sha256.slice(0, 16)}…</code>],
          }))}
        />
      </Block>
      <StoreDataset desk={desk} />
      <Cite desk={desk} path="data" title={t('page.data.title')} />
    </>
  )
}
