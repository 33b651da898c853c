import { type ReactNode, useDeferredValue, useEffect, useEffectEvent } from 'react'
import { usePlotArea } from 'recharts'

interface Props {
  readonly children: ReactNode
  readonly atOnce: boolean
  readonly onDrawn: () => void
}

/**
 * Inside a chart: draws its children once the chart knows its plot area, in a step the browser may interrupt
 * unless told otherwise, and reports when they are there.
 */
export function Drawn({ children, atOnce, onDrawn }: Props) {
  const known = usePlotArea() !== undefined
  const later = useDeferredValue(known, false)
  const ready = atOnce ? known : later
  const report = useEffectEvent(onDrawn)
  useEffect(() => {
    if (ready) report()
  }, [ready])
  return ready ? children : null
}
