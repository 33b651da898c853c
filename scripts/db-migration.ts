import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, command } from './command'
import { captureTool, root } from './tool'

const folder = join(root, 'db', 'migrations', 'sqlite')

// A table whose key is several columns is read by that key: kept in its order, a lookup reads one page instead of two.
// The words of the schema cannot say so.
const byKey = /(CREATE TABLE [^;]*PRIMARY KEY\(`\w+`(?:, `\w+`)+\)\n\));/g

await command(async () => {
  const args = ['generate', '--config', 'db/drizzle.config.ts', ...process.argv.slice(2)]
  const { ok, output } = await captureTool('drizzle-kit', args)
  if (!ok) throw new CommandError(output)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), text.replace(byKey, '$1 WITHOUT ROWID;'))
  }
})
