import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

// What the colours of a theme can break; everything else is the same in both.
const ofColour = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page that would keep somebody out, in light and in dark, with where it is. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
    if (colorScheme === 'dark') axe.withRules(ofColour)
    const { violations } = await axe.analyze()
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue
      const where = nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
      found.push(`${colorScheme}: ${id}, ${nodes.length} times: ${where.join(' … ')}`)
    }
  }
  return found
}
