import { languagesIn, readMessages } from './message-files'
import { placeholders } from './placeholders'

const reference = 'en'

/** One language's messages, by their full key. */
export type Messages = ReadonlyMap<string, unknown>

/** Everything in which the messages of the languages in a folder differ from English, as sentences. */
export function checkMessages(folder: string): string[] {
  const languages = languagesIn(folder)
  if (!languages.includes(reference)) return [`${folder} has no ${reference}`]
  const english = messagesOf(folder, reference)
  return languages.flatMap((name) => compareMessages(name, messagesOf(folder, name), english))
}

/** The messages of one language. */
export const messagesOf = (folder: string, language: string): Messages =>
  new Map(flatten(readMessages(folder, language)))

/** What is missing, empty, superfluous or differently parametrised in `messages`. */
export function compareMessages(name: string, messages: Messages, english: Messages): string[] {
  const missing = [...english.keys()].filter((key) => !messages.has(key))
  const present = [...messages].map(([key, text]) => faultOf(key, text, english))
  const faults = [
    ...missing.map((key) => `${key} is missing`),
    ...present.filter((fault) => fault !== undefined),
  ]
  return faults.map((fault) => `${name}: ${fault}`)
}

function faultOf(key: string, text: unknown, english: Messages): string | undefined {
  if (!english.has(key)) return `${key} is not in ${reference}`
  if (typeof text !== 'string' || text.trim() === '') return `${key} is empty`
  try {
    const own = placeholders(text)
    const wanted = placeholders(String(english.get(key)))
    const difference = [...own, ...wanted].filter((one) => !(own.has(one) && wanted.has(one)))
    return difference.length > 0 ? `${key} differs from ${reference} in ${difference.join(', ')}` : undefined
  } catch (error) {
    return `${key}: ${String(error)}`
  }
}

/** Names every leaf by its path: `{ a: { b: 'x' } }` holds `a.b`. */
export function flatten(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
}
