import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OwnDesk, runScript, serveDataset } from './own-desk'

/**
 * Generates a register of `agreements`, the same one every time, and serves it.
 * @param edit changes the store before it is served
 * @throws Error when a step of it fails
 */
export async function serveGenerated(agreements: number, edit?: (store: string) => void): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-generated-'))
  const dataset = join(folder, 'dataset')
  try {
    await runScript(
      ...['scripts/generate.ts', '--into', dataset],
      ...['--agreements', String(agreements), '--bodies', '150'],
    )
    return await serveDataset(dataset, edit)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
