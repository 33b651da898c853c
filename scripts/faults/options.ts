import { parseArgs } from 'node:util'
import { CommandError } from '../command'

/** What is asked of `npm run faults`. */
export interface Options {
  readonly name: string
  readonly quick: boolean
  readonly seed: number
  readonly first: number
  readonly count?: number
  readonly url?: string
}

/** The seed of a run that names none. */
export const defaultSeed = 11

const text = { type: 'string' } as const
const options = { seed: text, first: text, count: text, url: text, quick: { type: 'boolean' } } as const

/** @throws CommandError with how the command is called */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  const usage = `usage: npm run faults -- quick|${names.join('|')} [--quick] [--seed N] [--count N] [--first N] [--url URL]`
  const fail = (why: string) => new CommandError(`${why}\n${usage}`)
  const whole = (name: string, given: string | undefined, otherwise: number) => {
    if (given !== undefined && !/^\d{1,9}$/.test(given))
      throw fail(`--${name} is "${given}": expected a whole number`)
    return given === undefined ? otherwise : Number(given)
  }
  const { positionals, values } = parsed(args, fail)
  const [name, ...rest] = positionals
  if (name === undefined || rest.length > 0) throw fail('Say which one.')
  if (name !== 'quick' && !names.includes(name)) throw fail(`There is no "${name}".`)
  const { url } = values
  if (url !== undefined && !isOwn(url))
    throw fail(`--url is "${url}": only a server on this machine is attacked`)
  const count = values.count === undefined ? undefined : whole('count', values.count, 1)
  return {
    ...{ name, quick: values.quick ?? name === 'quick' },
    ...{ seed: whole('seed', values.seed, defaultSeed), first: whole('first', values.first, 0) },
    ...(count !== undefined && { count }),
    ...(url !== undefined && { url: new URL(url).origin }),
  }
}

function parsed(args: readonly string[], fail: (why: string) => Error) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error))
  }
}

function isOwn(url: string): boolean {
  const name = URL.canParse(url) ? new URL(url).hostname : ''
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name)
}
