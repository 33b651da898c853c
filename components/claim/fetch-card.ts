/**
 * Reads a claim's card out of its own page.
 * @param href the claim's page
 * @throws when the page does not answer, has no card, or `signal` is aborted
 */
export async function fetchCard(href: string, signal: AbortSignal): Promise<Element> {
  const answer = await fetch(href, { signal, headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const card = page.querySelector('[data-claim-card]')
  if (!card) throw new Error(`${href} has no card`)
  for (const element of card.querySelectorAll('[id]')) element.removeAttribute('id')
  return document.adoptNode(card)
}
