import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useActiveTooltipCoordinate, useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import styles from '../plot.module.css'
import type { Tip } from '../tip'
import { TipContent } from '../tooltip'
import type { Direction } from '../words'
import { Cursor } from './cursor'

interface Props {
  /** What to say at a place of the axis the reader walks along. */
  readonly tipAt: (label: string | number) => Tip | undefined
  readonly dir: Direction
  readonly gap: string
  /** Shows the place: one of `bands`, lying across or standing, or a line. */
  readonly cursor: { readonly across: boolean; readonly bands: number }
}

const distance = 14

/** Inside a chart: shows and reads out what stands where the pointer or the keyboard is. */
export function TipLayer({ tipAt, dir, gap, cursor }: Props) {
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const at = useActiveTooltipCoordinate()
  const anchor = useRef<SVGGElement>(null)
  const box = useRef<HTMLDivElement>(null)
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
  useLayoutEffect(() => {
    if (!tip || !at || !box.current || !host) return
    const { offsetWidth: width, offsetHeight: height } = box.current
    const after = at.x + distance
    const left = after + width <= host.clientWidth ? after : Math.max(0, at.x - distance - width)
    const top = Math.max(0, Math.min(at.y + distance, host.clientHeight - height))
    box.current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
  }, [tip, at, host])

  return (
    <g ref={anchor} data-transient>
      {tip && at && <Cursor at={at} {...cursor} />}
      {host &&
        createPortal(
          <div ref={box} className={styles.tipBox}>
            <TipContent tip={tip} dir={dir} gap={gap} />
          </div>,
          host,
        )}
    </g>
  )
}
