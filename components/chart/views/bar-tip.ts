import type { Tip } from '../tip'
import type { BarModel } from '../types'

/** Every stated value. */
export function barValues({ series }: BarModel): number[] {
  return series.flatMap(({ values }) => values.flatMap((value) => (value ? [value.y] : [])))
}

/** What the tooltip says of one category. */
export function barTip({ categories, series }: BarModel, at: number): Tip | undefined {
  const heading = categories[at]
  if (heading === undefined) return undefined
  const blocks = series.flatMap(({ label, colour, values }) => {
    const value = values[at]
    return value ? [{ label, colour, lines: value.tip }] : []
  })
  return { heading, blocks }
}
