import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CommandError } from './command'
import { runTool } from './tool'

/**
 * A Chromium that runs here: the one CHROME_PATH names, an installed one, Playwright's own, or one installed now.
 * @throws CommandError when there is none and none can be installed.
 */
export async function findBrowser(env = process.env): Promise<string> {
  if (env.CHROME_PATH) {
    if (runs(env.CHROME_PATH)) return env.CHROME_PATH
    throw new CommandError(`CHROME_PATH is ${env.CHROME_PATH}, which is no browser that runs here.`)
  }
  const found = candidates(env).find(runs)
  if (found) return found

  console.log('No Chromium found; installing one.')
  await runTool('playwright', ['install', 'chromium'])
  if (runs(chromium.executablePath())) return chromium.executablePath()

  installFromSystem()
  const installed = candidates(env).find(runs)
  if (installed) return installed
  throw new CommandError(
    'The journeys need a Chromium, and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.',
  )
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  return [...installedPaths(env), chromium.executablePath()]
}

function installedPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
    )
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false
  // On Windows asking for the version opens a window.
  if (process.platform === 'win32') return true
  try {
    // Some systems ship a stand-in that only says how to install the real one.
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }),
    )
  } catch {
    return false
  }
}

function installFromSystem(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' })
  } catch {
    console.log('apt-get could not install chromium.')
  }
}
