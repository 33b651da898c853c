import { serveApp } from '../../app/server/server'
import { root } from '../../scripts/tool'

// A server of its own for a journey: the store of RAVOBIT_STORE on any free port, until it is told to end.
process.chdir(root)
const running = await serveApp(root, 0)
console.log(running.url)
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)))
