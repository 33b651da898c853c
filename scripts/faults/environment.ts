/** The environment of a command under test: what sets up an instance is said here or not at all. */
export function environment(settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = /^(RAVOBIT_|npm_|PORT$|HOSTNAME$|NODE_ENV$|NODE_OPTIONS$|TZ$)/
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  return { ...(Object.fromEntries(kept) as NodeJS.ProcessEnv), NEXT_TELEMETRY_DISABLED: '1', ...settings }
}
