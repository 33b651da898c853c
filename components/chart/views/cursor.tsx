import { usePlotArea } from 'recharts'

interface Props {
  readonly at: { readonly x: number; readonly y: number }
  readonly across: boolean
  /** How many bands share the plot; 0 for a line. */
  readonly bands: number
}

/** Shows which year, column or row is spoken of. */
export function Cursor({ at, across, bands }: Props) {
  const area = usePlotArea()
  if (!area) return null
  if (bands === 0)
    return <line x1={at.x} x2={at.x} y1={area.y} y2={area.y + area.height} stroke="var(--ink-muted)" />
  const size = (across ? area.height : area.width) / bands
  const band = across
    ? { x: area.x, y: at.y - size / 2, width: area.width, height: size }
    : { x: at.x - size / 2, y: area.y, width: size, height: area.height }
  return <rect {...band} fill="var(--rule)" fillOpacity={0.45} />
}
