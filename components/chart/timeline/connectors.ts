import type { TimelineModel } from '../types'
import { barOf, markOf } from './bar'
import type { Layout, Place } from './layout'
import { tenths } from './shapes'

/** A link drawn between two places of a layout. */
export interface Connector {
  readonly from: Place
  readonly to: Place
}

/** Joins related documents: in every group that has both, else once between the first places of each. */
export function connectorsOf({ links }: TimelineModel, places: readonly Place[]): Connector[] {
  const byRow = new Map<number, Place[]>()
  for (const place of places) {
    const own = byRow.get(place.row)
    if (own) own.push(place)
    else byRow.set(place.row, [place])
  }
  return links.flatMap((link): Connector[] => {
    const later = byRow.get(link.from) ?? []
    const earlier = byRow.get(link.to) ?? []
    const within = later.flatMap((from) => {
      const to = earlier.find(({ group }) => group === from.group)
      return to ? [{ from, to }] : []
    })
    const [from, to] = [later[0], earlier[0]]
    return within.length > 0 || !from || !to ? within : [{ from, to }]
  })
}

/** The links drawn all the time: where agreements share lanes, only those that stay within their group. */
export const standing = (connectors: readonly Connector[], { dense }: Pick<Layout, 'dense'>): Connector[] =>
  connectors.filter(({ from, to }) => !dense || from.group === to.group)

/** Where the two ends of a link stand across, in years: the earlier document's end where its term is over, else its signing. */
export function endsOf(model: TimelineModel, { from, to }: Connector): { from: number; to: number } {
  const later = anchorOf(model, from.row)
  const row = model.rows[to.row]
  const bar = row && barOf(row, model)
  const over = bar && bar.fade === null && !bar.cutEnd && bar.to <= later
  return { from: later, to: over ? bar.to : anchorOf(model, to.row) }
}

/** Where an agreement begins to be drawn, in years: its signing, else its bar. */
export function anchorOf(model: TimelineModel, at: number): number {
  const row = model.rows[at]
  return (row && (markOf(row, model) ?? barOf(row, model)?.from)) ?? model.domain[0]
}

const near = 14

/** The curves of links as path data; `x` and `top` as for the shapes. */
export function connectorsPath(
  model: TimelineModel,
  connectors: readonly Connector[],
  x: (year: number) => number,
  top: number,
): string {
  return connectors
    .map((connector) => {
      const ends = endsOf(model, connector)
      return connectorPath(
        { x: x(ends.from), y: top + connector.from.y },
        { x: x(ends.to), y: top + connector.to.y },
      )
    })
    .join('')
}

/** A thin curve from the later document to the earlier, clear of the columns in which signings stand. */
export function connectorPath(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(tenths)
  const close = Math.abs(from.x - to.x) < near
  const middle = tenths(close ? Math.min(from.x, to.x) - near : (from.x + to.x) / 2)
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
