import { useEffect, useEffectEvent } from 'react'
import { usePlotArea } from 'recharts'

/** Inside a chart: reports once, when the chart knows its plot area and so has drawn itself. */
export function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const ready = usePlotArea() !== undefined
  const report = useEffectEvent(onDrawn)
  useEffect(() => {
    if (ready) report()
  }, [ready])
  return null
}
