'use client'
import { type CSSProperties, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Frame } from './frame'
import { whenIdle } from './idle'
import styles from './plot.module.css'
import { usePresence, useWidth } from './presence'
import { type Kind, loadView, type Models, type View } from './registry'
import { useStage } from './stage'

interface Props<K extends Kind> extends Omit<Frame, 'width' | 'atOnce' | 'onDrawn'> {
  readonly kind: K
  readonly model: Models[K]
  readonly heights: { readonly wide: number; readonly narrow: number }
  readonly failed: string
}

/** Keeps the picture's room and draws it once the reader comes near, prints or asks for the file. */
export function Mount<K extends Kind>({ kind, model, heights, failed, ...frame }: Props<K>) {
  const { plot, wanted, drawn, want, finish } = useStage()
  const [ViewOfKind, setView] = useState<View<K>>()
  const [broken, setBroken] = useState(false)
  const [printing, setPrinting] = useState(false)
  const width = useWidth(plot)

  usePresence(plot, want, () => {
    loadView(kind).then(
      (view) =>
        flushSync(() => {
          setPrinting(true)
          setView(() => view)
        }),
      () => setBroken(true),
    )
  })

  useEffect(() => {
    if (!wanted) return
    let current = true
    const cancel = whenIdle(() => {
      loadView(kind).then(
        (view) => current && startTransition(() => setView(() => view)),
        () => current && setBroken(true),
      )
    })
    return () => {
      current = false
      cancel()
    }
  }, [wanted, kind])

  const room = { '--wide': `${heights.wide}px`, '--narrow': `${heights.narrow}px` } as CSSProperties
  return (
    <div ref={plot} dir="ltr" className={styles.plot} style={room} data-drawn={drawn || undefined}>
      {broken && (
        <p role="status" dir={frame.dir}>
          {failed}
        </p>
      )}
      {ViewOfKind && width > 0 && (
        <ViewOfKind {...frame} model={model} width={width} atOnce={printing} onDrawn={finish} />
      )}
    </div>
  )
}
