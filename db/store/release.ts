import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { StoreError, storeErrorIn } from '../errors'
import { openReader, type Reader } from './store'
import { defaultStore, storeFaultOf } from './store-fault'

/**
 * Bytes up to which a store that comes into place while others are served is read through at once: more than 100 ms for it
 * would keep them waiting. Of a larger one the first statement that meets a damaged page says so.
 */
const WHOLE_UP_TO = 32 * 2 ** 20

/** Milliseconds after which a store that could not be read is tried again: permissions and disks can come back. */
const RETRY = 1000

/** Where the compiled store is: `RAVOBIT_STORE`, else the desk's own under the working directory. */
export function storePath(): string {
  // The bundler must not take the working directory for a folder of its own.
  const named = process.env.RAVOBIT_STORE
  return named ? resolve(/* turbopackIgnore: true */ named) : defaultStore()
}

/** Next and the server have classes of their own: what is noted for all is what they are made of. */
type Fault = Pick<StoreError, 'message' | 'forReaders' | 'passing'> & { readonly since: number }

/**
 * Next loads this module once for pages and once more for routes, and the server does by itself: they share one reader,
 * which in development also outlives a change of its own code.
 */
const shared: typeof globalThis & {
  ravobit?: {
    readonly signature: string
    readonly reader?: Reader
    readonly opening?: Promise<Reader>
    readonly fault?: Fault
  }
} = globalThis

/**
 * Names the store file that a request sees now. The compiler renames a finished file into place, so a new
 * store always has another inode or time.
 * @throws StoreError when there is no store, or the one in place was found to be unusable
 */
export async function storeSignature(file = storePath()): Promise<string> {
  const signature = sign(file)
  const { fault } = (shared.ravobit?.signature === signature && shared.ravobit) || {}
  if (fault && !isOver(fault)) throw new StoreError(fault.message, fault)
  return signature
}

/** The signature of a store that is not there. */
const nothing = ''

const isOver = ({ passing, since }: Fault) => passing && performance.now() - since >= RETRY

function sign(file: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(file, { bigint: true })
    return `${ino}-${size}-${mtimeNs}`
  } catch (cause) {
    const fault = storeFaultOf(file, cause)
    if (fault) noteFault(nothing, fault)
    throw fault ?? cause
  }
}

/** Why the store in place cannot be served, as far as anything that read it found out. */
export async function storeFault(): Promise<StoreError | undefined> {
  try {
    await storeSignature()
    return undefined
  } catch (error) {
    return storeErrorIn(error)
  }
}

/**
 * The reader of the store file in place now; a new file is opened on the first call after its rename.
 * The former handle is closed when it has long been asked nothing, so that whoever still reads from it can finish.
 * @throws StoreError when there is no store that can be served
 */
export async function currentReader(): Promise<Reader> {
  const signature = await storeSignature()
  const held = shared.ravobit?.signature === signature ? shared.ravobit : undefined
  if (held?.reader && !held.fault) return held.reader
  if (held?.opening) return held.opening
  const former = shared.ravobit?.reader
  const opening = open(signature)
  shared.ravobit = { ...held, signature, opening }
  const reader = await opening
  if (former) closeWhenIdle(former)
  return reader
}

async function open(signature: string): Promise<Reader> {
  const note = (fault: StoreError) => noteFault(signature, fault)
  try {
    const reader = await openReader(storePath(), { wholeUpTo: WHOLE_UP_TO, onFault: note })
    // Whoever asked gets this one, though another may have come into place meanwhile.
    if (shared.ravobit?.signature === signature) shared.ravobit = { signature, reader }
    else closeWhenIdle(reader)
    return reader
  } catch (error) {
    const fault = storeErrorIn(error)
    if (fault) note(fault)
    // It is no fault of the store: the next to ask tries again.
    else if (shared.ravobit?.signature === signature) delete shared.ravobit
    throw error
  }
}

/** Milliseconds without a question after which nobody reads from a former store any more: the slowest download asks more often. */
const IDLE = 10 * 60_000

function closeWhenIdle(former: Reader): void {
  const look = () => (former.idle() < IDLE ? wait() : former.close())
  const wait = () => void setTimeout(look, IDLE - former.idle()).unref()
  wait()
}

/** What was found wrong with a store, and with which. */
export type FoundFault = Pick<StoreError, 'message' | 'forReaders' | 'passing'> & {
  readonly signature: string
}

/** What this process last found out, for another that serves the same store. */
export function foundFault(): FoundFault | undefined {
  const { signature = nothing, fault } = shared.ravobit ?? {}
  return fault && { ...fault, signature }
}

/** Takes the word of another process for what it found out about the store in place. */
export function believe(found: FoundFault): StoreError {
  const fault = new StoreError(found.message, found)
  if (shared.ravobit?.signature === found.signature) noteFault(found.signature, fault)
  return fault
}

function noteFault(signature: string, { message, forReaders, passing }: StoreError): void {
  const held = shared.ravobit?.signature === signature ? shared.ravobit : undefined
  if (held?.fault?.message !== message) console.error(message)
  const { reader } = held ?? {}
  shared.ravobit = {
    signature,
    ...(reader && { reader }),
    fault: { message, forReaders, passing, since: performance.now() },
  }
}
