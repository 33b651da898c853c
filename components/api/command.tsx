'use client'
import { useRef, useState } from 'react'
import styles from './api.module.css'

interface Props {
  readonly line: string
  readonly words: { readonly copy: string; readonly copied: string }
}

/** A line for a terminal. Its button selects it, and copies it where the browser lets a page do that. */
export function Command({ line, words }: Props) {
  const code = useRef<HTMLElement>(null)
  const [copied, setCopied] = useState(false)
  async function copy() {
    if (code.current) getSelection()?.selectAllChildren(code.current)
    await navigator.clipboard?.writeText(line)
    setCopied(navigator.clipboard !== undefined)
  }
  return (
    <span className={styles.command} dir="ltr">
      <code ref={code}>{line}</code>
      <button
        type="button"
        aria-label={`${words.copy}: ${line}`}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </button>
    </span>
  )
}
