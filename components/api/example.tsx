import type { ReactNode } from 'react'
import type { Desk } from '../words/desk'
import styles from './api.module.css'
import { Command } from './command'

interface Props {
  readonly desk: Desk
  readonly origin: string
  /** From the root: `/api/v1/…`. */
  readonly address: string
  readonly children: ReactNode
  /** Options of curl, where it is not to print the file. */
  readonly options?: string
}

/** An address that works: a click opens it, a line fetches it from a terminal. */
export function Example({ desk: { t }, origin, address, children, options = '--compressed' }: Props) {
  const words = { copy: t('api.copy'), copied: t('api.copied') }
  return (
    <li className={styles.example}>
      <a href={address}>{children}</a>
      <Command line={`curl ${options} '${origin}${address}'`} words={words} />
    </li>
  )
}

export const Examples = ({ children }: { children: ReactNode }) => (
  <ul className={styles.examples}>{children}</ul>
)
