import type { Direction } from './chart-words'

/** What every view is given besides its model. */
export interface Frame {
  readonly width: number
  readonly locale: string
  readonly dir: Direction
  readonly title: string
  readonly description: string
  readonly gap: string
  /** Draws everything in one step instead of panel by panel. */
  readonly atOnce: boolean
  readonly onDrawn: () => void
}
