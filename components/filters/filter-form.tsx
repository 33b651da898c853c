'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import type { Pair } from '@/db/catalog/field'
import { parseQuery } from '@/db/catalog/query/parse'
import { printQuery } from '@/db/catalog/query/print'
import { type ViewName, views } from '@/db/catalog/views'
import styles from './filters.module.css'

interface Props {
  readonly view: ViewName
  readonly pair: Pair
  readonly action: string
  /** The canonical query that the page shows now. */
  readonly printed: string
  readonly label: string
  readonly children: ReactNode
}

const TYPING_PAUSE = 300
const isTyping = (element: Element | null) =>
  element instanceof HTMLInputElement && element.type !== 'checkbox'

/** A plain GET form; once scripts run, every change goes to the page's canonical address at once. */
export function FilterForm({ view, pair, action, printed, label, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  // Controls keep their own state; after a navigation (a chip, the back button) they follow the page again.
  useEffect(() => {
    if (form.current?.dataset.query !== printed) return
    if (!isTyping(document.activeElement) || !form.current.contains(document.activeElement))
      form.current.reset()
  }, [printed])

  const submit = () => {
    clearTimeout(timer.current)
    if (!form.current) return
    const entries = [...new FormData(form.current)].flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    )
    const { query } = parseQuery(views[view], pair, entries, () => undefined)
    const next = printQuery(views[view], pair, query)
    if (next !== printed)
      startTransition(() => router.push(next ? `${action}?${next}` : action, { scroll: false }))
  }

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-label={label}
      aria-busy={pending}
      data-query={printed}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onChange={(event) => {
        clearTimeout(timer.current)
        if (isTyping(event.target)) timer.current = setTimeout(submit, TYPING_PAUSE)
        else submit()
      }}
    >
      {children}
    </form>
  )
}
