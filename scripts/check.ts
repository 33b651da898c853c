import { runChecks } from './check/checks'
import { command } from './command'
import { root } from './tool'

await command(async () => {
  process.chdir(root)
  if (!(await runChecks())) process.exitCode = 1
})
