import { type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..')

// Started through Node itself, which works the same on every system.
const entry = {
  biome: '@biomejs/biome/bin/biome',
  'drizzle-kit': 'drizzle-kit/bin.cjs',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
} as const

export type Tool = keyof typeof entry

interface Options {
  readonly stdio?: StdioOptions
  readonly env?: Readonly<Record<string, string>>
}

/** Starts an installed tool in the project's folder; it ends when this process is told to. */
export function startTool(tool: Tool, args: readonly string[], { stdio = 'inherit', env }: Options = {}) {
  const child = spawn(process.execPath, [resolve(root, 'node_modules', entry[tool]), ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  const stop = () => void child.kill()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, stop)
  })
  return child
}

/** Runs a tool to its end with the terminal as its own; true when it succeeded. */
export async function runTool(tool: Tool, args: readonly string[], options: Options = {}): Promise<boolean> {
  const [code] = await once(startTool(tool, args, options), 'exit')
  return code === 0
}

/** Runs a tool to its end and keeps what it printed. */
export async function captureTool(tool: Tool, args: readonly string[], options: Options = {}) {
  const child = startTool(tool, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const [code] = await once(child, 'close')
  return { ok: code === 0, output: output.trim() }
}
