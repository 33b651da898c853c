import type { Term } from '@/db/queries/charts/terms'
import type { FigureModel, TimelineRow } from '../chart/types'
import { yearFraction, yearFractionEnd } from '../dates'
import type { Desk } from '../desk'

/** How many agreements of the list were signed in each year. */
export function signedByYearFigure(desk: Desk, terms: readonly Term[], csv: string): FigureModel {
  const years = terms.flatMap((t) => (t.signed_on ? [Number(t.signed_on.slice(0, 4))] : []))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const span = years.length > 0 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
  const signed = (year: number) => years.filter((y) => y === year).length
  const undated = terms.length - years.length
  const text = (n: number) => desk.t('chart.signed.count', { n })
  return {
    id: 'signed-by-year',
    title: desk.t('chart.signed.title'),
    description: desk.t('chart.signed.description', { n: terms.length }),
    notes: undated > 0 ? [desk.t('chart.signed.undated', { n: undated })] : [],
    sources: [],
    legend: [],
    chart: {
      kind: 'bar',
      unit: 'count',
      layout: 'columns',
      categories: span.map(String),
      series: [
        {
          id: 'signed',
          label: desk.t('chart.signed.label'),
          colour: 'neutral',
          fill: 'solid',
          values: span.map((year) =>
            signed(year) === 0
              ? null
              : { y: signed(year), qualifier: 'exact', tip: [`${year}: ${text(signed(year))}`] },
          ),
        },
      ],
    },
    twin: {
      columns: [
        { id: 'year', label: desk.t('chart.year') },
        { id: 'signed', label: desk.t('chart.signed.label'), numeric: true },
      ],
      rows: span
        .filter((year) => signed(year) > 0)
        .map((year) => ({ id: String(year), cells: [String(year), desk.number(signed(year))] })),
    },
    csv,
  }
}

/** When agreements were signed and how long their terms run. `today` is a date, passed in. */
export function termsFigure(
  desk: Desk,
  terms: readonly Term[],
  titles: ReadonlyMap<string, { readonly text: string }>,
  today: string,
  csv: string,
): FigureModel {
  const dated = terms.filter((t) => t.signed_on ?? t.valid_from)
  const rows = dated.map((term) => rowOf(desk, term, titles.get(term.id)?.text ?? term.id))
  const now = yearFraction(today)
  const starts = rows.flatMap((row) => [row.signed, row.start]).filter((x): x is number => x !== null)
  const ends = rows.flatMap((row) => (row.end === null ? [] : [row.end]))
  const missing = terms.length - dated.length
  const status = (word: Term['status']) => desk.t(`vocabulary.agreement_status.${word}`)
  const text = (date: string | null) => (date === null ? '' : desk.date(date))
  return {
    id: 'terms',
    title: desk.t('chart.terms.title'),
    description: desk.t('chart.terms.description', { n: dated.length }),
    notes: [
      desk.t('chart.terms.note'),
      ...(missing > 0 ? [desk.t('chart.terms.undated', { n: missing })] : []),
    ],
    sources: [],
    legend: [
      { label: desk.t('legend.signed'), colour: 'neutral', mark: 'diamond' },
      { label: status('in_force'), colour: 'neutral', mark: 'bar' },
      { label: status('signed_not_in_force'), colour: 'neutral', mark: 'hatched' },
      { label: status('expired'), colour: 'muted', mark: 'bar' },
      { label: status('unknown'), colour: 'muted', mark: 'hatched' },
      { label: desk.t('legend.today'), colour: 'muted', mark: 'rule' },
    ],
    chart: {
      kind: 'timeline',
      domain: [Math.floor(Math.min(now, ...starts)), Math.ceil(Math.max(now + 1, ...ends))],
      today: now,
      todayLabel: desk.t('chart.terms.today', { date: desk.date(today) }),
      rows,
    },
    twin: {
      columns: ['title', 'signed_on', 'entry_into_force', 'valid_from', 'valid_to', 'status'].map((id) => ({
        id,
        label: desk.t(`field.${id}`),
      })),
      rows: dated.map((term) => ({
        id: term.id,
        cells: [
          { text: titles.get(term.id)?.text ?? term.id, href: desk.href(`agreements/${term.id}`) },
          text(term.signed_on),
          text(term.entry_into_force),
          text(term.valid_from),
          text(term.valid_to),
          status(term.status),
        ],
      })),
    },
    csv,
  }
}

function rowOf(desk: Desk, term: Term, title: string): TimelineRow {
  const start =
    term.valid_from ?? term.entry_into_force ?? (term.status === 'in_force' ? term.signed_on : null)
  return {
    id: term.id,
    label: title,
    href: desk.href(`agreements/${term.id}`),
    tone: term.status,
    signed: term.signed_on === null ? null : yearFraction(term.signed_on),
    start: start === null ? null : yearFraction(start),
    end: term.valid_to === null ? null : yearFractionEnd(term.valid_to),
    // Only what is known to have begun is drawn as running on.
    open: start !== null && term.valid_to === null,
    tip: [
      title,
      ...(term.signed_on ? [`${desk.t('field.signed_on')}: ${desk.date(term.signed_on)}`] : []),
      ...(term.valid_to ? [`${desk.t('field.valid_to')}: ${desk.date(term.valid_to)}`] : []),
      desk.t(`vocabulary.agreement_status.${term.status}`),
    ],
  }
}
