import type { ReactNode } from 'react'
import styles from './api.module.css'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A part of the page with an address of its own: its heading is the link to it. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}

/** The same within a part. */
export function Subsection({ id, title, lead, children }: Props) {
  return (
    <section className={styles.subsection} aria-labelledby={id}>
      <h3 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}
