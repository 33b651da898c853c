'use client'
import { useEffect } from 'react'
import { follow } from '../chart/views/follow'

/** Opens the links inside drawings as the page opens all others: browsers forget `base` for those. */
export function MarksOutside() {
  useEffect(() => {
    const press = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('svg a') : null
      const href = link?.getAttribute('href')
      if (!href) return
      event.preventDefault()
      follow(href)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [])
  return null
}
