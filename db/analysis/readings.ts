import { type Interval, intervalOf, type Worded } from './interval'

/** One way to read a worded number: what it rests on, its last significant place, and where the number may lie then. */
export interface Reading {
  readonly reason: 'coarser_unit' | 'finer_unit' | 'read_as_about'
  readonly place: number
  readonly interval: Interval
}

/** A worded number with the finest and the coarsest place that its print allows; `place` is the one the desk reads it by. */
export interface Read extends Worded {
  readonly finest: number
  readonly coarsest: number
}

/**
 * The other ways to read the same words, where they give another interval: by the coarser or the finer significant
 * place, and "nearly" as "about", because some languages say both in one phrase.
 */
export function otherReadings(read: Read): Reading[] {
  const { place, finest, coarsest } = read
  const stated = intervalOf(read)
  const by = (other: number, reason: Reading['reason']): Reading[] =>
    other === place ? [] : [{ reason, place: other, interval: intervalOf({ ...read, place: other }) }]
  const about = (): Reading[] => {
    const interval = intervalOf({ ...read, qualifier: 'about', place: coarsest })
    return read.qualifier === 'nearly' ? [{ reason: 'read_as_about', place: coarsest, interval }] : []
  }
  return [
    ...by(coarsest, coarsest > place ? 'coarser_unit' : 'finer_unit'),
    ...by(finest, finest > place ? 'coarser_unit' : 'finer_unit'),
    ...about(),
  ].filter(({ interval }) => !isSame(interval, stated))
}

const isSame = (a: Interval, b: Interval): boolean =>
  a.low === b.low && a.high === b.high && a.lowIncluded === b.lowIncluded && a.highIncluded === b.highIncluded
