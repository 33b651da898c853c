import { availableParallelism } from 'node:os'
import { nearest } from '../catalog/query/nearest'
import { SettingsError } from '../errors'
import { publicAddress } from './public-address'
import { type Setting, text, wholeNumber } from './setting'
import { timeZone } from './time-zone'
import { trustedProxies } from './trusted-proxies'

const processes = Math.max(1, Math.min(4, availableParallelism() - 1))

/** Every variable that sets up an instance; the README describes each. */
const table = {
  port: wholeNumber('PORT', 3000, [1, 65_535]),
  host: text('HOSTNAME', undefined),
  /** Where the compiled store is; without it `.data/ravobit.db`, which alone `npm start` builds by itself. */
  store: text('RAVOBIT_STORE', undefined),
  publicAddress,
  trustedProxies,
  timeZone,
  /** Processes that render pages; with none, the process that accepts renders, one page at a time. */
  renderers: wholeNumber('RAVOBIT_RENDERERS', processes, [0, 64]),
  /** Pages, and apart from them files, that may wait for their turn before others are told to come back later. */
  waiting: wholeNumber('RAVOBIT_WAITING', 128, [1, 10_000]),
  /** How many of them one client may have waiting. */
  perClient: wholeNumber('RAVOBIT_PER_CLIENT', 64, [1, 10_000]),
} as const satisfies Record<string, Setting<unknown>>

/** How this instance is set up. */
export type Settings = {
  readonly [S in keyof typeof table]: (typeof table)[S] extends Setting<infer T> ? T : never
}

// Said by the commands to the tools they start.
const internal = ['RAVOBIT_BUILD', 'RAVOBIT_BASE_PATH', 'RAVOBIT_URL', 'RAVOBIT_BROWSER']

/** The names of all settings. */
export const settingNames: readonly string[] = Object.values(table).map(({ name }) => name)

/**
 * Reads the settings of an environment.
 * @throws SettingsError naming the first variable that cannot be used, or that no setting has
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  for (const name of Object.keys(env)) if (name.startsWith('RAVOBIT_')) requireKnown(name)
  const read = Object.entries<Setting<unknown>>(table).map(([key, setting]) => [key, valueIn(setting, env)])
  // Each name is paired with what the setting of that name reads.
  return Object.fromEntries(read) as Settings
}

let current: Settings | undefined

/** The settings of this process, read once. @throws SettingsError as `readSettings` */
export function settings(): Settings {
  current ??= readSettings(process.env)
  return current
}

function requireKnown(name: string): void {
  if (settingNames.includes(name) || internal.includes(name)) return
  const near = nearest(name, settingNames)
  throw new SettingsError(name, `there is no such setting${near ? `; did you mean ${near}?` : ''}`)
}

function valueIn<T>(
  { name, otherwise, expected, read }: Setting<T>,
  env: Readonly<Record<string, string | undefined>>,
): T {
  const given = env[name]
  if (given === undefined || given === '') return otherwise
  const value = read(given)
  if (value === undefined) throw new SettingsError(name, `"${given.slice(0, 80)}" is not ${expected}`)
  return value
}
