import { unequal } from './symbol'

/** The sign of a disputed value, above its mark. `gap` is how far above, in pixels. */
export function Unequal({ x, y, gap }: { x: number; y: number; gap: number }) {
  return (
    <path
      d={unequal}
      transform={`translate(${x} ${y - gap})`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.3}
    />
  )
}
