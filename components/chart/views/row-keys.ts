import type { KeyboardEvent } from 'react'

/** Recharts walks charts laid in rows backwards on the right arrow and not at all on up and down. */
const forwarded: Partial<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

/** For `onKeyDownCapture`: down and right go to the next row, up and left to the one before. */
export function walkRows(event: KeyboardEvent<HTMLElement>) {
  const key = forwarded[event.key]
  if (!key || !event.nativeEvent.isTrusted) return
  event.preventDefault()
  event.stopPropagation()
  const { currentTarget, target } = event
  target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
  requestAnimationFrame(() =>
    currentTarget.querySelector('[role="status"]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
  )
}
