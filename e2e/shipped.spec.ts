import { expect, test } from '@playwright/test'
import { api, at, lists } from './support/addresses'
import { drawAll } from './support/chart'
import { type OwnDesk, serveDataset } from './support/own-desk'

// The facts that are shipped may change at any time: nothing is said here of what they are.
let desk: OwnDesk

test.beforeAll(async () => {
  desk = await serveDataset('db/dataset')
})

test.afterAll(() => desk.stop())

test('of the shipped dataset every list has rows, every chart is drawn, and a record has its page', async ({
  page,
}) => {
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(`${page.url()}: ${error.message}`))
  for (const path of ['', ...lists, 'agreements/timeline']) {
    const response = await page.goto(desk.url + at(path))
    expect([path, response?.status()]).toEqual([path, 200])
    await drawAll(page)
  }
  for (const list of ['agreements', 'institutions', 'events', 'sources', 'claims', 'checks']) {
    const { rows } = await (await page.request.get(desk.url + api(`${list}.json?cols=id`))).json()
    const response = await page.goto(`${desk.url}${at(list)}/${encodeURIComponent(rows[0].id)}`)
    expect([page.url(), response?.status()]).toEqual([page.url(), 200])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
  }
  expect(failures).toEqual([])
})
