import type { Database } from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { bareForms } from './article'
import { exactTokens, foldedTokens } from './tokens'
import { readTyped, type Tier, type Typed } from './typed'

/** Stands between pieces of text that no phrase may span: a token for the engine, no word for a reader. */
const gap = ' ¶ '

const exact = (part: string) => exactTokens(part).join(' ')

function folded(part: string): string {
  const tokens = foldedTokens(part)
  return [tokens.join(' '), ...tokens.flatMap(bareForms)].join(gap)
}

/** The same of every part of a `search` text, remembering what was worked out: names of bodies come again and again. */
function ofParts(textOf: (part: string) => string) {
  const known = new LRUCache<string, string>({ max: 10_000 })
  const once = (part: string) => {
    const text = known.get(part) ?? textOf(part)
    known.set(part, text)
    return text
  }
  return (search: unknown) => String(search).split('\n').map(once).join(gap)
}

/**
 * Makes the full-text index of a table from its `search` column, whose parts are lines. The words are told apart
 * here, so the engine's tokenizer is the one that only splits at spaces.
 */
export function createIndex(client: Database, table: string): void {
  client.function('exact_words', ofParts(exact))
  client.function('folded_words', ofParts(folded))
  client.exec(`
    create virtual table ${table}_search using fts5 (
      exact, folded, content = '', columnsize = 0, tokenize = 'ascii'
    );
    insert into ${table}_search (rowid, exact, folded)
      select ordinal + 1, exact_words(search), folded_words(search) from ${table} order by ordinal;
    insert into ${table}_search (${table}_search) values ('optimize');`)
}

/** True of the rows of `table`, as `t`, that hold every word of `text`: see `Dialect.matches`. */
export function matches(table: string, text: string, tier: Tier): SQL {
  const typed = readTyped(text, tier)
  const conditions = typed.flatMap((one) =>
    'literal' in one ? [sql`instr(t.search, ${one.literal}) > 0`] : [],
  )
  const words = typed.flatMap((one) => ('phrases' in one ? [anyOf(one.phrases)] : []))
  if (words.length > 0) {
    const index = sql.identifier(`${table}_search`)
    const asked = `${tier} : (${words.join(' AND ')})`
    conditions.push(sql`t.ordinal in (select rowid - 1 from ${index} where ${index} match ${asked})`)
  }
  return conditions.length > 0 ? sql`(${sql.join(conditions, sql` and `)})` : sql`1 = 1`
}

type Phrases = Extract<Typed, { phrases: unknown }>['phrases']

const anyOf = (phrases: Phrases) => `(${phrases.map((tokens) => `"${tokens.join(' ')}" *`).join(' OR ')})`
