import { Cite } from '@/app/pages/cite'
import { notFoundOr } from '@/app/pages/found'
import { recordMetadata } from '@/app/pages/meta'
import { deskOf } from '@/app/request/desk'
import { Arithmetic } from '@/components/checks/arithmetic'
import { checkTitle } from '@/components/checks/check-title'
import { Verdict } from '@/components/checks/verdict'
import { ClaimTable } from '@/components/claim/claim-table'
import { Facts } from '@/components/record/facts'
import { PageHead } from '@/components/shell/shell'
import { Block } from '@/components/ui/block'
import { Link } from '@/components/ui/link'
import { POLICY } from '@/db/analysis/interval'
import { findCheck } from '@/db/queries/detail/check'

type Props = PageProps<'/[locale]/[pair]/checks/[id]'>

export async function generateMetadata({ params }: Props) {
  const desk = await deskOf(params)
  const { id } = await params
  const { check } = await notFoundOr(findCheck(desk.scope, id))
  return recordMetadata(params, 'checks', id, checkTitle(desk, check))
}

export default async function CheckPage({ params }: Props) {
  const desk = await deskOf(params)
  const { t } = desk
  const { id } = await params
  const { check, claims } = await notFoundOr(findCheck(desk.scope, id))
  const used = t('check.claims', { n: claims.length })
  return (
    <>
      <PageHead title={checkTitle(desk, check)} lead={<Verdict desk={desk} verdict={check.verdict} />} />
      <Facts
        facts={[
          [t('check.rule'), t(`check.rule_words.${check.rule}`)],
          [t('check.why'), t(`check.why_words.${check.reason}`)],
          [
            t('check.policy'),
            <Link key="policy" href={`${desk.href('checks')}#${POLICY}`}>
              {t('check.policy_words', { policy: POLICY })}
            </Link>,
          ],
          [t('field.id'), <code key="id">{id}</code>],
        ]}
      />
      <Arithmetic
        desk={desk}
        steps={check.steps}
        claims={new Map(claims.map((one) => [one.claim.id, one]))}
      />
      <Block title={used}>
        <ClaimTable desk={desk} caption={used} cited={claims} />
      </Block>
      <Cite desk={desk} path={`checks/${id}`} title={checkTitle(desk, check)} />
    </>
  )
}
