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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(running))
})

async function end(running: Running): Promise<void> {
  await running.close()
  process.exit(0)
}
