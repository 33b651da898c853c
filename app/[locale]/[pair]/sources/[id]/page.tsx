import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { ClaimTable } from '@/components/claim/claim-table'
import { Facts } from '@/components/record/facts'
import { RecordLinks } from '@/components/record/record-link'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { Link } from '@/components/ui/link'
import { languageName } from '@/components/words/language-name'
import { claimsOfSource, findSource } from '@/db/queries/detail/source'
import { namesOfRecords } from '@/db/queries/label-book'
import { labelsByIds } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/sources/[id]'>

const SHOWN_CLAIMS = 50

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  const names = await labelsByIds(desk.scope, 'sources', [id], desk.locale)
  return recordMetadata(params, 'sources', id, names.get(id)?.text ?? id)
}

export default async function SourcePage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { id } = await params
  const { source, agreements, institutions, events, claims } = await notFoundOr(findSource(scope, id))
  const shown = await claimsOfSource(scope, id, SHOWN_CLAIMS)
  const { t } = desk
  const resting = [
    { page: 'agreements', ids: agreements },
    { page: 'institutions', ids: institutions },
    { page: 'events', ids: events },
  ] as const
  const names = await namesOfRecords(scope, desk.locale, { agreements, institutions, events })
  return (
    <>
      <PageHead
        title={<bdi lang={source.language ?? undefined}>{source.title}</bdi>}
        lead={<bdi>{source.publisher}</bdi>}
      />
      <Facts
        facts={[
          [t('field.source_kind'), t(`vocabulary.source_kind.${source.kind}`)],
          [t('field.published_on'), source.published_on && desk.date(source.published_on)],
          [t('field.language'), source.language && languageName(desk, source.language)],
          [
            t('field.url'),
            source.url && (
              <a href={source.url} rel="external noreferrer">
                <bdi>{source.url}</bdi>
              </a>
            ),
          ],
          [t('field.retrieved_on'), source.retrieved_on && desk.date(source.retrieved_on)],
          [
            t('field.archived_url'),
            source.archived_url && (
              <a href={source.archived_url} rel="external noreferrer">
                <bdi>{source.archived_url}</bdi>
              </a>
            ),
          ],
          [t('field.source_kept'), source.kept && t(`vocabulary.source_kept.${source.kept}`)],
          [t('field.text_sha256'), source.text_sha256 && <code key="sha256">{source.text_sha256}</code>],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      {claims > 0 && (
        <Block
          title={t('detail.claims', { n: claims })}
          lead={
            <Link href={desk.href('claims', `source=${id}`)}>
              {shown.length === claims
                ? t('detail.claims_all')
                : t('detail.claims_list', { shown: shown.length, n: desk.number(claims) })}
            </Link>
          }
        >
          <ClaimTable desk={desk} caption={t('detail.claims', { n: claims })} cited={shown} ofOneSource />
        </Block>
      )}
      {resting.map(
        ({ page, ids }) =>
          ids.length > 0 && (
            <Block key={page} title={`${t(`page.${page}.nav`)} (${desk.number(ids.length)})`}>
              <RecordLinks desk={desk} page={page} ids={ids} names={names[page]} />
            </Block>
          ),
      )}
      <Cite desk={desk} path={`sources/${id}`} title={source.title} />
    </>
  )
}
