import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { AgreementsBlock } from '@/components/agreement/agreements-block'
import { Counterparts } from '@/components/institution/counterparts'
import { familyOf } from '@/components/lineage/family'
import { Lineage } from '@/components/lineage/lineage'
import { Facts } from '@/components/record/facts'
import { Note } from '@/components/record/note'
import { OtherNames } from '@/components/record/other-names'
import { SourceList } from '@/components/record/source-list'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { counterpartsOf } from '@/db/queries/detail/counterparts'
import { findInstitution } from '@/db/queries/detail/institution'
import { namesOfRecords } from '@/db/queries/label-book'
import { labelsByIds } from '@/db/queries/labels'
import { lineageOf } from '@/db/queries/lineage'

type Props = PageProps<'/[locale]/[pair]/institutions/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  const names = await labelsByIds(desk.scope, 'institutions', [id], desk.locale)
  return recordMetadata(params, 'institutions', id, names.get(id)?.text ?? id)
}

export default async function InstitutionPage({ params }: Props) {
  const desk = await deskOf(params)
  const { scope } = desk
  const { id } = await params
  const { institution, names, sources, own, inherited } = await notFoundOr(findInstitution(scope, id))
  const [lineage, counterparts] = await Promise.all([lineageOf(scope), counterpartsOf(scope, institution)])
  const family = familyOf(lineage, id)
  const through = lineage.before(id).map((step) => step.from_id)
  const {
    institutions: bodies,
    agreements: titles,
    sources: publishers,
  } = await namesOfRecords(scope, desk.locale, {
    institutions: [...family.bodies, ...through, ...counterparts.map((body) => body.id)],
    agreements: [...own.rows, ...inherited.rows].map((agreement) => agreement.id),
    sources: family.steps.map((step) => step.source_id),
  })
  const { t, date } = desk
  const listed = { desk, id, titles, bodies }
  return (
    <>
      <PageHead title={bodies.get(id)?.text ?? id} lead={desk.country(institution.country_id)} />
      <Facts
        facts={[
          [t('field.institution_kind'), t(`vocabulary.institution_kind.${institution.kind}`)],
          [t('field.exists_from'), institution.valid_from && date(institution.valid_from)],
          [t('field.exists_to'), institution.valid_to && date(institution.valid_to)],
          [t('detail.other_names'), <OtherNames key="names" desk={desk} names={names} />],
          [t('field.note'), institution.note && <Note desk={desk} text={institution.note} />],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      <Lineage
        desk={desk}
        id={id}
        family={family}
        names={bodies}
        sources={publishers}
        isFormer={lineage.isFormer}
      />
      <AgreementsBlock {...listed} {...own} />
      <AgreementsBlock {...listed} {...inherited} through={through} />
      <Counterparts desk={desk} body={institution} counterparts={counterparts} names={bodies} />
      <Block title={t('detail.sources')}>
        <SourceList desk={desk} sources={sources} />
      </Block>
      <Cite desk={desk} path={`institutions/${id}`} title={bodies.get(id)?.text ?? id} />
    </>
  )
}
