import { expect, type Page } from '@playwright/test'

/** Where the focus is, and what keeps a reader from seeing it there. */
export interface Stop {
  readonly name: string
  /** Empty when nothing is wrong. */
  readonly fault: string
}

/** Reads the element that has the focus: it needs a ring, and some of it has to be in sight and uncovered. */
export function readFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: '', fault: 'the focus is lost' }
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : null
    const name = element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? ''
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    if (outlineStyle === 'none' || outlineWidth === '0px') return { name, fault: 'no ring' }
    const middle = (from: number, to: number) => [from + 2, (from + to) / 2, to - 2]
    const seen = [...element.getClientRects()].some((box) =>
      middle(box.left, box.right).some((x) =>
        middle(box.top, box.bottom).some((y) => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (element.contains(hit) || hit.contains(element))
        }),
      ),
    )
    return { name, fault: seen ? '' : 'out of sight or covered' }
  })
}

/** Asserts that the focus stayed where a reader sees it. */
export const expectFocus = (page: Page) =>
  expect.poll(() => readFocus(page), { timeout: 2000 }).toMatchObject({ fault: '' })

const patience = 500

/** Presses a key until `isEnd`; gives every stop on the way. */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  isEnd: (stop: Stop) => boolean,
): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < patience) {
    await page.keyboard.press(key)
    const stop = await readFocus(page)
    stops.push(stop)
    if (isEnd(stop)) return stops
  }
  throw new Error(`${patience} presses of ${key} did not lead to the end`)
}
