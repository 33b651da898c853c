import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const under = (node: string) => {
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${node}' } })
    import('./scripts/require-node.mjs')`
  return spawnSync(process.execPath, ['--eval', code], { encoding: 'utf8' })
}

describe('require-node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('is silent under %s', (node) => {
    expect(under(node)).toMatchObject({ status: 0, stderr: '', stdout: '' })
  })

  it.each(['12.22.0', '18.20.4', '20.9.0'])('stops under %s with a sentence', (node) => {
    expect(under(node)).toMatchObject({
      status: 1,
      stderr: `Ravobit needs Node 20.19 or newer; this is Node ${node}.\n`,
    })
  })
})
