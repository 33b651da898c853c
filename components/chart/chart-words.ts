import type { CopyWords } from '../ui/copy-button'

/** The words around a chart, in the reader's language; the message files fill them. */
export interface ChartWords {
  /** Names the list of signs for screen readers. */
  readonly legend: string
  /** Heading of the sources line. */
  readonly sources: string
  /** Summary of the folded table. */
  readonly table: string
  /** Names the downloads row for screen readers. */
  readonly downloads: string
  readonly svg: string
  readonly png: string
  /** Names the chart's address, and the button that copies it. */
  readonly link: string
  readonly copyLink: string
  /** Heading of the HTML that shows the chart elsewhere, what can be changed in it, and the button that copies it. */
  readonly embed: string
  readonly embedLead: string
  readonly embedCopy: string
  readonly copy: CopyWords
  /** Said by the tooltip for a year or category without a figure. */
  readonly gap: string
  /** Said where the picture could not be drawn; the table is still there. */
  readonly failed: string
}

export type Direction = 'ltr' | 'rtl'
