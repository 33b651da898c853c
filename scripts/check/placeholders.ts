import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** Elements that stand for an argument of the message. */
const types: ReadonlyMap<TYPE, string> = new Map([
  [TYPE.argument, 'text'],
  [TYPE.number, 'number'],
  [TYPE.date, 'date'],
  [TYPE.time, 'time'],
  [TYPE.select, 'select'],
  [TYPE.plural, 'plural'],
])

/**
 * The arguments of an ICU message, as `name:type`: `{n, plural, one {# year}}` has `n:plural`. Tags of rich text
 * count too. What languages may differ in (plural categories, order, number of uses) is left out.
 * @throws Error when it is none
 */
export const placeholders = (message: string): Set<string> => new Set(namesOf(parse(message)))

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesOf(element.children)]
    const isOrdinal = 'pluralType' in element && element.pluralType === 'ordinal'
    const type = isOrdinal ? 'selectordinal' : types.get(element.type)
    const own = type && 'value' in element ? [`${element.value}:${type}`] : []
    const inner = 'options' in element ? Object.values(element.options) : []
    return [...own, ...inner.flatMap(({ value }) => namesOf(value))]
  })
}
