import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { parseCsv } from '../../db/compile/csv'
import { languagesIn, readMessages } from './message-files'
import { flatten } from './messages'

/** One row of the glossary: by language the right words, and those that are never written. */
export interface Term {
  readonly right: ReadonlyMap<string, readonly string[]>
  readonly never: ReadonlyMap<string, readonly string[]>
}

/** The tables of a glossary: those with a column `concept`. A column `en` has right words, `never en` variants in backticks. */
export function parseGlossary(markdown: string): Term[] {
  let head: string[] | undefined
  return markdown.split('\n').flatMap((line): Term[] => {
    if (!line.startsWith('|')) {
      head = undefined
      return []
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (!head) {
      head = cells
      return []
    }
    if (!head.includes('concept') || cells.every((cell) => /^-+$/.test(cell))) return []
    const named = head.map((name, i) => [name, cells[i] ?? ''] as const)
    const languages = named.flatMap(([name]) => (name.startsWith('never ') ? [name.slice(6)] : []))
    const of = (name: string) => named.find(([one]) => one === name)?.[1] ?? ''
    return [
      {
        right: new Map(languages.map((language) => [language, of(language).split(' / ').filter(Boolean)])),
        never: new Map(
          languages.map((language) => [
            language,
            [...of(`never ${language}`).matchAll(/`([^`]+)`/g)].map(([, variant = '']) => variant),
          ]),
        ),
      },
    ]
  })
}

/** Where the glossary refuses what it prescribes, and every message in a folder that says what it refuses, as sentences. */
export function checkGlossary(folder: string, markdown: string): string[] {
  const terms = parseGlossary(markdown)
  if (terms.length === 0) return ['the glossary has no table of words']
  return languagesIn(folder).flatMap((language) => {
    const refused = refusalsOf(terms, language)
    const said = (place: string, text: string) =>
      refused(text).map(
        ({ variant, right }) => `${place} says “${variant}”; the glossary says “${right.join('” or “')}”`,
      )
    return [
      ...terms.flatMap((term) => faultsOf(term, language)),
      ...terms.flatMap(({ right }) =>
        (right.get(language) ?? []).flatMap((word) => said('the glossary', word)),
      ),
      ...Object.entries(readMessages(folder, language)).flatMap(([file, texts]) =>
        flatten(texts).flatMap(([key, text]) =>
          said(`${language}/${file}.json: ${file}.${key}`, String(text)),
        ),
      ),
    ]
  })
}

/** A variant without a word to say instead. */
const faultsOf = ({ right, never }: Term, language: string): string[] =>
  (right.get(language) ?? []).length > 0
    ? []
    : (never.get(language) ?? []).map((variant) => `the glossary says no ${language} word for “${variant}”`)

/**
 * Every name of a `names.csv` that the desk worded itself and that says what the chapter *Names* of the glossary refuses, as
 * sentences. Titles keep the words of their documents, so the other chapters do not bind them.
 */
export function checkNames(csv: string, markdown: string): string[] {
  const chapter = markdown.split(/^## /m).find((text) => text.startsWith('Names\n')) ?? ''
  const terms = parseGlossary(chapter)
  const [header = [], ...rows] = parseCsv(csv)
  return rows.flatMap((row) => {
    const cell = (column: string) => row[header.indexOf(column)] ?? ''
    if (cell('origin') !== 'desk') return []
    return refusalsOf(
      terms,
      cell('language'),
    )(cell('text')).map(
      ({ variant, right }) =>
        `names.csv: ${cell('language')} of ${cell('subject_id')} says “${variant}”; the glossary says “${right.join('” or “')}”`,
    )
  })
}

interface Refusal {
  readonly variant: string
  readonly right: readonly string[]
}

/** Tells what a message of a language says that the glossary refuses. */
export function refusalsOf(terms: readonly Term[], language: string): (message: string) => Refusal[] {
  const longer = terms.flatMap(({ right }) =>
    (right.get(language) ?? []).map((word) => finder(word, language)),
  )
  const variants = terms.flatMap(({ right, never }) =>
    (never.get(language) ?? []).map((variant) => ({
      variant,
      right: right.get(language) ?? [],
      found: finder(variant, language),
    })),
  )
  return (message) => {
    const texts = literals(message).map(bare)
    return variants
      .filter(({ found }) => texts.some((text) => isRefused(text, found, longer)))
      .map(({ variant, right }) => ({ variant, right }))
  }
}

/** True of a text with a variant that is not the part of a longer right word. */
function isRefused(text: string, variant: RegExp, right: readonly RegExp[]): boolean {
  const found = spans(text, variant)
  // Few texts have one, and only of these the right words are looked for.
  if (found.length === 0) return false
  const words = right.flatMap((word) => spans(text, word))
  return found.some(
    ([from, to]) => !words.some(([start, end]) => start <= from && to <= end && end - start > to - from),
  )
}

const spans = (text: string, found: RegExp): [number, number][] =>
  [...text.matchAll(found)].map(({ index, 0: { length } }) => [index, index + length])

/** What stands before a word without a space: in Arabic و or ف, then ب, ك or ل, then the article, which after ل is لل. */
const prefixes: Readonly<Record<string, string>> = { ar: '(?:[وف]?(?:[بك]?ال|لل|[بكل])?)' }

/** Finds a phrase by whole words in a bare text. */
function finder(phrase: string, language: string): RegExp {
  const words = bare(phrase)
    .split(/[\s-]+/)
    .map((word) => (prefixes[language] ?? '') + word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}(?![\\p{L}\\p{N}])`, 'gu')
}

/** Without case, vowel signs, the lengthening stroke and marks of direction. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\u064B-\u065F\u0670\u0640\u200E\u200F\u2066-\u2069]/g, '')

/** The words of an ICU message between its arguments, in all its forms. */
function literals(message: string): string[] {
  try {
    return wordsOf(parse(message))
  } catch {
    // That it is no message is said by the check of messages.
    return [message]
  }
}

function wordsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value]
    if (element.type === TYPE.tag) return wordsOf(element.children)
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => wordsOf(value)) : []
  })
}
