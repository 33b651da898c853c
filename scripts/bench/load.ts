import { round, spread } from '../statistics'
import { fresh, openConnection } from './connection'

// A process of its own: what asks must not slow down what answers.
const [address = '', seconds = '3', connections = '10'] = process.argv.slice(2)

const one = await openConnection(address)
for (let i = 0; i < 20; i++) await one.ask()
const firstBytes: number[] = []
for (let i = 0; i < 50; i++) firstBytes.push(await one.ask())
one.close()
const firstByteMs = spread(firstBytes)
if (decodeURIComponent(address).includes(fresh)) {
  console.log(JSON.stringify({ firstByteMs }))
  process.exit()
}

let answered = 0
const started = performance.now()
const until = started + Number(seconds) * 1000
await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    const connection = await openConnection(address)
    for (; performance.now() < until; answered++) await connection.ask()
    connection.close()
  }),
)
const requestsPerSecond = round(answered / ((performance.now() - started) / 1000))
console.log(JSON.stringify({ firstByteMs, requestsPerSecond }))
