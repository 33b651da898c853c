import { at } from './support/addresses'
import { expect, hydrated, test } from './support/test'

test('a box ticked before the scripts arrive is not forgotten when they do', async ({ page }) => {
  let arrive = () => {}
  const scripts = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/*.js', async (route) => {
    await scripts
    await route.continue()
  })
  await page.goto(at('agreements'), { waitUntil: 'domcontentloaded' })
  const box = page.getByRole('checkbox', { name: /^Ministry of Foreign Affairs of .* Kazakhstan \d+$/ })
  await box.check()
  arrive()
  await hydrated(page)

  await expect(box).toBeChecked()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('status')).toHaveText('3 rows found')
})
