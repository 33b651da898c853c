import type { Locator, Page } from '@playwright/test'

/** A value of a facet as the form offers it. */
export interface Offered {
  readonly value: string
  readonly count: number
  /** What became of the body, where it stands below the one that followed it. */
  readonly note: string
  /** How far its box stands in from the edge of the facet, in pixels. */
  readonly indent: number
}

/** The box of a value in the filter form, whatever language the page is in. */
export const boxOf = (page: Page, field: string, value: string): Locator =>
  page.locator(`input[name="${field}"][value="${value}"]`)

/** Everything that a facet offers, in its order; the facet has to be open. */
export function offered(page: Page, field: string): Promise<Offered[]> {
  return page.locator(`input[name="${field}"]`).evaluateAll((boxes) =>
    boxes.map((box) => {
      const edge = box.closest('fieldset')?.getBoundingClientRect()
      const at = box.getBoundingClientRect()
      const isRtl = getComputedStyle(box).direction === 'rtl'
      return {
        value: (box as HTMLInputElement).value,
        count: Number(box.parentElement?.querySelector('data')?.value),
        note: box.parentElement?.querySelector('small')?.textContent ?? '',
        indent: Math.round(isRtl ? (edge?.right ?? 0) - at.right : at.left - (edge?.left ?? 0)),
      }
    }),
  )
}
