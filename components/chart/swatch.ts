import { diamond, outline, square, unequal } from './symbol'
import { barPath, fadeSteps } from './timeline/shapes'
import type { LegendMark } from './types'

/** One stroke of a legend sign. */
export interface Stroke {
  readonly d: string
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash?: string
  readonly opacity?: number
  readonly at?: readonly [number, number]
}

const centre = [7, 8] as const
const box = 'M3 3H25V13H3Z'
const narrowMarks: readonly LegendMark[] = [
  ...['filled', 'open', 'arrow', 'diamond', 'hollow_diamond', 'rule', 'disputed'],
] as const

/** The box of a legend sign: wide for lines and fills, narrow for marks. */
export function swatchSize(mark: LegendMark): { width: number; height: number } {
  return { width: narrowMarks.includes(mark) ? 14 : 28, height: 16 }
}

/** Draws a legend sign; the page's legend and the downloaded picture share it. */
export function swatch(mark: LegendMark, ink: string, paper: string): readonly Stroke[] {
  const line = (d: string, width = 2): Stroke => ({ d, fill: 'none', stroke: ink, width })
  const bar = (d: string): Stroke => ({ d, fill: ink, stroke: 'none', width: 0 })
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
    case 'hollow_diamond':
      return [{ d: diamond, fill: paper, stroke: ink, width: 1.3, at: centre }]
    case 'rule':
      return [line('M7 1V15', 1)]
    case 'band':
      return [{ ...bar(box), opacity: 0.25 }]
    case 'disputed':
      return [{ ...line(unequal, 1.3), at: centre }]
    case 'hatched':
      return [line('M3 9L9 3M5 13L15 3M11 13L21 3M17 13L25 5M23 13L25 11', 1.2), line(box, 1)]
    case 'bar':
      return [{ d: box, fill: ink, stroke: ink, width: 1 }]
    case 'hollow':
      return [{ ...line(box, 1), fill: paper }]
    case 'dotted':
      return [{ ...line(box, 1), fill: paper, dash: '2 2' }]
    case 'struck':
      return [{ ...line(box, 1), fill: paper }, line('M3 8H25', 1)]
    case 'fading':
      return [
        bar('M1 4H9V12H1Z'),
        ...fadeSteps.map((opacity, at) => ({ ...bar(`M${9 + at * 1.5} 4h1.5v8h-1.5Z`), opacity })),
      ]
    case 'cut':
      return [bar(barPath(1, 27, 8, 5, { cutStart: false, cutEnd: true }))]
    case 'link':
      return [line('M26 3Q6 3 4 14', 1)]
  }
}
