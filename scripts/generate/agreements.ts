import type { Word } from '../../db/catalog/vocabulary'
import type { FileRow } from '../../db/compile/tables'
import type { Body } from './bodies'
import { asStated } from './calendar'
import type { Meeting } from './events'
import { type Field, fields } from './fields'
import type { Phrase } from './phrase'
import { countries, subjects } from './phrases'
import { lottery, type Random } from './random'
import { drawEntry, drawEvidence, drawTerm } from './terms'
import { agreementTitle } from './titles'

/** An agreement with everything that is filed about it, sources apart. */
export interface Agreement {
  readonly row: FileRow<'agreements'>
  readonly title: Phrase
  readonly parties: readonly Body[]
  readonly sectors: readonly string[]
  readonly evidence: Pick<FileRow<'agreement_evidence'>, 'kind' | 'observed_on'> | undefined
}

const drawType = lottery<Word<'agreement_type'>>([
  ['agreement', 40],
  ['memorandum', 24],
  ['protocol', 12],
  ['programme', 7],
  ['plan', 6],
  ['roadmap', 4],
  ['treaty', 3],
  ['declaration', 2],
  ['joint_statement', 2],
])

const [UNDATED, DISPUTED, NOTED, TOPICAL] = [0.02, 0.005, 0.1, 0.6]

/**
 * Draws what `parties` sign on a day (`YYYY-MM-DD`), mostly on something that the first of them looks after.
 * @param id of the agreement
 * @param meeting at which it is signed, if at one; then `day` is the meeting's
 */
export function drawAgreement(
  random: Random,
  id: string,
  day: string,
  parties: readonly Body[],
  meeting: Meeting | undefined,
): Agreement {
  const type = drawType(random)
  const about = drawFields(random, parties)
  const { titled, ...term } = drawTerm(random, day)
  const signed_on = meeting ? day : random.chance(UNDATED) ? null : asStated(random, day)
  const city = meeting?.city ?? (random.chance(0.5) ? random.pick(random.pick(countries).cities) : undefined)
  return {
    row: {
      id,
      type,
      signed_on,
      place: city?.en ?? null,
      entry_into_force: drawEntry(random, type, day),
      ...term,
      disputed: random.chance(DISPUTED),
      event_id: meeting?.id ?? null,
      note: random.chance(NOTED) ? 'Known by its title; the text was not read.' : null,
    },
    title: agreementTitle(type, random.pick(subjects), about, titled),
    parties,
    sectors: [...new Set(about.map(({ sector }) => sector))],
    evidence: drawEvidence(random, day),
  }
}

function drawFields(random: Random, parties: readonly Body[]): Field[] {
  const own = parties.flatMap((party) => party.fields)
  const first = random.pick(own.length > 0 && random.chance(TOPICAL) ? own : fields)
  const second = random.pick(fields)
  return second === first || random.chance(0.3) ? [first] : [first, second]
}
