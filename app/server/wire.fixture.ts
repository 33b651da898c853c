import { once } from 'node:events'
import { connect } from 'node:net'

/** An answer as it came. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends a head line by line as it is, and nothing after it; gives what is answered, status 0 for nothing. */
export async function say(url: string, ...head: readonly string[]): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('latin1')
  await once(socket, 'connect')
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  let text = ''
  for await (const part of socket) {
    text += part
    if (isWhole(read(text))) break
  }
  return read(text)
}

function read(text: string): Answer {
  const [head = '', ...body] = text.split('\r\n\r\n')
  const [first = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(
    fields.map((field) => [field.split(':')[0]?.toLowerCase(), field.replace(/^[^:]*: */, '')]),
  )
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: body.join('\r\n\r\n') }
}

const isWhole = ({ status, headers, body }: Answer) =>
  status === 204 ||
  (headers['content-length'] !== undefined && body.length >= Number(headers['content-length']))
