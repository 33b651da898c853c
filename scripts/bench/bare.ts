import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError, step } from '../command'
import { captureTool, root } from '../tool'

// Inside the project, because the bundler reads nothing outside its root and the packages are here.
const folder = join(root, '.data', 'bench-bare')

const files = {
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(root)} }, agentRules: false }\n`,
  'package.json': '{ "private": true, "type": "module" }\n',
  'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n',
  'app/page.js': 'export default () => <p>Hello</p>\n',
}

/** A Next page with nothing on it, prerendered: the least that the framework can cost. Built once. */
export async function buildBare(): Promise<string> {
  if (existsSync(join(folder, '.next', 'BUILD_ID'))) return folder
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const build = () => captureTool('next', ['build', folder], { env: { NODE_ENV: 'production' } })
  const { ok, output } = await step('Building a bare page', build, process.stderr)
  if (!ok) throw new CommandError(output)
  return folder
}
