import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { noEnvFiles } from '../app/server/env-files'
import { CommandError } from './command'
import { onEnding, unlessEnding } from './ending'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..')

// Started through Node itself, which works the same on every system.
const entry = {
  biome: '@biomejs/biome/bin/biome',
  'drizzle-kit': 'drizzle-kit/bin.cjs',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: '@typescript/native/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
} as const

export type Tool = keyof typeof entry

interface Options {
  readonly stdio?: StdioOptions
  readonly env?: Readonly<Record<string, string>>
}

/** Milliseconds that a tool has to end before it is killed. */
const PATIENCE = 5000

/**
 * Starts an installed tool in the project's folder; it ends with this process, however that ends.
 * @throws CommandError where it is not installed
 */
export function startTool(tool: Tool, args: readonly string[], { stdio = 'inherit', env }: Options = {}) {
  const file = resolve(root, 'node_modules', entry[tool])
  if (!existsSync(file)) throw new CommandError(`${tool} is not installed: run "npm ci --include=dev".`)
  const life = `${pathToFileURL(resolve(root, 'scripts/life.mjs'))}?for=${process.pid}`
  const child = spawn(process.execPath, ['--import', life, file, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...noEnvFiles, ...env },
  })
  endWithUs(child)
  return child
}

function endWithUs(child: ChildProcess): void {
  const kill = () => void child.kill('SIGKILL')
  const forget = onEnding(async () => {
    child.kill()
    const impatience = setTimeout(kill, PATIENCE)
    await once(child, 'exit')
    clearTimeout(impatience)
  })
  process.once('exit', kill)
  child.once('exit', () => {
    process.off('exit', kill)
    forget()
  })
}

/** Runs a tool to its end with the terminal as its own; true when it succeeded. */
export async function runTool(tool: Tool, args: readonly string[], options: Options = {}): Promise<boolean> {
  const [code] = await once(startTool(tool, args, options), 'exit')
  await unlessEnding()
  return code === 0
}

/** How a tool ended, and what it printed. */
export interface Captured {
  readonly ok: boolean
  readonly output: string
  /** What killed it. */
  readonly signal: NodeJS.Signals | null
}

/** Runs a tool to its end and keeps what it printed. */
export async function captureTool(
  tool: Tool,
  args: readonly string[],
  options: Options = {},
): Promise<Captured> {
  const child = startTool(tool, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const [code, signal] = await once(child, 'close')
  await unlessEnding()
  return { ok: code === 0, signal, output: output.trim() }
}
