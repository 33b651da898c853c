import { once } from 'node:events'
import { watch } from 'node:fs'
import { settings } from '../db/settings/settings'
import { command } from './command'
import { unlessEnding } from './ending'
import { requireFree, wantedAddress } from './start/address'
import { freshStore } from './start/fresh-store'
import { shippedDataset } from './store/build'
import { root, startTool } from './tool'

await command(async () => {
  process.chdir(root)
  const address = wantedAddress(settings())
  const { port, host } = address
  await requireFree(address)
  await freshStore()
  if (settings().store === undefined) rebuildOnChange()
  const args = ['dev', '--port', String(port), ...(host ? ['--hostname', host] : [])]
  const [code] = await once(startTool('next', args), 'exit')
  await unlessEnding()
  process.exit(code ?? 0)
})

function rebuildOnChange(): void {
  let waiting: NodeJS.Timeout | undefined
  watch(shippedDataset, { recursive: true }, () => {
    clearTimeout(waiting)
    // A save can be several writes.
    waiting = setTimeout(() => freshStore().catch((error: unknown) => console.error(String(error))), 300)
  })
}
