import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../db/compile/fixture'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', ...args], { encoding: 'utf8' })

it('npm run generate writes a register and says so', () => {
  const folder = join(temporaryFolder(), 'register')
  const { status, stdout } = run('--into', folder, '--agreements', '30', '--bodies', '20')
  expect(stdout).toMatch(/^Writing 30 agreements of 20 bodies into .+ s\n$/)
  expect(status).toBe(0)
  expect(readdirSync(folder)).toContain('datapackage.json')
})

it.each([
  [['--agreements', '5'], /^--into is missing\nusage: npm run generate/],
  [['--into', 'x', '--bodies', '3'], /^--bodies is "3": expected a whole number, 20 or more\nusage/],
  [['--into', 'x', '--seed', '1e3'], /^--seed is "1e3"/],
  [['--onto', 'x'], /--onto[\s\S]*usage: npm run generate/],
  [['--into', 'db/dataset'], /^db\/dataset is not empty: name a new folder\.\n$/],
])('npm run generate refuses %j in a sentence', (args, sentence) => {
  const { status, stderr } = run(...args)
  expect(stderr).toMatch(sentence)
  expect(status).toBe(1)
})
