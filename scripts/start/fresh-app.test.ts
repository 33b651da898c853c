import { expect, test } from 'vitest'
import { whyNotBuilt } from './fresh-app'

test('a build that ran out of memory says so and how much it takes', () => {
  const ends = [
    {
      output: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      signal: null,
    },
    { output: 'Next.js build worker exited with code: null and signal: SIGKILL', signal: null },
    { output: '', signal: 'SIGKILL' },
  ] as const
  for (const end of ends) expect(whyNotBuilt(end)).toMatch(/^Memory ran out .+ takes some \d+ MiB/)
})

test('any other failure is told as it was', () => {
  expect(whyNotBuilt({ output: 'app/page.tsx: no', signal: null })).toBe(
    'app/page.tsx: no\n\nThe pages could not be built.',
  )
})
