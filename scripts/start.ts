import { command, step } from './command'
import { type Running, serveApp } from './serve/server'
import { requireFree, wantedAddress } from './start/address'
import { freshApp } from './start/fresh-app'
import { freshStore } from './start/fresh-store'
import { root } from './tool'

await command(async () => {
  process.chdir(root)
  const address = wantedAddress(process.env)
  await requireFree(address)
  await freshStore()
  await freshApp()
  const running = await step('Starting the server', () => serveApp(root, address.port, address.host))
  console.log(`Ravobit is at ${running.url}`)
  endWhenTold(running)
})

function endWhenTold(running: Running): void {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await running.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  if (process.env.npm_lifecycle_event === undefined) return
  // npm passes a signal on to a shell that dies of it and tells nobody; the port would stay taken.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 500).unref()
}
