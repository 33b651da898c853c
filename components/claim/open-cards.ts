import { claimAt, isPlain } from './claim-address'
import { fetchCard } from './fetch-card'

/** Where cards are shown: the dialog, and the place in it that holds the card. */
export interface CardBox {
  readonly dialog: HTMLDialogElement
  readonly place: HTMLElement
  /** What is said until the card is there. */
  readonly loading: string
}

/**
 * Shows a claim's card whenever a link that leads to it is pressed, anywhere on the page or in the card shown; when
 * the card is closed, the focus goes back to that link. A card that cannot be had becomes a visit to its page.
 * @returns ends it
 */
export function openCards({ dialog, place, loading }: CardBox): () => void {
  let pending = new AbortController()
  let opener: HTMLElement | SVGElement | undefined

  async function show(href: string) {
    pending.abort()
    pending = new AbortController()
    const { signal } = pending
    place.ariaBusy = 'true'
    try {
      const card = await fetchCard(href, signal)
      if (signal.aborted) return
      const heading = card.querySelector('h1')
      place.replaceChildren(card)
      place.ariaBusy = null
      dialog.ariaLabel = heading?.textContent ?? ''
      dialog.scrollTop = 0
      heading?.setAttribute('tabindex', '-1')
      heading?.focus()
    } catch {
      if (!signal.aborted) location.assign(href)
    }
  }

  function onClick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>('a') : null
    const href = link?.getAttribute('href')
    // The way from a card to its own page stays a way to a page.
    if (!link || !href || !claimAt(href) || !isPlain(event) || 'wholePage' in link.dataset) return
    event.preventDefault()
    if (!dialog.open) {
      opener = link
      place.replaceChildren(loading)
      dialog.ariaLabel = link.ariaLabel ?? link.textContent
      dialog.showModal()
    }
    void show(href)
  }

  function onClose() {
    pending.abort()
    place.replaceChildren()
    opener?.focus({ preventScroll: true })
    opener = undefined
  }

  // On the window and before the page hears of it, so that links that navigate by script find the press taken.
  window.addEventListener('click', onClick, true)
  dialog.addEventListener('close', onClose)
  return () => {
    window.removeEventListener('click', onClick, true)
    dialog.removeEventListener('close', onClose)
    pending.abort()
  }
}
