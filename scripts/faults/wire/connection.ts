import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type Answer, AnswerReader } from './answer'
import { bytesOf, type Request } from './request'

/** Why there is no answer: the connection was closed, or nothing came in time. */
export type Silence = 'closed' | 'silent'

/** Another reader: Linux lets one machine be many on its own loopback. */
export const otherReader = process.platform === 'linux' ? '127.0.0.2' : undefined

/** One connection on which anything may be said. */
export class Connection {
  readonly #socket: Socket
  readonly #reader = new AnswerReader()
  readonly #answers: Answer[] = []
  #ended = false
  #wake: () => void = () => {}

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (bytes) => this.#take(() => this.#reader.push(bytes)))
    socket.on('error', () => this.#finish()).on('close', () => this.#finish())
  }

  /** @param from the address that asks, where it is not this machine's usual one */
  static async open(url: string, from?: string): Promise<Connection> {
    const { hostname, port } = new URL(url)
    const host = hostname.replace(/^\[|\]$/g, '')
    const socket = connect({ host, port: Number(port), ...(from && { localAddress: from }) }).setNoDelay(true)
    await once(socket, 'connect')
    return new Connection(socket)
  }

  /** Sends bytes that hold requests of these methods, as far as they are requests. */
  send(bytes: Buffer, ...methods: readonly string[]): void {
    this.#reader.expect(...methods)
    if (this.#socket.writable) this.#socket.write(bytes)
  }

  /** The next answer that was not taken yet; waits for it at most `patience` milliseconds. */
  async next(patience: number): Promise<Answer | Silence> {
    if (this.#answers.length === 0 && !this.#ended) await this.#change(patience)
    return this.#answers.shift() ?? (this.#ended ? 'closed' : 'silent')
  }

  get isOpen(): boolean {
    return !this.#ended && this.#socket.writable
  }

  close(): void {
    this.#socket.destroy()
  }

  #change(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #take(read: () => readonly Answer[]): void {
    try {
      this.#answers.push(...read())
    } catch {
      // Bytes that are no answer: whoever waits is told that the connection is of no more use.
      this.#finish()
      this.#socket.destroy()
    }
    if (this.#answers.length > 0) this.#wake()
  }

  #finish(): void {
    const last = this.#reader.end()
    if (last) this.#answers.push(last)
    this.#ended = true
    this.#wake()
  }
}

/** One request on a connection of its own. */
export async function ask(
  url: string,
  request: Request,
  { patience = 30_000, from }: { patience?: number; from?: string | undefined } = {},
): Promise<Answer | Silence> {
  const connection = await Connection.open(url, from)
  try {
    connection.send(bytesOf(request), request.method ?? 'GET')
    return await connection.next(patience)
  } finally {
    connection.close()
  }
}
