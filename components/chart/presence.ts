import { type RefObject, startTransition, useEffect, useEffectEvent, useState } from 'react'

/** Calls `onNear` once the element comes within 200 pixels of the window, and `onPrint` before printing. */
export function usePresence(plot: RefObject<Element | null>, onNear: () => void, onPrint: () => void) {
  const near = useEffectEvent(onNear)
  const print = useEffectEvent(onPrint)
  useEffect(() => {
    if (!plot.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        near()
      },
      { rootMargin: '200px' },
    )
    observer.observe(plot.current)
    const printing = () => print()
    window.addEventListener('beforeprint', printing)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', printing)
    }
  }, [plot])
}

/** The element's width in whole pixels; 0 until it is known. */
export function useWidth(plot: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!plot.current) return
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0)
      if (next > 0) startTransition(() => setWidth(next))
    })
    observer.observe(plot.current)
    return () => observer.disconnect()
  }, [plot])
  return width
}
