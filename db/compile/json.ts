import {
  findNodeAtLocation,
  type JSONPath,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { FileFault } from './file-fault'

/** What a JSON file says, and the line on which a part of it stands: the nearest one around what is missing. */
export interface Json {
  readonly value: unknown
  lineOf(path: readonly PropertyKey[]): number
}

const DEEPEST = 100

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'something that is no value, or no name in quotation marks',
  InvalidNumberFormat: 'a badly written number',
  PropertyNameExpected: 'expected a name in quotation marks',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing brace',
  CloseBracketExpected: 'expected a closing bracket',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'a comment: expected none',
  UnexpectedEndOfComment: 'a comment: expected none',
  UnexpectedEndOfString: 'expected the quotation mark that ends the text on this line',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a backslash before what it cannot stand before',
  InvalidCharacter: 'a control character within a text',
}

/** Reads JSON. @throws FileFault at the line on which it is none */
export function parseJson(text: string): Json {
  requireShallow(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (error) throw notJson(text, error.offset, words[printParseErrorCode(error.error)])
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; root && length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length) as JSONPath)
      if (node) return placeOf(text, node.offset).line
    }
    return 1
  }
  return { value: JSON.parse(text), lineOf }
}

/** Letter by letter: an expression over a whole text takes as much of the stack as the text is long. */
function requireShallow(text: string): void {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (isText && letter === '\\') at++
    else if (letter === '"') isText = !isText
    else if (isText) continue
    else if (letter === '[' || letter === '{') depth++
    else if (letter === ']' || letter === '}') depth--
    if (depth > DEEPEST) throw notJson(text, at, `expected at most ${DEEPEST} levels`)
  }
}

function notJson(text: string, offset: number, what = 'not understood'): FileFault {
  const { line, letter } = placeOf(text, offset)
  return new FileFault(`is not JSON: at letter ${letter} of the line, ${what}`, line)
}

/** Line and letter, both counted from 1. */
function placeOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, letter: (lines.at(-1) ?? '').length + 1 }
}
