import type { TimelineModel, TimelineRow } from '../types'
import { type Bar, barOf, markOf } from './bar'
import type { Place } from './layout'
import { toneOf } from './tone'

/** Path data for all agreements of one status, so that thousands are a few elements. */
export interface Shapes {
  readonly tone: TimelineRow['tone']
  readonly bars: string
  /** Full bars that run on and fade together, from the day in question to the last year shown. */
  readonly running: string
  /** Lines through the middle of bars, for what was struck off. */
  readonly strikes: string
  /** The steps of other bars that fade, from the densest on. */
  readonly fades: readonly string[]
  readonly marks: string
  /** Signings of which the day is not known. */
  readonly aboutMarks: string
}

/** How much ink each step of a fading bar has. */
export const fadeSteps = [0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28, 0.2, 0.12, 0.06] as const

interface Sizes {
  /** Thickness of bars, half the width of marks. */
  readonly thickness: number
  readonly radius: number
}

/**
 * Draws agreements at their places.
 * @param x pixels across, from a year with its fraction
 * @param top pixels down to where the layout begins
 */
export function shapesOf(
  model: TimelineModel,
  places: readonly Place[],
  x: (year: number) => number,
  top: number,
  { thickness, radius }: Sizes,
): Shapes[] {
  const drawn = new Map<TimelineRow['tone'], Draft>()
  for (const { row: at, y } of places) {
    const row = model.rows[at]
    if (!row) continue
    const draft = drawn.get(row.tone) ?? blank()
    drawn.set(row.tone, draft)
    const bar = barOf(row, model)
    const middle = top + y
    if (bar) addBar(draft, row, bar, x, middle, thickness / 2)
    const mark = markOf(row, model)
    if (mark !== null) draft[row.about ? 'aboutMarks' : 'marks'] += diamondPath(x(mark), middle, radius)
  }
  return [...drawn].map(([tone, draft]) => ({ tone, ...draft }))
}

interface Draft {
  bars: string
  running: string
  strikes: string
  fades: string[]
  marks: string
  aboutMarks: string
}
const blank = (): Draft => ({
  bars: '',
  running: '',
  strikes: '',
  fades: fadeSteps.map(() => ''),
  marks: '',
  aboutMarks: '',
})

function addBar(
  draft: Draft,
  { tone, open }: TimelineRow,
  bar: Bar,
  x: (year: number) => number,
  y: number,
  half: number,
): void {
  const [from, to] = [x(bar.from), x(bar.to)]
  if (bar.fade === null) {
    const end = Math.max(to, from + 2)
    draft.bars += barPath(from, end, y, half, bar)
    draft.strikes += `M${tenths(from)} ${tenths(y)}H${tenths(end)}`
  } else if (open === 'runs_on' && toneOf(tone).fill === 'solid') {
    draft.running += barPath(from, to, y, half, bar)
  } else {
    const end = Math.round(x(bar.fade))
    if (end > from) draft.bars += barPath(from, end, y, half, bar)
    for (const [step, path] of fadePaths(end, to, y, half).entries()) draft.fades[step] += path
  }
}

/** A bar from one place to another; a cut end is an arrow's head. */
export function barPath(
  from: number,
  to: number,
  y: number,
  half: number,
  { cutStart, cutEnd }: { readonly cutStart: boolean; readonly cutEnd: boolean },
): string {
  const head = Math.min(half, (to - from) / 3)
  const [a, b] = [cutStart ? from + head : from, cutEnd ? to - head : to].map(tenths)
  const [top, bottom] = [tenths(y - half), tenths(y + half)]
  const right = cutEnd ? `L${tenths(to)} ${tenths(y)}L${b} ${bottom}` : `V${bottom}`
  const left = cutStart ? `L${tenths(from)} ${tenths(y)}Z` : 'Z'
  return `M${a} ${top}H${b}${right}H${a}${left}`
}

function fadePaths(from: number, to: number, y: number, half: number): string[] {
  const width = (to - from) / fadeSteps.length
  return fadeSteps.map((_, step) => {
    // Whole pixels: steps that met within one would show a seam.
    const [a, b] = [Math.round(from + step * width), Math.round(from + (step + 1) * width)]
    return b > a ? `M${a} ${tenths(y - half)}H${b}V${tenths(y + half)}H${a}Z` : ''
  })
}

/** A rhombus: the mark of a signing. */
function diamondPath(x: number, y: number, radius: number): string {
  const [a, b] = [tenths(x), tenths(y)]
  return `M${a} ${tenths(y - radius)}L${tenths(x + radius)} ${b}L${a} ${tenths(y + radius)}L${tenths(x - radius)} ${b}Z`
}

/** Pixels to a tenth, as path data writes them. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
