// Runs on whatever Node is there, so it is written for the oldest that knows modules.
const parts = process.versions.node.split('.').map(Number)

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(`Ravobit needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
