import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { append, makeDataset } from '../db/compile/fixture'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/db-build.ts', ...args], { encoding: 'utf8' })

describe('npm run db:build', () => {
  it('builds the store, says what is in it and ends well; a bad dataset then leaves it alone', () => {
    const store = join(makeDataset(), 'store', 'ravobit.db')
    const good = run('--dataset', makeDataset(), '--store', store)
    expect(good.stderr).toBe('')
    expect(good.stdout).toMatch(/holds version [0-9a-f]{12}, built in \d+ ms\n/)
    expect(good.stdout).toMatch(/^ {2}names +17$/m)
    expect(good.status).toBe(0)

    const before = readFileSync(store)
    const bad = makeDataset({ 'countries.csv': append('kgz,KG'), 'products.csv': append('x y') })
    const failed = run('--dataset', bad, '--store', store)
    expect(failed.stdout).toBe('')
    expect(failed.stderr.trim().split('\n')).toEqual([
      'countries.csv:5 id: "kgz" is not three capital letters (ISO 3166-1 alpha-3)',
      expect.stringMatching(/^products\.csv:3 id: "x y" is not an id/),
      '2 problems in the dataset; the store was left as it was',
    ])
    expect(failed.status).toBe(1)
    expect(readFileSync(store).equals(before)).toBe(true)
  })

  it('refuses an option it does not know and shows how it is called', () => {
    const { status, stderr } = run('--datset', 'x')
    expect(stderr).toMatch(/--datset[\s\S]*usage: npm run db:build/)
    expect(status).toBe(1)
  })
})

describe('buildStore({ ifStale: true })', () => {
  it('says and does nothing when the store already holds the dataset', () => {
    const dataset = makeDataset()
    const store = join(dataset, 'ravobit.db')
    const code = `const { buildStore } = await import('./scripts/store/build.ts')
      const options = ${JSON.stringify({ ifStale: true, dataset, store })}
      await buildStore(options)
      console.log('again')
      await buildStore(options)`
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', code],
      {
        encoding: 'utf8',
      },
    )
    expect(existsSync(store)).toBe(true)
    expect(stdout.match(/holds version/g)).toHaveLength(1)
    expect(stdout.trimEnd().endsWith('again')).toBe(true)
  })
})
