import type { TwoStores } from '../stores'

/** Where a scenario takes place. */
export interface Scene {
  /** A folder of its own, empty. */
  readonly folder: string
  readonly stores: TwoStores
  /** A checkout of its own, without a store. */
  readonly checkout: string
  /** Notes by what means something was brought about. */
  by(means: string): void
}

/** One thing that goes wrong with a disk. */
export interface Scenario {
  readonly name: string
  /** True for those that a short run has too. */
  readonly quick?: true
  /** @returns what is wrong with what the desk did */
  run(scene: Scene): Promise<readonly string[]>
}
