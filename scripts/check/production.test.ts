import { expect, test } from 'vitest'
import { checkProduction } from './production'
import { parseSource } from './sources'

const sources = [
  parseSource('scripts/start.ts', "import './serve'\nimport type { Page } from '@playwright/test'"),
  parseSource(
    'scripts/serve.ts',
    "import { join } from 'node:path'\nimport fresh from 'fresh'\nimport { x } from '@scope/one/deep'",
  ),
  parseSource('app/page.tsx', "import { a } from '@/components/a'"),
  parseSource('components/a.tsx', "export const a = await import('late')"),
  parseSource('app/page.test.tsx', "import { test } from 'vitest'"),
  parseSource('scripts/test.ts', "import { test } from 'vitest'"),
]

test('whatever serving reaches has to be a dependency; tests and types need not', () => {
  const rules = (...dependencies: string[]) =>
    checkProduction(sources, new Set(dependencies)).map(({ path, rule }) => `${path} ${rule.split(' ')[0]}`)
  expect(rules('fresh', '@scope/one', 'late')).toEqual([])
  expect(rules('fresh')).toEqual(['scripts/serve.ts @scope/one', 'components/a.tsx late'])
})
