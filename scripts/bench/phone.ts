import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../browser'
import { round } from '../statistics'

const RUNS = 5
/** How much slower than this machine a phone is taken to be. */
const SLOWER = 4

/** What a reader with a phone feels on a page; the median of several cold visits. */
export interface PhoneVisit {
  /** Sum of what tasks after the first paint take beyond 50 ms each. */
  readonly totalBlockingMs: number
  readonly layoutShift: number
  /** From a tap on the first facet value to the next paint, where the page has one. */
  readonly interactionMs: number | null
}

/** Visits pages of `site` with a browser whose processor is slowed down. */
export async function measurePhone(
  site: string,
  paths: readonly string[],
): Promise<Record<string, PhoneVisit>> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', '--disable-background-networking', ...sandbox],
  })
  try {
    const measured: Record<string, PhoneVisit> = {}
    for (const path of paths) {
      const visits: PhoneVisit[] = []
      for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, site + path))
      visits.sort((a, b) => a.totalBlockingMs - b.totalBlockingMs)
      const median = visits[Math.floor(RUNS / 2)]
      if (median) measured[path] = median
    }
    return measured
  } finally {
    await browser.close()
  }
}

async function visit(browser: Browser, address: string): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(2000)
  const { blocking, shift } = await page.evaluate(read)
  const interaction = await tapFirstChoice(page)
  await context.close()
  return { totalBlockingMs: round(blocking), layoutShift: round(shift), interactionMs: interaction }
}

async function tapFirstChoice(page: Page): Promise<number | null> {
  const filters = page
    .locator('main details')
    .filter({ has: page.locator('input[type=checkbox]') })
    .first()
  if ((await filters.count()) === 0) return null
  await filters.locator('summary').first().tap()
  await page.waitForTimeout(500)
  await page.locator('main input[type=checkbox]').first().tap()
  await page.waitForURL(/\?/)
  await page.waitForTimeout(1500)
  return page.evaluate(() => Math.max(...(window as unknown as Watched).watched.events, 0))
}

interface Watched {
  watched: { tasks: [start: number, duration: number][]; shift: number; events: number[] }
}

// Runs in the page before its own scripts: text, because a compiler's helpers do not exist there.
const watch = `
  window.watched = { tasks: [], shift: 0, events: [] }
  for (const [type, note] of [
    ['longtask', (entry) => watched.tasks.push([entry.startTime, entry.duration])],
    ['layout-shift', (entry) => { if (!entry.hadRecentInput) watched.shift += entry.value }],
    ['event', (entry) => watched.events.push(entry.duration)],
  ]) new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, durationThreshold: 16 })
`

function read() {
  const { tasks, shift } = (window as unknown as Watched).watched
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const late = tasks.filter(([start, duration]) => start + duration > painted)
  return { blocking: late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0), shift }
}
