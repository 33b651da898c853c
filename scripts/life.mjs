// The first lines of every command and of every tool that it starts, before anything else is loaded. Written for the
// oldest Node that knows modules.
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Milliseconds between two looks at whether the processes that this one belongs to are still there. */
const PULSE = 500

if (isMainThread) {
  // Whoever reads the output may leave (`| head`, a closed terminal): the work goes on without being seen.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  endWithParent()
}

/**
 * npm passes signals on to a shell that dies of them and tells nobody, and a command that is killed tells its tools
 * nothing: the end of the parent counts as SIGTERM. A tool is also told the command that it works for, as `?for=PID`;
 * what it starts itself inherits that.
 */
function endWithParent() {
  const command = Number(new URL(import.meta.url).searchParams.get('for'))
  if (!command && process.env.npm_lifecycle_event === undefined) return
  // A tool that followed the command's own ancestors could end before the command does, which would take it for a failure.
  const owner = command ? () => process.ppid : ancestors
  const before = owner()
  // What could not be looked at is not gone.
  const isOther = (now) => now !== undefined && now !== before
  const isAlone = () => isOther(owner()) || (command && !lives(command))
  const end = () => process.kill(process.pid, 'SIGTERM')
  // Whoever takes in orphans leads a session of its own; npm shares ours.
  if (!command && statusOf(process.ppid).session !== statusOf('self').session) return end()
  const pulse = setInterval(() => {
    if (!isAlone()) return
    clearInterval(pulse)
    end()
  }, PULSE)
  pulse.unref()
}

/** The parent, and where that is the shell in which npm runs this command, npm. */
function ancestors() {
  const { words, parent, isUnknown } = statusOf(process.ppid)
  return isUnknown ? undefined : `${process.ppid} ${/\brun\.mjs\b/.test(words) ? parent : ''}`
}

/** What Linux says of a process; elsewhere nothing is known. */
function statusOf(pid) {
  try {
    const [, parent, , session] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { parent, session, words: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }
  } catch (error) {
    return { isUnknown: !['ENOENT', 'ESRCH'].includes(error.code) }
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
