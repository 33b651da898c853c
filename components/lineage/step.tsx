import { isolate } from '../chart/bidi'
import type { Direction } from '../chart/chart-words'
import type { Line } from './layout'
import styles from './lineage.module.css'

interface Props {
  readonly line: Line
  readonly what: string
  readonly when: string
  readonly direction: Direction
}

/** A step as a line to its successor, or to a bar where there is none; what happened above it, when below. */
export function Step({ line: { step, runs }, what, when, direction }: Props) {
  const last = runs.at(-1)
  if (!last) return null
  const middle = (last.from + last.to) / 2
  const { to, y } = last
  const end =
    step.to_id === null
      ? `M${to - 1} ${y - 9}V${y + 9}`
      : `M${to - 8} ${y - 5}L${to - 1} ${y}L${to - 8} ${y + 5}`
  const path = runs.map((run, i) => {
    const before = runs[i - 1]
    if (!before) return `M${run.from} ${run.y}H${run.to}`
    const bend = (before.to + run.from) / 2
    return `C${bend} ${before.y} ${bend} ${run.y} ${run.from} ${run.y}H${run.to - (run === last ? 1 : 0)}`
  })
  return (
    <g className={styles.step}>
      <path d={path.join('')} />
      <path d={end} />
      <text x={middle} y={y - 7}>
        {isolate(what, direction)}
      </text>
      <text x={middle} y={y + 16} className={styles.when}>
        {isolate(when, direction)}
      </text>
    </g>
  )
}
