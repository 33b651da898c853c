import { type Interval, intervalOf, type Worded } from './interval'

/** One way to read a worded number: what it rests on, its significant unit, and where the number may lie then. */
export interface Reading {
  readonly reason: 'coarser_unit' | 'finer_unit' | 'read_as_about'
  readonly unit: number
  readonly interval: Interval
}

/** A worded number with the finest and the coarsest unit that its print allows; `unit` is the one the desk reads it by. */
export interface Read extends Worded {
  readonly finest: number
  readonly coarsest: number
}

/**
 * The other ways to read the same words, where they give another interval: by the coarser or the finer significant
 * unit, and "nearly" as "about", because some languages say both in one phrase.
 */
export function otherReadings(read: Read): Reading[] {
  const { unit, finest, coarsest } = read
  const stated = intervalOf(read)
  const by = (other: number, reason: Reading['reason']): Reading[] =>
    other === unit ? [] : [{ reason, unit: other, interval: intervalOf({ ...read, unit: other }) }]
  const about = (): Reading[] => {
    const interval = intervalOf({ ...read, qualifier: 'about', unit: coarsest })
    return read.qualifier === 'nearly' ? [{ reason: 'read_as_about', unit: coarsest, interval }] : []
  }
  return [
    ...by(coarsest, coarsest > unit ? 'coarser_unit' : 'finer_unit'),
    ...by(finest, finest > unit ? 'coarser_unit' : 'finer_unit'),
    ...about(),
  ].filter(({ interval }) => !isSame(interval, stated))
}

const isSame = (a: Interval, b: Interval): boolean =>
  a.low === b.low && a.high === b.high && a.lowIncluded === b.lowIncluded && a.highIncluded === b.highIncluded
