import type { ReactNode } from 'react'
import { boundsOf } from '@/db/analysis/interval'
import { isOfBoth } from '@/db/catalog/indicators'
import type { Cited } from '@/db/queries/cited'
import { ClaimLink } from '../claim/claim-link'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import { mayBe } from '../words/may-be'
import styles from './tiles.module.css'

/** Headline figures in a row; each `Tile` one of them. */
export function Tiles({ children, label }: { children: ReactNode; label: string }) {
  return (
    <section aria-label={label} className={styles.tiles}>
      {children}
    </section>
  )
}

interface TileProps {
  readonly label: ReactNode
  readonly value: ReactNode
  readonly period?: ReactNode
  /** What the value may stand for. */
  readonly range?: ReactNode
  readonly evidence: ReactNode
}

/** One headline: what it measures, its value in its wording, its period, and where it comes from. */
export function Tile({ label, value, range, period, evidence }: TileProps) {
  return (
    <div className={styles.tile}>
      <h3>{label}</h3>
      <p className={styles.value}>{value}</p>
      {range && <p>{range}</p>}
      {period && <p>{period}</p>}
      <p className={styles.evidence}>{evidence}</p>
    </div>
  )
}

/** A claim as a headline: the value leads to the claim, the publisher to the source. */
export function ClaimTile({ desk, cited, others = 0 }: { desk: Desk; cited: Cited; others?: number }) {
  const { claim, source } = cited
  const names = { from: desk.country(claim.from_id), to: desk.country(claim.to_id) }
  const what = desk.t(`vocabulary.indicator.${claim.indicator}`)
  const directed =
    !isOfBoth(claim.indicator) && directionOf(desk, claim.indicator, claim.from_id, claim.to_id)
  const whose = claim.reporter_id && desk.t('chart.figure_of', { country: desk.country(claim.reporter_id) })
  return (
    <Tile
      label={desk.t(`headline.${claim.kind}`, { what, ...names })}
      value={
        <ClaimLink desk={desk} id={claim.id}>
          {desk.value(claim)}
        </ClaimLink>
      }
      range={mayBe(desk, boundsOf(claim), claim.unit)}
      period={[directed, desk.period(claim), whose].filter(Boolean).join(' · ')}
      evidence={
        <>
          <Link href={desk.href(`sources/${source.id}`)}>
            <bdi>{source.publisher}</bdi>
          </Link>
          {others > 0 && (
            <>
              {' · '}
              <Link href={desk.href(`claims/${claim.id}`)}>{desk.t('headline.others', { n: others })}</Link>
            </>
          )}
        </>
      }
    />
  )
}
