'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useEffectEvent, useRef, useTransition } from 'react'
import type { Pair } from '@/db/catalog/pair'
import { parseQuery } from '@/db/catalog/query/parse'
import { printQuery } from '@/db/catalog/query/print'
import { type ViewName, views } from '@/db/catalog/views'
import { routed } from '../words/address'
import styles from './filters.module.css'

interface Props {
  readonly view: ViewName
  readonly pair: Pair
  readonly action: string
  /** The canonical query that the page shows now, first page. */
  readonly printed: string
  readonly label: string
  readonly children: ReactNode
}

const TYPING_PAUSE = 300
const isTouched = (form: HTMLFormElement) =>
  [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) return control.value !== control.dataset.value
    if (!(control instanceof HTMLInputElement)) return false
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue
  })

// React gives a select its default once: what it should show now stands in `data-value`.
function restore(form: HTMLFormElement) {
  form.reset()
  for (const control of form.elements)
    if (control instanceof HTMLSelectElement) control.value = control.dataset.value ?? control.value
}

const isTyping = (element: Element | null) =>
  element instanceof HTMLInputElement && element.type !== 'checkbox'

/** A plain GET form; once scripts run, every change goes to the page's canonical address at once. */
export function FilterForm({ view, pair, action, printed, label, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = useRouter()
  const [pending, startTransition] = useTransition()

  const submit = () => {
    clearTimeout(timer.current)
    if (!form.current) return
    const entries = [...new FormData(form.current)].flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    )
    const { query } = parseQuery(views[view], pair, entries, () => undefined)
    const next = printQuery(views[view], pair, query)
    if (next === printed) return
    const address = next ? `${action}?${next}` : action
    startTransition(() => router.push(routed(address), { scroll: false }))
  }

  // What was chosen before scripts ran is carried out; after that the controls follow the page (a chip, "back").
  const follow = useEffectEvent((mounting: boolean) => {
    const { current } = form
    if (!current) return
    if (mounting) return void (isTouched(current) && submit())
    if (!isTyping(document.activeElement) || !current.contains(document.activeElement)) restore(current)
  })
  const followed = useRef<string>(undefined)
  useEffect(() => {
    if (followed.current === printed) return
    follow(followed.current === undefined)
    followed.current = printed
  }, [printed])

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-label={label}
      aria-busy={pending}
      autoComplete="off"
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
