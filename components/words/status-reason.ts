import type { Word } from '@/db/catalog/vocabulary'
import type { Desk } from './desk'

/** What a status rests on; dates at their own precision. */
export interface Reasoned {
  readonly reason: Word<'status_reason'>
  readonly reason_on: string | null
  readonly related_id: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly term_basis: Word<'term_basis'> | null
}

type Titles = ReadonlyMap<string, { readonly text: string }>

/** Why an agreement has its status, as a clause: "term 2023–2025 stated in the title; nothing later found". */
export function statusReason(desk: Desk, stated: Reasoned, titles: Titles | undefined): string {
  const { reason, reason_on, related_id, term_basis } = stated
  return desk.t(`vocabulary.status_reason.${reason}`, {
    date: reason_on ? desk.date(reason_on) : '',
    term: termText(desk, stated),
    basis: term_basis ?? '',
    title: related_id ? (titles?.get(related_id)?.text ?? related_id) : '',
  })
}

/** A stated term at its own precision: "2023–2025", "until May 2026"; empty where none is stated. */
export function termText(
  desk: Desk,
  { valid_from, valid_to }: Pick<Reasoned, 'valid_from' | 'valid_to'>,
): string {
  const [from, to] = [valid_from, valid_to].map((date) => (date ? desk.date(date) : ''))
  if (from && from === to) return from
  if (from && to) return desk.t('register.term', { from, to })
  if (to) return desk.t('register.until', { to })
  return from ? desk.t('register.open_term', { from }) : ''
}
