import { drawAgreement } from './agreements'
import { signingDay } from './calendar'
import { meetings } from './events'
import { linker } from './links'
import { drawParties } from './parties'
import { countries } from './phrases'
import { type Random, randomFrom } from './random'
import { makeRoster, type Roster } from './roster'
import { addAgreement, addGround, addMeeting, addRoster } from './rows'
import { bodiesSource, drawSource } from './sources'
import { createDataset, type DatasetWriter } from './write'

/** How large a register is, and which of all registers of that size. */
export interface RegisterSize {
  readonly agreements: number
  /** Of both countries together, predecessors included; at least 20. */
  readonly bodies: number
  readonly seed: number
}

/** What is made where nothing else is asked for. */
export const fullSize: RegisterSize = { agreements: 100_000, bodies: 2_000, seed: 1 }

const AGREEMENTS_PER_SOURCE = 4

/**
 * Writes a made-up register of two countries into a folder: a dataset like the shipped one, without claims and
 * products. Equal sizes and seeds give equal bytes.
 * @throws CommandError when the folder is not empty
 */
export function generateRegister(folder: string, { agreements, bodies, seed }: RegisterSize): void {
  const writer = createDataset(folder)
  const random = randomFrom(seed)
  const shares = [Math.ceil(bodies / 2), Math.floor(bodies / 2)]
  const sides = countries.map((country, i) => makeRoster(random, country, shares[i] ?? 0))
  addGround(writer)
  for (const side of sides) addRoster(writer, random, side)
  addAgreements(writer, random, sides, agreements)
  writer.close()
}

function addAgreements(writer: DatasetWriter, random: Random, sides: readonly Roster[], count: number) {
  const meetingOf = meetings(random)
  const linkOf = linker(random)
  let source = bodiesSource
  for (let i = 0; i < count; i++) {
    const planned = signingDay(random, i, count)
    const { meeting, begins } = meetingOf(planned)
    const day = meeting?.day ?? planned
    if (i % AGREEMENTS_PER_SOURCE === 0) {
      source = drawSource(random, i / AGREEMENTS_PER_SOURCE + 1, planned)
      writer.add('sources', source)
    }
    if (meeting && begins) addMeeting(writer, random, meeting, source.id)
    const id = `agr-${String(i + 1).padStart(6, '0')}`
    const parties = drawParties(random, sides, day)
    addAgreement(writer, random, drawAgreement(random, id, day, parties, meeting), source.id)
    const link = linkOf(id, day, parties, source.id)
    if (link) writer.add('agreement_links', link)
  }
}
