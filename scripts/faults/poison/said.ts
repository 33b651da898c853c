/**
 * All that a page says, in whatever pieces it came: a page is sent as it becomes ready, so the same one has its parts in
 * another order, under other numbers and with other preloads on a machine that is busy. What is left are its tags, its texts
 * and the values of its data, each once.
 */
export function said(page: string): ReadonlySet<string> {
  let data = ''
  const markup = page.replace(pushed, (_, tag: string, text: string) => {
    data += JSON.parse(text)
    return tag
  })
  const isMarkup = /^\s*<!doctype/i.test(page)
  const tokens = isMarkup ? markup.split(/(?=<)|(?<=>)/).filter((token) => !ofThePieces.test(token)) : []
  const values = (isMarkup ? data : page).split(/[\n,:[\]{}]+/).filter((value) => !numbering.test(value))
  return new Set([...tokens, ...values])
}

/** A script that carries data, with its tag and what it carries. */
const pushed = /(<script[^>]*>)self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g

/** Markup that says where a piece belongs, and what is to be loaded before it is needed. */
const ofThePieces =
  /^<!--|^<\/?template|^<div hidden="" id="S:|^<link rel="(?:preload|modulepreload|stylesheet)"|^\$R|^requestAnimationFrame|^\(self\.__next_f|^<script (?:src="[^"]*" )?(?:async=""|id="_R_")/

/** The number of a piece of data, or a reference to one: `1b`, `"$L1b"`, `I`, `T4e2`. */
const numbering = /^"?\$?[A-Z@]?[0-9a-f]*"?$/

/** What only one of two pages says. */
export function onlyIn(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((token) => !other.has(token))
}
