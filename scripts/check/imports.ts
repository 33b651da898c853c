import { join } from 'node:path'
import { cruise, type ICruiseOptions, type IViolation } from 'dependency-cruiser'
import configOf from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { root } from '../tool'

const folders = '{app,components,db,e2e,scripts}/**'
const code = [`${folders}/!(*.test|*.fixture|*.spec).{ts,tsx,mjs}`, '!(*.d).{ts,js}']
const tests = [`${folders}/*.{test,fixture,spec}.{ts,tsx}`]

const { options, forbidden = [] } = await configOf(join(root, '.dependency-cruiser.mjs'))
const ofFiles = forbidden.filter((rule) => !('scope' in rule))

/** Every import below a folder that breaks a rule of `.dependency-cruiser.mjs`, as sentences. */
export async function checkImports(baseDir: string): Promise<string[]> {
  const ofCode = await violations(baseDir, code, { ruleSet: { forbidden } })
  // What tests reach binds no folder to another.
  const ofTests = await violations(baseDir, tests, { maxDepth: 1, ruleSet: { forbidden: ofFiles } })
  return [...ofCode, ...ofTests].map(sentence)
}

async function violations(baseDir: string, files: string[], more: ICruiseOptions): Promise<IViolation[]> {
  const asked = { ...options, baseDir, validate: true, ...more }
  const { output } = await cruise(files, asked, options?.enhancedResolveOptions)
  return typeof output === 'string' ? [] : output.summary.violations
}

const sentence = ({ from, to, cycle, via, rule }: IViolation) =>
  `${[from, ...(cycle ?? via ?? [{ name: to }]).map(({ name }) => name)].join(' → ')}: ${rule.name}`
