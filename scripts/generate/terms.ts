import { addDays } from '../../db/catalog/days'
import type { Word } from '../../db/catalog/vocabulary'
import type { FileRow } from '../../db/compile/tables'
import { asStated, dayAfter } from './calendar'
import { lottery, type Random } from './random'
import type { TitledTerm } from './titles'

type Agreement = FileRow<'agreements'>
type Evidence = FileRow<'agreement_evidence'>

/** For how long an agreement is made; `titled` where its title says so. */
export interface Term extends Pick<Agreement, 'valid_from' | 'valid_to' | 'term_basis'> {
  readonly titled: TitledTerm | undefined
}

const drawBasis = lottery<Word<'term_basis'> | null>([
  [null, 55],
  ['title', 18],
  ['report', 20],
  ['inferred', 7],
])

/** Draws the term of what is signed on a day (`YYYY-MM-DD`): none for most, by years where the title states it. */
export function drawTerm(random: Random, day: string): Term {
  const term_basis = drawBasis(random)
  if (term_basis === null) return { valid_from: null, valid_to: null, term_basis, titled: undefined }
  const years = random.integer(1, 10)
  if (term_basis === 'title') {
    const from = Number(day.slice(0, 4))
    const titled = { from, to: from + years }
    return { valid_from: String(from), valid_to: String(titled.to), term_basis, titled }
  }
  const valid_to = asStated(random, addDays(day, 365 * years))
  return { valid_from: random.chance(0.4) ? day : null, valid_to, term_basis, titled: undefined }
}

const solemn: ReadonlySet<Word<'agreement_type'>> = new Set(['treaty', 'agreement', 'protocol'])

/** The day on which it enters into force, if that is known: after ratification, else with its signing. */
export function drawEntry(random: Random, type: Word<'agreement_type'>, day: string): string | null {
  if (!solemn.has(type)) return random.chance(0.3) ? day : null
  return random.chance(0.5) ? (dayAfter(random, day, 0, 900) ?? null) : null
}

const drawKind = lottery<Evidence['kind'] | undefined>([
  [undefined, 82],
  ['relied_on', 12],
  ['ratification_under_way', 3],
  ['terminated', 2],
  ['ends_when_carried_out', 1],
])

/** What is read of its life after the signing, for about one agreement in six. */
export function drawEvidence(
  random: Random,
  day: string,
): Pick<Evidence, 'kind' | 'observed_on'> | undefined {
  const kind = drawKind(random)
  const observed_on = kind && dayAfter(random, day, 30, kind === 'ratification_under_way' ? 700 : 4000)
  return observed_on ? { kind, observed_on: asStated(random, observed_on) } : undefined
}
