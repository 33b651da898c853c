import type { Succession } from '@/db/queries/lineage'
import type { Desk } from '../words/desk'
import type { Family } from './family'

/** What happened in a step, in words: "split into 2 bodies". */
export function said(desk: Desk, family: Family, { kind, from_id }: Succession): string {
  const parts = family.steps.filter((step) => step.from_id === from_id && step.kind === 'split')
  return desk.t(`lineage.step.${kind}`, { n: parts.length })
}

/** When it happened, at its precision. */
export const dated = (desk: Desk, { effective_on }: Succession): string =>
  effective_on ? desk.date(effective_on) : desk.t('lineage.undated')
