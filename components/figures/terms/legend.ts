import type { Word } from '@/db/catalog/vocabulary'
import { barOf } from '../../chart/timeline/bar'
import { type Fill, toneOf } from '../../chart/timeline/tone'
import type { LegendItem, LegendMark, TimelineModel } from '../../chart/types'
import type { Desk } from '../../words/desk'

/** The order in which statuses are explained. */
const order: readonly Word<'agreement_status'>[] = [
  'in_force',
  'signed',
  'not_signed',
  'lapsed',
  'replaced',
  'terminated',
  'not_applicable',
  'unknown',
]
const marks: Readonly<Record<Fill, LegendMark>> = {
  solid: 'bar',
  hatched: 'hatched',
  hollow: 'hollow',
  dotted: 'dotted',
  struck: 'struck',
}

/** Explains the signs that a timeline uses, and no others. */
export function timelineLegend(desk: Desk, model: TimelineModel): LegendItem[] {
  const { rows, links, today, domain } = model
  const bars = rows.flatMap((row) => barOf(row, model) ?? [])
  const sign = (key: string, mark: LegendMark, colour: LegendItem['colour'] = 'muted'): LegendItem => ({
    label: desk.t(`legend.${key}`),
    colour,
    mark,
  })
  const statuses = order
    .filter((status) => rows.some(({ tone }) => tone === status))
    .map((status): LegendItem => {
      const { colour, fill } = toneOf(status)
      return { label: desk.t(`vocabulary.agreement_status.${status}`), colour, mark: marks[fill] }
    })
  return [
    ...(rows.some(({ signed, about }) => signed !== null && !about)
      ? [sign('signed', 'diamond', 'neutral')]
      : []),
    ...(rows.some(({ about }) => about) ? [sign('about_day', 'hollow_diamond')] : []),
    ...statuses,
    ...(bars.some(({ fade }) => fade !== null) ? [sign('open_end', 'fading')] : []),
    ...(bars.some(({ cutStart, cutEnd }) => cutStart || cutEnd) ? [sign('cut', 'cut')] : []),
    ...(links.length > 0 ? [sign('related', 'link')] : []),
    ...(today >= domain[0] && today <= domain[1] ? [sign('as_of', 'rule')] : []),
  ]
}
