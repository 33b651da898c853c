import { vocabulary } from '../catalog/vocabulary'
import type { Kit } from './kit.sqlite'

/** Makes columns that hold one word of a closed vocabulary. */
export const wordColumn =
  (k: Kit) =>
  <N extends keyof typeof vocabulary>(name: N) =>
    k.oneOf(vocabulary[name])
