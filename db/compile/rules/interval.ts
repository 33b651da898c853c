import type { Word } from '../../catalog/vocabulary'
import { rowRule } from './row-rule'

interface Stated {
  readonly value: number
  readonly qualifier: Word<'qualifier'>
  readonly low: number | null
  readonly high: number | null
}

/** What is wrong with the bounds of a stated number, in view of the words it was stated with. */
export function misfit({ value, qualifier, low, high }: Stated): string | undefined {
  if (low === null && high === null) return undefined
  if (low !== null && high !== null && low > high) return 'expected low ≤ high'

  // Words are read away from zero: "more than" a fall of 20 % is a deeper fall, so its bound is the high one.
  const [near, far] = value < 0 ? [high, low] : [low, high]
  const [nearName, farName] = value < 0 ? ['high', 'low'] : ['low', 'high']
  switch (qualifier) {
    case 'exact':
    case 'about':
      return (low ?? value) <= value && value <= (high ?? value) ? undefined : 'expected low ≤ value ≤ high'
    case 'nearly':
    case 'up_to':
      return far === value ? undefined : `expected ${farName} to equal the value`
    case 'more_than':
    case 'at_least':
      return near === value && far === null
        ? undefined
        : `expected ${nearName} to equal the value and ${farName} to be empty`
  }
}

/** The bounds of a claim say what its qualifier says. */
export const intervalRule = rowRule('claims', ['qualifier', 'value', 'low', 'high'], (row) => {
  const expected = misfit(row)
  const { qualifier, value, low, high } = row
  return (
    expected && `${qualifier} ${value} with low ${low ?? 'empty'} and high ${high ?? 'empty'}: ${expected}`
  )
})
