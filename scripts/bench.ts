import { buildBare } from './bench/bare'
import { measureChecks } from './bench/checks'
import { measureDownloads } from './bench/downloads'
import { measureBuild, measureDownload, measureLoad, measureQueries } from './bench/measure'
import { pages, phonePages } from './bench/pages'
import { measurePhone } from './bench/phone'
import { measureRegister } from './bench/register'
import { withServer } from './bench/server'
import { weigh } from './bench/weight'
import { command, step } from './command'
import { freshApp } from './start/fresh-app'
import { freshStore } from './start/fresh-store'
import { root } from './tool'

const progress = process.stderr

await command(async () => {
  process.chdir(root)
  const measure = () => step('register', measureRegister, progress)
  if (process.argv[2] === 'register')
    return console.log(JSON.stringify({ node: process.version, register: await measure() }, null, 2))
  if (process.argv[2] === 'checks')
    return console.log(JSON.stringify({ node: process.version, checks: await measureChecks() }, null, 2))
  if (process.argv[2] === 'downloads') {
    const downloads = await measureDownloads(process.argv[3])
    return console.log(JSON.stringify({ node: process.version, downloads }, null, 2))
  }
  await freshStore(progress)
  await freshApp(progress)
  const build = await step('db:build', measureBuild, progress)
  const checks = await step('checks', measureChecks, progress)
  const queries = await step('queries', measureQueries, progress)
  const served = await withServer('tsx', () => ['scripts/start.ts'], measureSite)
  const bare = await buildBare()
  const barePage = await withServer('next', (port) => ['start', bare, '--port', port], measurePage)
  const register = await measure()
  const downloads = await measureDownloads()
  const all = { node: process.version, build, checks, queries, ...served, barePage, register, downloads }
  console.log(JSON.stringify(all, null, 2))
})

async function measureSite(url: string) {
  const measured: Record<string, object> = {}
  const asked = process.argv.slice(2)
  for (const path of asked.length > 0 ? asked : pages) measured[path] = await measurePage(url, path)
  const csv = () => measureDownload(`${url}/api/v1/kaz-tjk/claims.csv`)
  const download = await step('claims.csv', csv, progress)
  const visited = asked.length > 0 ? asked : phonePages
  const phone = await step('on a phone', () => measurePhone(url, visited), progress)
  return { pages: measured, download, phone }
}

function measurePage(url: string, path = '/') {
  const measure = async () => ({ ...(await weigh(url + path)), ...(await measureLoad(url + path)) })
  return step(`${url}${path}`, measure, progress)
}
