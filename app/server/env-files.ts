/**
 * Tells Next that the files of an environment (`.env`, …) have been read: it would read them after the settings have been
 * checked, so an instance would be another than the one that was.
 */
export const noEnvFiles = { __NEXT_PROCESSED_ENV: 'true' } as const
