import type { Direction } from '../chart-words'
import type { Colour, LegendItem } from '../types'
import type { Piece } from './piece'

/** The words around a downloaded picture. */
export interface Caption {
  readonly title: string
  readonly legend: readonly LegendItem[]
  readonly notes: readonly string[]
  /** Stands before the sources. */
  readonly heading: string
  readonly sources: readonly string[]
  /** Where the chart stands: the last line, and a link where the picture can hold one. */
  readonly link: string
}

/** One drawn chart, read from the page. */
export interface PicturePanel {
  readonly width: number
  readonly height: number
  readonly content: readonly (Piece | string)[]
}

/** Everything a standalone picture needs, in the colours of the light theme. */
export interface Picture {
  readonly dir: Direction
  readonly caption: Caption
  readonly panels: readonly PicturePanel[]
  /** Families by name, and the style sheet that brings the letters along. */
  readonly font: string
  readonly fontFaces: string
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly colours: Readonly<Record<Colour, string>>
}
