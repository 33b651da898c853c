import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/db/compile/fixture'
import { type Place, places } from './places.fixture'

const root = fileURLToPath(new URL('../..', import.meta.url))
const copied = [
  'app',
  'components',
  'db',
  'scripts',
  'proxy.ts',
  'package.json',
  'tsconfig.json',
  'next.config.js',
]
const messages = join('app', 'i18n', 'messages')

/** The project without its facts, its built pages and its packages, which it borrows. */
function copyProject(): string {
  const copy = temporaryFolder()
  const isFact = (path: string) => path.startsWith(join(root, 'db', 'dataset'))
  for (const name of copied)
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !isFact(path) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function write(copy: string, place: Place): void {
  if ('messages' in place) writeMessages(copy, place.messages, place.add)
  else if ('whole' in place) writeFileSync(join(copy, place.file), place.whole)
  else for (const line of place.lines) insert(join(copy, place.file), line.before, line.text)
}

function insert(file: string, before: string, added: string): void {
  const parts = readFileSync(file, 'utf8').split(`\n${before}`)
  expect(parts, `${file}: ${before}`).toHaveLength(2)
  writeFileSync(file, parts.join(`\n${added}${before}`))
}

/** In English for every language: what is tested is where words are looked for. */
function writeMessages(copy: string, name: string, add: object): void {
  for (const language of readdirSync(join(copy, messages))) {
    const file = join(copy, messages, language, `${name}.json`)
    if (!existsSync(file)) continue
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...add }))
  }
}

test('a collection is added in six places, and then everything knows it', () => {
  const copy = copyProject()
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' })
    expect(status, `${command} ${args.join(' ')}\n${stdout}${stderr}`).toBe(0)
    return stdout
  }
  const tool = (name: string) => join(root, 'node_modules', '.bin', name)
  for (const place of places) write(copy, place)
  expect(places.length).toBeLessThanOrEqual(6)

  // What is generated is no place.
  rmSync(join(copy, 'db', 'migrations', 'sqlite'), { recursive: true })
  run(process.execPath, 'scripts/run.mjs', 'db-migration', '--name', 'initial')
  run(tool('next'), 'typegen')
  run(tool('tsc'), '--noEmit', '-p', '.')

  const here = join(copy, 'app', 'added-collection')
  rmSync(join(here, 'added.test.ts'))
  cpSync(join(dirname(fileURLToPath(import.meta.url)), 'probe.fixture.tsx'), join(here, 'probe.test.tsx'))
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `export default { resolve: { tsconfigPaths: true }, test: { include: ['app/added-collection/*.test.tsx'] } }\n`,
  )
  expect(run(tool('vitest'), 'run')).toContain('4 passed')
})
