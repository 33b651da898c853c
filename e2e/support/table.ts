import { expect, type Locator, type Page } from '@playwright/test'

/** One cell as a reader sees it and as a program could: its lines, the records they lead to, its date. */
export interface Cell {
  /** Without what stands below it in small print. */
  readonly said: string
  readonly small: string
  readonly ids: string
  readonly date: string
}

/** The cells of the rows that a table shows now. */
export function readRows(table: Locator): Promise<Cell[][]> {
  return table.evaluate((element) => {
    const text = (node: Element) => {
      const copy = node.cloneNode(true) as Element
      for (const small of copy.querySelectorAll('small')) small.remove()
      return copy.textContent?.trim() ?? ''
    }
    return [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => {
        const lines = [...cell.querySelectorAll('li')]
        const links = [...cell.querySelectorAll('a')]
        return {
          said: (lines.length > 0 ? lines : [cell]).map(text).join('; '),
          small: cell.querySelector('small')?.textContent ?? '',
          ids: links.map((link) => link.pathname.split('/').at(-1)).join(';'),
          date: cell.querySelector('time')?.dateTime ?? '',
        }
      }),
    )
  })
}

/** The ids of the records that the rows stand for, from the links of their first cells. */
export const rowIds = async (table: Locator) => (await readRows(table)).map((cells) => cells[0]?.ids ?? '')

/** The rows of every page of a list, from the page that is open to the last. */
export async function readAllPages(page: Page, table: Locator): Promise<Cell[][]> {
  const next = page.getByRole('link', { name: 'Next', exact: true })
  const rows: Cell[][] = []
  for (;;) {
    const shown = await readRows(table)
    rows.push(...shown)
    if ((await next.count()) === 0) return rows
    await next.click()
    await expect(page.getByText(new RegExp(`^${rows.length + 1}–`))).toBeVisible()
  }
}
