import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { writeOtherSchema } from './other-schema'
import { damaged, noise, truncated } from './spoil'

/** Puts something in the place of a good store. */
export type Put = (file: string, good: Buffer) => void | Promise<void>

const write =
  (make: (good: Buffer) => Buffer): Put =>
  (file, good) => {
    rmSync(file, { recursive: true, force: true })
    writeFileSync(file, make(good))
  }

/** What may stand where a good store should, by what it is called. */
export const states = {
  removed: (file) => rmSync(file, { recursive: true, force: true }),
  'an empty file': write(() => Buffer.alloc(0)),
  truncated: write(truncated),
  // The same file: whoever has it open reads it on.
  'truncated in place': (file, good) => writeFileSync(file, truncated(good)),
  'damaged pages': write(damaged),
  'damaged in place': (file, good) => writeFileSync(file, damaged(good)),
  noise: write((good) => noise(good.length)),
  'another schema': writeOtherSchema,
  'a folder': (file) => {
    rmSync(file, { recursive: true, force: true })
    mkdirSync(file)
  },
} satisfies Record<string, Put>

export type State = keyof typeof states
