import { type Random, randomFrom } from '../generate/random'

/** The draws of one case: the same for the same seed and number, whatever was tried before. */
export const caseRandom = (seed: number, number: number): Random =>
  randomFrom(Math.imul(seed + 1, 0x9e3779b1) + Math.imul(number, 0x85ebca6b))
