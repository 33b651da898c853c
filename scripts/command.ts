import './life.mjs'
import { RavobitError } from '../db/errors'
import { settings } from '../db/settings/settings'
import { isEnding, unlessEnding } from './ending'

/** A command that cannot go on for a reason its reader can act on: printed as one sentence, without a stack. */
export class CommandError extends Error {}

/**
 * Runs a command to its end, once its settings are known to be right; a failure prints what the reader needs and sets
 * exit code 1.
 */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    settings()
    await work()
  } catch (error) {
    await unlessEnding()
    const isExpected = error instanceof CommandError || error instanceof RavobitError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  }
}

/** Does one slow thing and says in one line what it is and how long it took. */
export async function step<T>(
  doing: string,
  work: () => Promise<T>,
  out: NodeJS.WritableStream = process.stdout,
): Promise<T> {
  const started = performance.now()
  out.write(`${doing} … `)
  try {
    const result = await work()
    out.write(isEnding() ? 'stopped\n' : `${seconds(started)}\n`)
    return result
  } catch (error) {
    out.write(`failed after ${seconds(started)}\n`)
    throw error
  }
}

/** The time since `started`, for people. */
export function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
