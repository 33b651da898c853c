import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The languages that a folder of messages has: a folder each. */
export const languagesIn = (folder: string): string[] => readdirSync(folder).sort()

/** All messages of a language, each file under its name, which is the first word of its keys. */
export function readMessages(folder: string, language: string) {
  const files = readdirSync(join(folder, language)).sort()
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, language, file), 'utf8')),
    ]),
  )
}
