import { deskOf, requestReader } from '@/app/load/desk'
import { notFoundOr } from '@/app/load/found'
import { pageMetadata } from '@/app/load/meta'
import { Block } from '@/components/detail/block'
import { Facts, Note, OtherNames, RecordLink, RecordLinks, SourceList } from '@/components/detail/parts'
import { PageHead } from '@/components/shell/shell'
import { Link } from '@/components/ui/link'
import { findInstitution } from '@/db/queries/detail/institution'
import { labelsOf } from '@/db/queries/labels'

type Props = PageProps<'/[locale]/[pair]/institutions/[id]'>

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params
  const names = await labelsOf(requestReader(), 'institutions', locale)
  return pageMetadata(params, `institutions/${id}`, names.get(id)?.text ?? id)
}

export default async function InstitutionPage({ params }: Props) {
  const desk = await deskOf(params)
  const reader = requestReader()
  const { id } = await params
  const { institution, names, links, sources, agreements, counterparts } = await notFoundOr(
    findInstitution(reader, id),
  )
  const bodies = await labelsOf(reader, 'institutions', desk.locale)
  const titles = await labelsOf(reader, 'agreements', desk.locale)
  const { t, date } = desk
  const linked = (end: 'from_id' | 'to_id') => {
    const chain = links.filter((link) => link[end] !== id)
    if (chain.length === 0) return null
    return (
      <ul>
        {chain.map((link) => (
          <li key={link[end]}>
            <RecordLink desk={desk} page="institutions" id={link[end]} names={bodies} /> (
            {t(`vocabulary.institution_link_kind.${link.kind}`)}
            {link.effective_on && `, ${date(link.effective_on)}`})
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      <PageHead title={bodies.get(id)?.text ?? id} lead={desk.country(institution.country_id)} />
      <Facts
        facts={[
          [t('field.institution_kind'), t(`vocabulary.institution_kind.${institution.kind}`)],
          [t('field.exists_from'), institution.valid_from && date(institution.valid_from)],
          [t('field.exists_to'), institution.valid_to && date(institution.valid_to)],
          [t('field.predecessors'), linked('from_id')],
          [t('field.successors'), linked('to_id')],
          [t('detail.other_names'), <OtherNames key="names" desk={desk} names={names} />],
          [t('field.note'), institution.note && <Note desk={desk} text={institution.note} />],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      {agreements.length > 0 && (
        <Block
          title={t('detail.agreements', { n: agreements.length })}
          lead={<Link href={desk.href('agreements', `ministry=${id}`)}>{t('detail.agreements_list')}</Link>}
        >
          <RecordLinks desk={desk} page="agreements" ids={agreements.map((a) => a.id)} names={titles} />
        </Block>
      )}
      {counterparts.length > 0 && (
        <Block title={t('detail.counterparts')}>
          <RecordLinks desk={desk} page="institutions" ids={counterparts.map((c) => c.id)} names={bodies} />
        </Block>
      )}
      <Block title={t('detail.sources')}>
        <SourceList desk={desk} sources={sources} />
      </Block>
    </>
  )
}
