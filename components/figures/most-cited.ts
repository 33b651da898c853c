import type { FigureModel } from '../chart/types'
import type { Desk } from '../words/desk'
import { citedSources } from './parts'

/** How many publishers are named: a register has so many that all their names would outgrow its picture. */
const MOST_NAMED = 12

/** A source and how often it is cited. */
interface Counted {
  readonly id: string
  readonly publisher: string
  readonly count: number
}

/**
 * What a figure of many records cites: the publishers cited most, by name among equals, and how many there are besides.
 * @param whole address of the file that lists all of them
 */
export function mostCited(desk: Desk, sources: readonly Counted[], whole: string): FigureModel['sources'] {
  const times = new Map<string, number>()
  for (const { publisher, count } of sources) times.set(publisher, (times.get(publisher) ?? 0) + count)
  const publishers = [...times]
    .sort(([one, n], [other, m]) => m - n || one.localeCompare(other, desk.locale))
    .map(([publisher]) => publisher)
  const named = publishers.slice(0, MOST_NAMED)
  const more = publishers.length - named.length
  return [
    ...citedSources(
      desk,
      named.flatMap((name) => sources.filter(({ publisher }) => publisher === name)),
    ),
    ...(more > 0 ? [{ text: desk.t('chart.more_publishers', { n: more }), href: whole }] : []),
  ]
}
