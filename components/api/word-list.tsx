import type { Desk } from '../words/desk'
import styles from './api.module.css'

const FEW = 4

/** The words that may stand in a place, with what each is called; many of them are folded. */
export function WordList({ desk, words }: { desk: Desk; words: Readonly<Record<string, string>> }) {
  const entries = Object.entries(words)
  const list = (
    <ul className={styles.words}>
      {entries.map(([word, label]) => (
        <li key={word}>
          <code>{word}</code>
          {label !== word && <span> {label}</span>}
        </li>
      ))}
    </ul>
  )
  if (entries.length <= FEW) return list
  return (
    <details>
      <summary>{desk.t('api.words', { n: entries.length })}</summary>
      {list}
    </details>
  )
}
