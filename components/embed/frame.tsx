import type { ReactNode } from 'react'
import styles from './embed.module.css'
import { MarksOutside } from './marks-outside'

/** A chart alone in another site's frame; the source stays in sight however low the frame is. */
export function Frame({ source, children }: { source?: ReactNode; children: ReactNode }) {
  return (
    <>
      <main className={styles.main}>{children}</main>
      <MarksOutside />
      {source && <footer className={styles.source}>{source}</footer>}
    </>
  )
}
