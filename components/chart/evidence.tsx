import type { ReactNode } from 'react'

interface Props {
  readonly href: string | undefined
  readonly label: string
  readonly children: ReactNode
}

/** Makes a mark a link to its evidence. For the mouse: by keyboard the table twin offers the same links. */
export function Evidence({ href, label, children }: Props) {
  if (!href) return children
  return (
    <a href={href} tabIndex={-1} aria-label={label}>
      {/* An empty title keeps the browser from showing the whole chart's title as a second tooltip. */}
      <title />
      {children}
    </a>
  )
}
