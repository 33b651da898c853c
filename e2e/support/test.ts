import { test as base, expect, type Page } from '@playwright/test'

interface Fixtures {
  /** What the browser complained of; a journey that ends with a complaint has failed. */
  readonly complaints: string[]
}

const notFound = /^Failed to load resource: .* 404/

/**
 * A journey: besides its own steps it fails when a script fails, when the console shows an error, as it does where a policy
 * is broken, or when a page asks anything of another host.
 */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      const visited = new Set<string>()
      page.on('request', (request) => {
        if (request.isNavigationRequest()) visited.add(request.url())
        const isElsewhere = /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${baseURL}/`)
        if (isElsewhere) complaints.push(`${page.url()} asks ${request.url()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        // A page that is not there says so in its status; that is no fault of it.
        const expected = notFound.test(message.text()) && visited.has(message.location().url)
        if (message.type() === 'error' && !expected) complaints.push(`${page.url()}: ${message.text()}`)
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until the scripts of a page answer. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const link = document.querySelector('header nav a')
    return link && Object.keys(link).some((key) => key.startsWith('__reactProps'))
  })
}

/** Opens a page ready to be used: a journey is quicker than any reader. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await hydrated(page)
}

/** The summary that opens what is folded under it; it has no role to be found by. */
export const summary = (page: Page, text: string) => page.locator('summary', { hasText: text })

export { expect }
