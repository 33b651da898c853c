import { diamond, outline, square } from './symbol'
import type { LegendItem } from './types'

/** One stroke of a legend sign. */
export interface Stroke {
  readonly d: string
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash?: string
  readonly at?: readonly [number, number]
}

const centre = [7, 8] as const
const box = 'M3 3H25V13H3Z'

/** The box of a legend sign: wide for lines and fills, narrow for marks. */
export function swatchSize(mark: LegendItem['mark']): { width: number; height: number } {
  const wide = mark === 'solid' || mark === 'dashed' || mark === 'hatched' || mark === 'bar'
  return { width: wide ? 28 : 14, height: 16 }
}

/** Draws a legend sign; the page's legend and the downloaded picture share it. */
export function swatch(mark: LegendItem['mark'], ink: string, paper: string): readonly Stroke[] {
  const line = (d: string, width = 2): Stroke => ({ d, fill: 'none', stroke: ink, width })
  switch (mark) {
    case 'solid':
      return [line('M1 8H27'), { d: outline('filled', 3), fill: ink, stroke: ink, width: 1, at: [14, 8] }]
    case 'dashed':
      return [
        { ...line('M1 8H27'), dash: '4 3' },
        { d: square(3), fill: ink, stroke: ink, width: 1, at: [14, 8] },
      ]
    case 'filled':
      return [{ d: outline('filled', 3.5), fill: ink, stroke: ink, width: 1.5, at: centre }]
    case 'open':
      return [{ d: outline('open', 3.5), fill: paper, stroke: ink, width: 1.5, at: centre }]
    case 'arrow':
      return [{ ...line(outline('up'), 1.5), at: [7, 12.5] }]
    case 'diamond':
      return [{ d: diamond, fill: ink, stroke: paper, width: 1, at: centre }]
    case 'rule':
      return [line('M7 1V15', 1)]
    case 'hatched':
      return [line('M3 9L9 3M5 13L15 3M11 13L21 3M17 13L25 5M23 13L25 11', 1.2), line(box, 1)]
    case 'bar':
      return [{ d: box, fill: ink, stroke: ink, width: 1 }]
  }
}
