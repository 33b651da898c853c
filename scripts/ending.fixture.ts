import { command } from './command'
import { onEnding } from './ending'
import { runTool } from './tool'

// A command with a tool that never ends, and an answer on its way that takes until somebody writes a line.
await command(async () => {
  if (process.argv.includes('--answering'))
    onEnding(async () => {
      console.log('ending')
      await new Promise((written) => process.stdin.once('data', written))
      console.log('answered')
    }, 0)
  const forEver = "console.log('tool', process.pid); setInterval(() => {}, 1000)"
  await runTool('tsx', ['--eval', forEver], { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log('the tool has ended')
})
