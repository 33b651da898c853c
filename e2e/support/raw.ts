import { type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it comes over the wire: nothing followed, nothing decoded. */
export interface Raw {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** False where the connection broke before the end. */
  readonly complete: boolean
}

/** Asks without any help of a browser or a library. */
export function askRaw(url: string, method = 'GET', headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      const end = () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
          complete: answer.complete,
        })
      answer.on('data', (part: Buffer) => parts.push(part))
      // Where a connection breaks, the error comes first and the end of it after.
      answer.on('error', () => {})
      answer.on('close', end)
    })
    asked.on('error', reject)
    asked.end()
  })
}
