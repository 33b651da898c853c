import { RavobitError } from '../db/errors'

/** A command that cannot go on for a reason its reader can act on: printed as one sentence, without a stack. */
export class CommandError extends Error {}

/** Runs a command to its end; a failure prints what the reader needs and sets exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
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
    out.write(`${seconds(started)}\n`)
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
