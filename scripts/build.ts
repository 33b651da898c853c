import { command } from './command'
import { freshApp } from './start/fresh-app'
import { freshDefaultStore } from './start/fresh-store'
import { root } from './tool'

// All that `npm start` would make: after it a start writes nothing.
await command(async () => {
  process.chdir(root)
  await freshDefaultStore()
  await freshApp()
  console.log('The pages and the store are built.')
})
