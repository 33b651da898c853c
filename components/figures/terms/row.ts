import type { Placed } from '@/db/analysis/timeline'
import type { Relation } from '@/db/queries/charts/relations'
import type { Term } from '@/db/queries/charts/terms'
import type { TimelineRow } from '../../chart/types'
import { yearFraction, yearFractionEnd } from '../../words/dates'
import type { Desk } from '../../words/desk'
import { statusReason, termText } from '../../words/status-reason'

/** Titles or names by id. */
export type Titles = ReadonlyMap<string, { readonly text: string }>

/** An agreement as the timeline draws it. A signing known by month or year stands in the middle of it. */
export function timelineRow(
  desk: Desk,
  term: Placed<Term>,
  relations: readonly Relation[],
  titles: Titles,
): TimelineRow {
  const { id, signed_on, span } = term
  const about = signed_on !== null && signed_on.length < 10
  const day = (date: string) =>
    about ? (yearFraction(date) + yearFractionEnd(date)) / 2 : yearFraction(date)
  return {
    id,
    label: titles.get(id)?.text ?? id,
    href: desk.href(`agreements/${id}`),
    tone: term.status,
    signed: signed_on === null ? null : day(signed_on),
    about,
    start: span.start === null ? null : yearFraction(span.start),
    end: span.end === null ? null : yearFractionEnd(span.end),
    open: span.open,
    tip: [
      ...(signed_on ? [`${desk.t('field.signed_on')}: ${desk.date(signed_on)}`] : []),
      ...(term.valid_from || term.valid_to ? [`${desk.t('chart.terms.term')}: ${termText(desk, term)}`] : []),
      `${desk.t(`vocabulary.agreement_status.${term.status}`)}: ${statusReason(desk, term, titles)}`,
      ...relationsOf(desk, id, relations, titles).map(({ before, text }) =>
        desk.t('chart.terms.related', { relation: before, title: text }),
      ),
    ],
  }
}

/** What a document does to earlier ones, and later ones to it, as words before a link. */
export function relationsOf(desk: Desk, id: string, relations: readonly Relation[], titles: Titles) {
  return relations.flatMap(({ from, to, kind }) => {
    if (from !== id && to !== id) return []
    const other = from === id ? to : from
    return {
      before: desk.t(`detail.${from === id ? kind : `${kind}_by`}`),
      text: titles.get(other)?.text ?? other,
      href: desk.href(`agreements/${other}`),
    }
  })
}
