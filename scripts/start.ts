import { type Running, serveApp } from '../app/server/server'
import { settings } from '../db/settings/settings'
import { command, step } from './command'
import { isEnding, onEnding } from './ending'
import { addressFault, requireFree, wantedAddress } from './start/address'
import { freshApp } from './start/fresh-app'
import { freshStore } from './start/fresh-store'
import { root } from './tool'

await command(async () => {
  process.chdir(root)
  const address = wantedAddress(settings())
  await requireFree(address)
  await freshStore()
  await freshApp()
  const stopping = new AbortController()
  const serving = serveApp(root, address.port, address.host, { stopping: stopping.signal })
  onEnding(() => end(serving, stopping), 0)
  const { url } = await step('Starting the server', () => serving.catch(addressFault(address)))
  if (!isEnding()) console.log(`Ravobit is at ${url}`)
})

async function end(serving: Promise<Running>, stopping: AbortController): Promise<void> {
  stopping.abort()
  const running = await serving
  await running.close()
}
