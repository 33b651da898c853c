import type { ReactNode } from 'react'
import styles from './claim.module.css'

/** A part of a claim's card. It is named by its text and not by an id: the card may stand on a page twice. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
