import type { ReactNode } from 'react'
import styles from './record.module.css'

/** A record's facts as label and value; what is not known is not listed. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  )
  return (
    <dl className={styles.facts}>
      {known.flatMap(([label, value]) => [
        <dt key={`${label} term`}>{label}</dt>,
        <dd key={label}>{value}</dd>,
      ])}
    </dl>
  )
}
