import type { Word } from '../../db/catalog/vocabulary'
import type { Field } from './fields'
import { type Phrase, phrase } from './phrase'
import {
  agreementTypes,
  bodyKinds,
  type Country,
  type FieldedKind,
  type HighestKind,
  highest,
  type Occasion,
  occasions,
} from './phrases'

/** A term that a title states, in years. */
export interface TitledTerm {
  readonly from: number
  readonly to: number
}

/** Several fields as one: "Irrigation and Tourism". */
function joined(fields: readonly Field[]): Phrase {
  const names = fields.map(({ name }) => name)
  return phrase(
    names.map(({ en }) => en).join(' and '),
    names.map(({ ar }) => ar).join(' و'),
    names.map(({ ru }) => ru).join(' и '),
  )
}

/** The name of a body of which a country has one: "Government of the Republic of Kazakhstan". */
export function highestName(kind: HighestKind, { name }: Country): Phrase {
  const head = highest[kind]
  return phrase(`${head.en} of ${name.en}`, `${head.ar} ${name.ar}`, `${head.ru} ${name.ru}`)
}

/** A body's name: "Ministry of Irrigation and Tourism of the Republic of Kazakhstan"; `city` where it is a city's. */
export function bodyName(
  kind: FieldedKind,
  fields: readonly Field[],
  country: Country,
  city: Phrase | undefined,
): Phrase {
  const [head, field] = [bodyKinds[kind], joined(fields)]
  if (city)
    return phrase(
      `${head.en} of ${field.en} of the City of ${city.en}`,
      `${head.ar} ${field.ar} في مدينة ${city.ar}`,
      `${head.ru} ${field.ru} города ${city.ru}`,
    )
  return phrase(
    `${head.en} of ${field.en} of ${country.name.en}`,
    `${head.ar} ${field.ar} في ${country.name.ar}`,
    `${head.ru} ${field.ru} ${country.name.ru}`,
  )
}

/** An agreement's title: "Plan on Joint Projects in the Field of Irrigation for 2023–2025". */
export function agreementTitle(
  type: Word<'agreement_type'>,
  subject: Phrase,
  fields: readonly Field[],
  term: TitledTerm | undefined,
): Phrase {
  const [head, field] = [agreementTypes[type], joined(fields)]
  const years = term && `${term.from}–${term.to}`
  return phrase(
    `${head.en} on ${subject.en} in the Field of ${field.en}${years ? ` for ${years}` : ''}`,
    `${head.ar} بشأن ${subject.ar} في مجال ${field.ar}${years ? ` للفترة ${years}` : ''}`,
    `${head.ru} по вопросам ${subject.ru} в сфере ${field.ru}${years ? ` на ${years} годы` : ''}`,
  )
}

/** An event's title: "Business forum in Khujand". */
export function eventTitle(kind: Occasion, city: Phrase): Phrase {
  const head = occasions[kind]
  return phrase(`${head.en} ${city.en}`, `${head.ar} ${city.ar}`, `${head.ru} ${city.ru}`)
}
