import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { believe } from '../../db/store/release'
import type { RenderPage } from './render-page'
import type { Rendered } from './rendered'
import type { FromRenderer, RendererStart } from './renderer-messages'

/** Milliseconds that one page, or the start of a process, may take. */
const PATIENCE = 60_000
/** Milliseconds before a process that did not even start is tried again, the first time. */
const PAUSE = 200

/** A page that could not be rendered because its process ended. */
export class RendererLost extends Error {}

/** A process that renders one page after another, and is started anew whenever it ends. */
export interface RendererProcess {
  readonly render: RenderPage
  /** @throws RendererLost where it does not start */
  readonly ready: Promise<void>
  close(): Promise<void>
}

const program = fileURLToPath(new URL('./renderer.ts', import.meta.url))

/** Starts one. */
export function rendererProcess(start: RendererStart): RendererProcess {
  let closing = false
  let failures = 0
  let giveUp = () => {}
  let current = begin()

  function begin(): Promise<ChildProcess> {
    const child = fork(program, [JSON.stringify(start)], {
      serialization: 'advanced',
      // However this process itself came to read TypeScript.
      ...{ cwd: start.dir, execArgv: ['--import', 'tsx'] },
      // What it cannot do it says to whoever reads the errors; Next's own talk is nobody's.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const replace = onceOf(() => !closing && again())
    // One that cannot even be started has no exit.
    child.once('exit', replace).on('error', replace)
    const ready = answerOf(child).then(() => {
      failures = 0
      return child
    })
    // Whoever renders next hears of it.
    ready.catch(() => {})
    return ready
  }

  function again(): void {
    const pause = failures++ === 0 ? 0 : Math.min(PAUSE * 2 ** failures, PATIENCE)
    current = new Promise((resolve, reject) => {
      const next = setTimeout(() => begin().then(resolve, reject), pause)
      giveUp = () => {
        clearTimeout(next)
        reject(new RendererLost('The server closes.'))
      }
    })
    current.catch(() => {})
  }

  return {
    ready: current.then(() => {}),
    async render(page) {
      const child = await current
      const answered = answerOf(child)
      child.send(page, (error) => error && child.kill('SIGKILL'))
      const answer = await answered
      if ('rendered' in answer) return received(answer.rendered)
      if ('ready' in answer) throw new Error('A renderer answered nothing.')
      throw answer.store ? believe(answer.store) : new Error(answer.failed)
    },
    async close() {
      closing = true
      giveUp()
      const child = await current.catch(() => undefined)
      if (!child?.connected) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** The next thing that a process says; one that takes too long is ended. */
function answerOf(child: ChildProcess): Promise<FromRenderer> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    const settled = () => {
      clearTimeout(impatience)
      child.off('message', said).off('exit', lost).off('error', failed)
    }
    const said = (message: unknown) => {
      settled()
      resolve(message as FromRenderer)
    }
    const lost = (code: number | null, signal: string | null) => {
      settled()
      reject(new RendererLost(`A renderer ended (${signal ?? code}).`))
    }
    const failed = ({ message }: Error) => {
      settled()
      reject(new RendererLost(`A renderer failed: ${message}.`))
    }
    child.on('message', said).on('exit', lost).on('error', failed)
  })
}

function onceOf(work: () => void): () => void {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}

/** What has come from another process lies in the memory of all that came with it: a page that is kept takes its own. */
const received = (page: Rendered): Rendered => ({ ...page, body: Buffer.from(page.body) })
