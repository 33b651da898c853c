import { CopyButton } from '../ui/copy-button'
import styles from './chart.module.css'
import type { ChartWords } from './chart-words'

/** The HTML that shows a chart on another page, folded. */
export function Embed({ code, words }: { code: string; words: ChartWords }) {
  return (
    <details data-embed>
      <summary>{words.embed}</summary>
      <p>{words.embedLead}</p>
      <pre dir="ltr" className={styles.code}>
        {code}
      </pre>
      <CopyButton text={code} words={words.copy}>
        {words.embedCopy}
      </CopyButton>
    </details>
  )
}
