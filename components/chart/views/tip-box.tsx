import { useLayoutEffect, useRef } from 'react'
import type { Direction } from '../chart-words'
import styles from '../plot.module.css'
import type { Tip } from '../tip'
import { TipContent } from '../tooltip'

interface Props {
  readonly tip: Tip | undefined
  /** The place spoken of, in pixels from the box's positioned ancestor. */
  readonly at: { readonly x: number; readonly y: number } | undefined
  readonly dir: Direction
  readonly gap: string
}

const distance = 14

/** The tooltip beside its place, inside the picture. */
export function TipBox({ tip, at, dir, gap }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const host = box.current?.offsetParent
    if (!tip || !at || !box.current || !host) return
    const { offsetWidth: width, offsetHeight: height } = box.current
    const after = at.x + distance
    const left = after + width <= host.clientWidth ? after : Math.max(0, at.x - distance - width)
    const top = Math.max(0, Math.min(at.y + distance, host.clientHeight - height))
    box.current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
  }, [tip, at])
  return (
    <div ref={box} className={styles.tipBox}>
      <TipContent tip={tip} dir={dir} gap={gap} />
    </div>
  )
}
