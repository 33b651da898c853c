import { parseArgs } from 'node:util'
import { CommandError, command, step } from './command'
import { fullSize, generateRegister } from './generate/register'

const usage = 'usage: npm run generate -- --into FOLDER [--agreements N] [--bodies N] [--seed N]'

await command(async () => {
  const { into, ...size } = readArguments()
  const doing = `Writing ${size.agreements} agreements of ${size.bodies} bodies into ${into}`
  await step(doing, async () => generateRegister(into, size))
})

function readArguments() {
  const text = { type: 'string' } as const
  const { into, ...given } = parse({ into: text, agreements: text, bodies: text, seed: text })
  if (into === undefined) throw new CommandError(`--into is missing\n${usage}`)
  return {
    into,
    agreements: readNumber('agreements', given.agreements, fullSize.agreements, 1),
    bodies: readNumber('bodies', given.bodies, fullSize.bodies, 20),
    seed: readNumber('seed', given.seed, fullSize.seed, 0),
  }
}

function parse<T extends Record<string, { type: 'string' }>>(options: T) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function readNumber(name: string, text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!/^\d{1,7}$/.test(text) || number < least)
    throw new CommandError(`--${name} is "${text}": expected a whole number, ${least} or more\n${usage}`)
  return number
}
