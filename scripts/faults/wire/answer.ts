/** An answer of HTTP/1.1 as it came. */
export interface Answer {
  readonly status: number
  /** By name in lower case; values that stand twice are joined. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** How the end of a body is known. */
type Frame = 'none' | 'chunks' | 'close' | number

interface Open {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly frame: Frame
  readonly parts: Buffer[]
  missing: number
}

/** Takes the bytes of one connection apart, whose requests may be as odd as one likes. */
export class AnswerReader {
  #pending: Buffer = Buffer.alloc(0)
  #open: Open | undefined
  readonly #methods: string[] = []

  /** Says which method is answered next: the answer to HEAD has no body. */
  expect(...methods: readonly string[]): void {
    this.#methods.push(...methods)
  }

  /** The answers that these bytes complete. @throws Error for bytes that are no answer */
  push(bytes: Buffer): readonly Answer[] {
    this.#pending = this.#pending.length > 0 ? Buffer.concat([this.#pending, bytes]) : bytes
    const whole: Answer[] = []
    for (let one = this.#take(); one; one = this.#take()) whole.push(one)
    return whole
  }

  /** The answer that ends with its connection. */
  end(): Answer | undefined {
    return this.#open?.frame === 'close' ? this.#close(this.#open) : undefined
  }

  #take(): Answer | undefined {
    this.#open ??= this.#head()
    const open = this.#open
    if (!open) return undefined
    if (open.frame === 'chunks') return this.#chunks(open) ? this.#close(open) : undefined
    const wanted = open.frame === 'close' ? this.#pending.length : open.missing
    const part = this.#pending.subarray(0, wanted)
    if (part.length > 0) open.parts.push(part)
    this.#pending = this.#pending.subarray(part.length)
    open.missing -= part.length
    return open.frame !== 'close' && open.missing === 0 ? this.#close(open) : undefined
  }

  #head(): Open | undefined {
    const end = this.#pending.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const [first = '', ...lines] = this.#pending.toString('latin1', 0, end).split('\r\n')
    const [, code] = /^HTTP\/1\.[01] (\d{3})/.exec(first) ?? []
    if (code === undefined) throw new Error(`no answer begins with ${JSON.stringify(first.slice(0, 80))}`)
    this.#pending = this.#pending.subarray(end + 4)
    const status = Number(code)
    if (status < 200) return this.#head()
    const headers = new Map<string, string>()
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]*):\s*(.*?)\s*$/.exec(line) ?? []
      const known = headers.get(name.toLowerCase())
      headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`)
    }
    const frame = frameOf(status, headers, this.#methods.shift())
    return { status, headers, frame, parts: [], missing: typeof frame === 'number' ? frame : 0 }
  }

  #chunks({ parts }: Open): boolean {
    for (;;) {
      const line = this.#pending.indexOf('\r\n')
      if (line < 0) return false
      const size = Number.parseInt(this.#pending.toString('latin1', 0, line), 16)
      if (Number.isNaN(size)) throw new Error('a chunk has no size')
      const end = line + 2 + size
      if (this.#pending.length < end + 2) return false
      if (size > 0) parts.push(this.#pending.subarray(line + 2, end))
      this.#pending = this.#pending.subarray(end + 2)
      if (size === 0) return true
    }
  }

  #close({ status, headers, parts }: Open): Answer {
    this.#open = undefined
    return { status, headers, body: Buffer.concat(parts) }
  }
}

function frameOf(status: number, headers: ReadonlyMap<string, string>, method = 'GET'): Frame {
  if (method === 'HEAD' || status === 204 || status === 304) return 'none'
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) return 'chunks'
  const length = headers.get('content-length')
  return length === undefined ? 'close' : Number(length)
}
