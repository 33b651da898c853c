import type { Answer } from './answer'
import { Connection, type Silence } from './connection'
import { bytesOf, type Request } from './request'

/** A connection that asks again and again, and is opened anew where the server has closed it. */
export class KeptConnection {
  #connection: Connection | undefined

  constructor(
    readonly url: string,
    readonly patience = 60_000,
  ) {}

  async ask(request: Request): Promise<Answer | Silence> {
    if (!this.#connection?.isOpen) this.#connection = await Connection.open(this.url)
    this.#connection.send(bytesOf(request), request.method ?? 'GET')
    const answer = await this.#connection.next(this.patience)
    // What has not answered may still do so, in place of the next answer.
    if (typeof answer === 'string') this.close()
    return answer
  }

  close(): void {
    this.#connection?.close()
    this.#connection = undefined
  }
}
