import type { Page } from '@playwright/test'
import { at, inTurn } from './support/addresses'
import { drawAll } from './support/chart'
import { expect, test } from './support/test'

/** Everything that moved without the reader's doing, with what moved. */
function shifts(page: Page) {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const describe = (entry: PerformanceEntry) => {
          const { value, hadRecentInput, sources } = entry as LayoutShift
          const nodes = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? '?')
          return hadRecentInput ? [] : [`${value.toFixed(4)} ${nodes.join(' | ')}`]
        }
        new PerformanceObserver((list) => resolve(list.getEntries().flatMap(describe))).observe({
          type: 'layout-shift',
          buffered: true,
        })
        // Nothing to report means no call back: two frames are enough to know.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve([]), 100)))
      }),
  )
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

const paths = ['', 'trade', 'agreements', 'agreements/timeline', 'agreements/terms', 'agreements/matrix']

for (const [turn, path] of paths.entries()) {
  for (const [next, width] of [390, 1440].entries()) {
    const address = at(path, inTurn(turn + next))

    test(`nothing on ${address} moves while a reader scrolls at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready)
      await drawAll(page)
      await page.evaluate(() => window.scrollTo(0, 0))
      expect(await shifts(page)).toEqual([])
    })
  }
}
