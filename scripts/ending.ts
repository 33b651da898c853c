import { constants } from 'node:os'

/** Milliseconds in which signals are one wish: npm passes on to us what the terminal has sent to both. */
const ONE_WISH = 300

interface Ending {
  readonly end: () => Promise<void> | void
  readonly code?: number | undefined
}

const signals = ['SIGINT', 'SIGTERM'] as const
const endings = new Set<Ending>()
let told: number | undefined

/** True from the moment that this command was told to end: what fails from then on fails of that. */
export const isEnding = (): boolean => told !== undefined

/** Goes no further in a command that is told to end: what it waited for has only been stopped. */
export async function unlessEnding(): Promise<void> {
  if (isEnding()) await new Promise<never>(() => {})
}

/**
 * Has `end` run when this command is told to end, by a signal or with its parent (`life.mjs`); the process ends after
 * all that were asked for have run, at once where it is told a second time. As long as nothing is asked for, a
 * signal simply kills.
 * @param code the exit code then; without it the usual one of the signal
 * @returns takes the wish back
 */
export function onEnding(end: Ending['end'], code?: number): () => void {
  const ending = { end, code }
  if (endings.size === 0) for (const signal of signals) process.on(signal, endAll)
  endings.add(ending)
  return () => {
    endings.delete(ending)
    // One that is told to end goes on listening: the second time it must not be killed while it closes.
    if (endings.size === 0 && !isEnding()) for (const signal of signals) process.off(signal, endAll)
  }
}

async function endAll(signal: NodeJS.Signals): Promise<void> {
  const usual = 128 + constants.signals[signal]
  if (told !== undefined) {
    if (performance.now() - told > ONE_WISH) process.exit(usual)
    return
  }
  told = performance.now()
  const all = [...endings]
  await Promise.allSettled(all.map(async ({ end }) => end()))
  process.exit(all.find(({ code }) => code !== undefined)?.code ?? usual)
}
