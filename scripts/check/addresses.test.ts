import { expect, test } from 'vitest'
import { checkAddresses } from './addresses'

const lines = (text: string, path = 'app/page.tsx') =>
  checkAddresses([{ path, text }]).map(({ line }) => line)

test.each([
  '<a href="/en/kaz-tjk">',
  "fetch('/api/v1/store.db')",
  '<Link href={`/$' + '{locale}/kaz-tjk`}>',
  'const url = `$' + '{origin}/robots.txt`',
  'router.push(address)',
  "redirect(desk.href('trade'))",
])('an address that is written out, or has the base path twice, is a fault: %s', (text) => {
  expect(lines(`\n${text}`)).toEqual([2])
  for (const path of ['scripts/bench.ts', 'app/server/target.ts']) expect(lines(text, path)).toEqual([])
})

test.each([
  "address('/sitemap.xml')",
  'redirect(`/$' + '{locale}`)',
  'router.push(routed(address), { scroll: false })',
  "PageProps<'/[locale]/page'> & RouteContext<'/api/v1/[pair]'>",
  "path.split('/'); text.replace(/^\\//, '')",
  '/** Such as `/en/kaz-tjk`. */',
  '// Below "/api".',
  "'https://desk.example/en'",
])('what makes none, or makes it whole, passes: %s', (text) => {
  expect(lines(text)).toEqual([])
})
