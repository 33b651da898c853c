'use client'
import { useState } from 'react'
import styles from './copy-button.module.css'
import { copyText } from './copy-text'

export interface CopyWords {
  readonly copied: string
  readonly failed: string
}

interface Props {
  readonly text: string
  readonly words: CopyWords
  /** What is copied, where the button's own words do not say it. */
  readonly label?: string
  readonly children: string
}

/** Copies a text and says so. Not shown without scripts: whoever uses it offers the text itself too. */
export function CopyButton({ text, words, label, children }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    setSaid('')
    setSaid((await copyText(text)) ? words.copied : words.failed)
  }
  return (
    <span className={styles.copy}>
      <button type="button" aria-label={label} onClick={copy}>
        {children}
      </button>
      <span aria-live="polite">{said}</span>
    </span>
  )
}
