import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { descriptors, isAlive, kill, processTree, residentMiB } from './processes'

test.skipIf(process.platform !== 'linux')(
  'sees a tree of processes, measures it and ends it by its numbers',
  async () => {
    const code =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)'], { stdio: 'inherit' })"
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(child.stdout, 'data')
    const tree = processTree(child.pid ?? 0)
    expect(tree).toHaveLength(2)
    expect(residentMiB(tree)).toBeGreaterThan(residentMiB(tree.slice(0, 1)))
    expect(descriptors(tree)).toBeGreaterThan(4)

    kill(tree.map((one) => ({ ...one, began: one.began + 1 })))
    expect(tree.every(isAlive)).toBe(true)
    kill(tree)
    await once(child, 'close')
    expect(tree.some(isAlive)).toBe(false)
    expect(processTree(child.pid ?? 0)).toEqual([])
  },
)
