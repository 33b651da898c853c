import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'

const command = 'node scripts/run.mjs ending.fixture'

/** A running command; its output closes when all that ever held it are gone. */
interface Started {
  readonly child: ChildProcess
  readonly output: Readable
  /** Waits until the output has these words. */
  said(words: string): Promise<void>
  /** Waits until nobody is left, and gives all that was said. */
  gone(): Promise<string>
}

function start(line: string, asNpm = false): Started {
  const { npm_lifecycle_event: _, ...env } = process.env
  const child = spawn('sh', ['-c', line], {
    env: { ...env, ...(asNpm && { npm_lifecycle_event: 'start' }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const output = child.stdout.setEncoding('utf8')
  let text = ''
  output.on('data', (part) => {
    text += part
  })
  const closed = once(output, 'close')
  return {
    ...{ child, output },
    async said(words) {
      while (!text.includes(words)) await once(output, 'data')
    },
    gone: () => closed.then(() => text),
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s ends a command and its tools', async (signal) => {
  const { child, said, gone } = start(`exec ${command}`)
  await said('tool')
  child.kill(signal)
  const [code, killed] = await once(child, 'exit')
  expect([code, killed]).toEqual(
    { SIGINT: [130, null], SIGTERM: [143, null], SIGKILL: [null, signal] }[signal],
  )
  expect(await gone()).toMatch(/^tool \d+\n$/)
})

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s to the shell in which npm runs it does too',
  async (signal) => {
    const { child, said, gone } = start(`${command}; true`, true)
    await said('tool')
    child.kill(signal)
    expect(await gone()).toMatch(/^tool \d+\n$/)
  },
)

test('what is on its way is finished first, and nobody is cut short by a signal that comes twice at once', async () => {
  const { child, said, gone } = start(`exec ${command} --answering`)
  await said('tool')
  child.kill('SIGTERM')
  child.kill('SIGINT')
  await said('ending')
  child.stdin?.write('\n')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(await gone()).toMatch(/answered\n$/)
})

test('a second signal ends it at once', async () => {
  const { child, said, gone } = start(`exec ${command} --answering`)
  await said('tool')
  child.kill('SIGTERM')
  await said('ending')
  const insisting = setInterval(() => child.kill('SIGTERM'), 100)
  expect(await once(child, 'exit')).toEqual([143, null])
  clearInterval(insisting)
  expect(await gone()).not.toContain('answered')
})

test('output that nobody reads any more does no harm', async () => {
  const talking = `import('./scripts/life.mjs').then(() => {
    setInterval(() => console.log('talking'), 1)
    process.stdin.once('data', () => process.exit(7))
  })`
  const child = spawn(process.execPath, ['--eval', talking], { stdio: ['pipe', 'pipe', 'pipe'] })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stderr.destroy()
  const dead = new Promise((exit) => child.once('exit', exit))
  // The pipe is gone once a write to it has failed: give it some.
  for (let i = 0; i < 50; i++) await new Promise((turn) => setImmediate(turn))
  child.stdin.write('\n')
  expect(await dead).toBe(7)
})
