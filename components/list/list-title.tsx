'use client'
import { useEffect, useRef } from 'react'

interface Props {
  readonly id: string
  readonly text: string
  /** The canonical query that the list shows now. */
  readonly printed: string
}

/**
 * The heading of a list. When the link that changed the list is gone (a chip, the last page's "next") or was left
 * below it, the focus comes here, so that nobody who works by keyboard is lost.
 */
export function ListTitle({ id, text, printed }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(printed)
  useEffect(() => {
    if (shown.current === printed) return
    shown.current = printed
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.closest('[data-pager]')) heading.current?.focus()
  }, [printed])
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  )
}
