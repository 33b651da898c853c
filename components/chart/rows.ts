import { isBound } from '@/db/analysis/wording'
import type { Panel, Point } from './types'

/** One step of the time axis: each series' value there, null where it has none. */
export interface Row {
  readonly x: number
  readonly y: readonly (number | null)[]
  readonly points: readonly (Point | null)[]
}

/** A row for every year of the domain, and for points between years; a year without a point is a gap. */
export function panelRows(panel: Panel, [from, to]: readonly [number, number], log = false): Row[] {
  const drawn = panel.series.map(
    (one) => new Map(one.points.filter(drawable).map((point) => [point.x, point])),
  )
  const stated = new Set(drawn.flatMap((points) => [...points.keys()]))
  const covered = new Set([...stated].map(Math.floor))
  for (let year = Math.ceil(from); year <= to; year++) if (!covered.has(year)) stated.add(year)
  return [...stated].toSorted((a, b) => a - b).map((x) => row(x))

  function drawable(point: Point): boolean {
    return point.x >= from && point.x <= to && (!log || point.y > 0)
  }
  function row(x: number): Row {
    const points = drawn.map((series) => series.get(x) ?? null)
    return { x, points, y: points.map((point) => point?.y ?? null) }
  }
}

/** Whether a line may lead from the one value to the other: not to a limit, and not from one data set to another. */
function isJoined(one: Point | null | undefined, other: Point | null | undefined): boolean {
  if (!one || !other || isBound(one.qualifier) || isBound(other.qualifier)) return false
  return one.dataSet === other.dataSet
}

/** Whether a value has no line to either side that would show it. */
export function isLone(rows: readonly Row[], at: number, series: number): boolean {
  const [before, point, after] = [at - 1, at, at + 1].map((index) => rows[index]?.points[series])
  return point != null && !isJoined(before, point) && !isJoined(point, after)
}

/** A series' unbroken runs of at least two values: what its line is drawn through. */
export function strokes(rows: readonly Row[], series: number): Row[][] {
  const runs: Row[][] = []
  rows.forEach((row, i) => {
    if (isJoined(rows[i - 1]?.points[series], row.points[series])) runs.at(-1)?.push(row)
    else runs.push([row])
  })
  return runs.filter((run) => run.length > 1)
}

/** Every value of a panel's rows. */
export function rowValues(rows: readonly Row[]): number[] {
  return rows.flatMap((row) => row.y.filter((value) => value !== null))
}
