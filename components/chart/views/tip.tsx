import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useActiveTooltipCoordinate, useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import type { Direction } from '../chart-words'
import type { Tip } from '../tip'
import { Cursor } from './cursor'
import { TipBox } from './tip-box'

interface Props {
  /** What to say at a place of the axis the reader walks along. */
  readonly tipAt: (label: string | number) => Tip | undefined
  readonly dir: Direction
  readonly gap: string
  /** Shows the place: one of `bands`, lying across or standing, or a line. */
  readonly cursor: { readonly across: boolean; readonly bands: number }
}

/** Inside a chart: shows and reads out what stands where the pointer or the keyboard is. */
export function TipLayer({ tipAt, dir, gap, cursor }: Props) {
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const at = useActiveTooltipCoordinate()
  const anchor = useRef<SVGGElement>(null)
  const [host, setHost] = useState<Element | null>(null)
  const [dismissed, setDismissed] = useState<string | number>()
  const tip = active && label !== undefined && label !== dismissed ? tipAt(label) : undefined
  const shown = tip !== undefined

  useEffect(() => setHost(anchor.current?.closest('.recharts-wrapper') ?? null), [])
  useEffect(() => {
    setDismissed((before) => (before === label ? before : undefined))
    if (!shown) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(label)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shown, label])

  return (
    <g ref={anchor} data-transient>
      {tip && at && <Cursor at={at} {...cursor} />}
      {host && createPortal(<TipBox {...{ tip, at, dir, gap }} />, host)}
    </g>
  )
}
