'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import styles from './claim.module.css'
import { openCards } from './open-cards'

interface Props {
  readonly words: { readonly close: string; readonly loading: string }
}

/**
 * Shows a claim's card over the page when a number that leads to it is pressed. One listener serves every number of
 * every page; without scripts, or with a modifier key, the same link opens the claim's page.
 */
export function ClaimDialog({ words: { close, loading } }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const path = usePathname()
  useEffect(() => {
    const [dialog, place] = [box.current, inner.current]
    return dialog && place ? openCards({ dialog, place, loading }) : undefined
  }, [loading])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes what lay over the one before
  useEffect(() => box.current?.close(), [path])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way to close a dialog
    <dialog
      ref={box}
      className={styles.dialog}
      onClick={(event) => event.target === box.current && box.current.close()}
    >
      <div className={styles.inner}>
        <form method="dialog" className={styles.close}>
          <button type="submit" aria-label={close} title={close}>
            <span aria-hidden="true">×</span>
          </button>
        </form>
        <div ref={inner} />
      </div>
    </dialog>
  )
}
